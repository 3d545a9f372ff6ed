import * as migration_20261122_010925_initial from './20261122_010925_initial';
import * as migration_20261122_052455_references_in_and_out from './20261122_052455_references_in_and_out';
import * as migration_20261122_081856_quality_ratings from './20261122_081856_quality_ratings';
import * as migration_20261122_121116_agenda_and_collaborative from './20261122_121116_agenda_and_collaborative';
import * as migration_20261122_152703_members_and_interventions from './20261122_152703_members_and_interventions';
import * as migration_20261122_195054_readers_and_memberships from './20261122_195054_readers_and_memberships';
import * as migration_20261122_224720_news_of_gaps_and_closed_files from './20261122_224720_news_of_gaps_and_closed_files';
import * as migration_20261122_230500_what_deletion_does from './20261122_230500_what_deletion_does';

export const migrations = [
  {
    up: migration_20261122_010925_initial.up,
    down: migration_20261122_010925_initial.down,
    name: '20261122_010925_initial',
  },
  {
    up: migration_20261122_052455_references_in_and_out.up,
    down: migration_20261122_052455_references_in_and_out.down,
    name: '20261122_052455_references_in_and_out',
  },
  {
    up: migration_20261122_081856_quality_ratings.up,
    down: migration_20261122_081856_quality_ratings.down,
    name: '20261122_081856_quality_ratings',
  },
  {
    up: migration_20261122_121116_agenda_and_collaborative.up,
    down: migration_20261122_121116_agenda_and_collaborative.down,
    name: '20261122_121116_agenda_and_collaborative',
  },
  {
    up: migration_20261122_152703_members_and_interventions.up,
    down: migration_20261122_152703_members_and_interventions.down,
    name: '20261122_152703_members_and_interventions',
  },
  {
    up: migration_20261122_195054_readers_and_memberships.up,
    down: migration_20261122_195054_readers_and_memberships.down,
    name: '20261122_195054_readers_and_memberships',
  },
  {
    up: migration_20261122_224720_news_of_gaps_and_closed_files.up,
    down: migration_20261122_224720_news_of_gaps_and_closed_files.down,
    name: '20261122_224720_news_of_gaps_and_closed_files',
  },
  {
    up: migration_20261122_230500_what_deletion_does.up,
    down: migration_20261122_230500_what_deletion_does.down,
    name: '20261122_230500_what_deletion_does'
  },
];
