import * as migration_20261122_010925_initial from './20261122_010925_initial';
import * as migration_20261122_052455_references_in_and_out from './20261122_052455_references_in_and_out';
import * as migration_20261122_081856_quality_ratings from './20261122_081856_quality_ratings';
import * as migration_20261122_121116_agenda_and_collaborative from './20261122_121116_agenda_and_collaborative';

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
    name: '20261122_121116_agenda_and_collaborative'
  },
];
