import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`newsletter_readers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`locale\` text DEFAULT 'en' NOT NULL,
  	\`confirmed_at\` text,
  	\`asked_at\` text,
  	\`confirm_hash\` text,
  	\`confirm_until\` text,
  	\`link_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_readers_email_idx\` ON \`newsletter_readers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_readers_confirmed_at_idx\` ON \`newsletter_readers\` (\`confirmed_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_readers_asked_at_idx\` ON \`newsletter_readers\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_readers_updated_at_idx\` ON \`newsletter_readers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_readers_created_at_idx\` ON \`newsletter_readers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`group_memberships\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`group_id\` text(36) NOT NULL,
  	\`registration_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'asked' NOT NULL,
  	\`key\` text NOT NULL,
  	\`listed\` integer DEFAULT false,
  	\`message\` text,
  	\`note\` text,
  	\`asked_at\` text,
  	\`decided_at\` text,
  	\`decided_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`group_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`registration_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`group_memberships_group_idx\` ON \`group_memberships\` (\`group_id\`);`)
  await db.run(sql`CREATE INDEX \`group_memberships_registration_idx\` ON \`group_memberships\` (\`registration_id\`);`)
  await db.run(sql`CREATE INDEX \`group_memberships_state_idx\` ON \`group_memberships\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`group_memberships_key_idx\` ON \`group_memberships\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`group_memberships_listed_idx\` ON \`group_memberships\` (\`listed\`);`)
  await db.run(sql`CREATE INDEX \`group_memberships_asked_at_idx\` ON \`group_memberships\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`group_memberships_decided_by_idx\` ON \`group_memberships\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`group_memberships_updated_at_idx\` ON \`group_memberships\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`group_memberships_created_at_idx\` ON \`group_memberships\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`reader_id\` text(36) REFERENCES \`newsletter_readers\`(id);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`offer_id\` text(36) REFERENCES \`offers\`(id);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`membership_id\` text(36) REFERENCES \`group_memberships\`(id);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`rating_job_id\` text(36) REFERENCES \`appraisal_assignments\`(id);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`extraction_job_id\` text(36) REFERENCES \`extraction_jobs\`(id);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`recipient_id\` text(36) REFERENCES \`users\`(id);`)
  await db.run(sql`CREATE INDEX \`mails_reader_idx\` ON \`mails\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_offer_idx\` ON \`mails\` (\`offer_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_membership_idx\` ON \`mails\` (\`membership_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_rating_job_idx\` ON \`mails\` (\`rating_job_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_extraction_job_idx\` ON \`mails\` (\`extraction_job_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_recipient_idx\` ON \`mails\` (\`recipient_id\`);`)
  await db.run(sql`ALTER TABLE \`working_groups_rels\` ADD \`users_id\` text(36) REFERENCES \`users\`(id);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_users_id_idx\` ON \`working_groups_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`_working_groups_v_rels\` ADD \`users_id\` text(36) REFERENCES \`users\`(id);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_users_id_idx\` ON \`_working_groups_v_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`decision\` text;`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`decision_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_decision\` text;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_decision_reason\` text;`)
  await db.run(sql`ALTER TABLE \`appraisal_assignments\` DROP COLUMN \`reminded_at\`;`)
  await db.run(sql`ALTER TABLE \`appraisal_assignments\` DROP COLUMN \`reminder_failure\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`newsletter_readers\`;`)
  await db.run(sql`DROP TABLE \`group_memberships\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`registration_id\` text(36),
  	\`request_id\` text(36),
  	\`issue_id\` text(36),
  	\`invitation_id\` text(36),
  	\`sent_at\` text,
  	\`problem\` text,
  	\`to\` text,
  	\`subject\` text,
  	\`text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`registration_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`request_id\`) REFERENCES \`evidence_requests\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`invitation_id\`) REFERENCES \`priority_invitations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_mails\`("id", "kind", "state", "registration_id", "request_id", "issue_id", "invitation_id", "sent_at", "problem", "to", "subject", "text", "updated_at", "created_at") SELECT "id", "kind", "state", "registration_id", "request_id", "issue_id", "invitation_id", "sent_at", "problem", "to", "subject", "text", "updated_at", "created_at" FROM \`mails\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`ALTER TABLE \`__new_mails\` RENAME TO \`mails\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`mails_kind_idx\` ON \`mails\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`mails_state_idx\` ON \`mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mails_registration_idx\` ON \`mails\` (\`registration_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_request_idx\` ON \`mails\` (\`request_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_issue_idx\` ON \`mails\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_invitation_idx\` ON \`mails\` (\`invitation_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_working_groups_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`terms_id\` text(36),
  	\`gaps_id\` text(36),
  	\`research_questions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gaps_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_questions_id\`) REFERENCES \`research_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_working_groups_rels\`("id", "order", "parent_id", "path", "organisations_id", "terms_id", "gaps_id", "research_questions_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "terms_id", "gaps_id", "research_questions_id" FROM \`working_groups_rels\`;`)
  await db.run(sql`DROP TABLE \`working_groups_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_working_groups_rels\` RENAME TO \`working_groups_rels\`;`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_order_idx\` ON \`working_groups_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_parent_idx\` ON \`working_groups_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_path_idx\` ON \`working_groups_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_organisations_id_idx\` ON \`working_groups_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_terms_id_idx\` ON \`working_groups_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_gaps_id_idx\` ON \`working_groups_rels\` (\`gaps_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_research_questions_id_idx\` ON \`working_groups_rels\` (\`research_questions_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__working_groups_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`terms_id\` text(36),
  	\`gaps_id\` text(36),
  	\`research_questions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_working_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gaps_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_questions_id\`) REFERENCES \`research_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__working_groups_v_rels\`("id", "order", "parent_id", "path", "organisations_id", "terms_id", "gaps_id", "research_questions_id") SELECT "id", "order", "parent_id", "path", "organisations_id", "terms_id", "gaps_id", "research_questions_id" FROM \`_working_groups_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__working_groups_v_rels\` RENAME TO \`_working_groups_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_order_idx\` ON \`_working_groups_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_parent_idx\` ON \`_working_groups_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_path_idx\` ON \`_working_groups_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_organisations_id_idx\` ON \`_working_groups_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_terms_id_idx\` ON \`_working_groups_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_gaps_id_idx\` ON \`_working_groups_v_rels\` (\`gaps_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_research_questions_id_idx\` ON \`_working_groups_v_rels\` (\`research_questions_id\`);`)
  await db.run(sql`ALTER TABLE \`appraisal_assignments\` ADD \`reminded_at\` text;`)
  await db.run(sql`ALTER TABLE \`appraisal_assignments\` ADD \`reminder_failure\` text;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`decision\`;`)
  await db.run(sql`ALTER TABLE \`offers\` DROP COLUMN \`decision_reason\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_decision\`;`)
  await db.run(sql`ALTER TABLE \`_offers_v\` DROP COLUMN \`version_decision_reason\`;`)
}
