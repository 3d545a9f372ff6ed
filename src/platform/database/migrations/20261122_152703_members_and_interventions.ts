import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`newsletter_sendings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`issue_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`state\` text DEFAULT 'sending' NOT NULL,
  	\`started_at\` text,
  	\`ended_at\` text,
  	\`problem\` text,
  	\`started_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`started_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_sendings_issue_idx\` ON \`newsletter_sendings\` (\`issue_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_sendings_key_idx\` ON \`newsletter_sendings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_sendings_state_idx\` ON \`newsletter_sendings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_sendings_started_by_idx\` ON \`newsletter_sendings\` (\`started_by_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_sendings_updated_at_idx\` ON \`newsletter_sendings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_sendings_created_at_idx\` ON \`newsletter_sendings\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_priority_invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`round_id\` text(36) NOT NULL,
  	\`group\` text NOT NULL,
  	\`name\` text,
  	\`email\` text,
  	\`locale\` text DEFAULT 'en' NOT NULL,
  	\`mailed\` integer DEFAULT false,
  	\`expires_at\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`invited_by_id\` text(36),
  	\`token_hash\` text NOT NULL,
  	\`person_key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`round_id\`) REFERENCES \`priority_rounds\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`invited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_priority_invitations\`("id", "round_id", "group", "name", "email", "expires_at", "state", "invited_by_id", "token_hash", "person_key", "updated_at", "created_at") SELECT "id", "round_id", "group", "name", "email", "expires_at", "state", "invited_by_id", "token_hash", "person_key", "updated_at", "created_at" FROM \`priority_invitations\`;`)
  await db.run(sql`DROP TABLE \`priority_invitations\`;`)
  await db.run(sql`ALTER TABLE \`__new_priority_invitations\` RENAME TO \`priority_invitations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`priority_invitations_round_idx\` ON \`priority_invitations\` (\`round_id\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_group_idx\` ON \`priority_invitations\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_mailed_idx\` ON \`priority_invitations\` (\`mailed\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_state_idx\` ON \`priority_invitations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_invited_by_idx\` ON \`priority_invitations\` (\`invited_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_invitations_token_hash_idx\` ON \`priority_invitations\` (\`token_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_invitations_person_key_idx\` ON \`priority_invitations\` (\`person_key\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_updated_at_idx\` ON \`priority_invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_created_at_idx\` ON \`priority_invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_appraisal_assignments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`round\` text DEFAULT 'live' NOT NULL,
  	\`study_id\` text(36),
  	\`intervention_id\` text(36),
  	\`result_id\` text(36),
  	\`instrument\` text NOT NULL,
  	\`arbiter_id\` text(36),
  	\`due_on\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`submitted_count\` numeric DEFAULT 0,
  	\`revealed_at\` text,
  	\`assigned_by_id\` text(36),
  	\`note\` text,
  	\`reminded_at\` text,
  	\`reminder_failure\` text,
  	\`slot\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`intervention_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`arbiter_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assigned_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_appraisal_assignments\`("id", "label", "round", "study_id", "result_id", "instrument", "arbiter_id", "due_on", "state", "submitted_count", "revealed_at", "assigned_by_id", "note", "reminded_at", "reminder_failure", "slot", "updated_at", "created_at") SELECT "id", "label", "round", "study_id", "result_id", "instrument", "arbiter_id", "due_on", "state", "submitted_count", "revealed_at", "assigned_by_id", "note", "reminded_at", "reminder_failure", "slot", "updated_at", "created_at" FROM \`appraisal_assignments\`;`)
  await db.run(sql`DROP TABLE \`appraisal_assignments\`;`)
  await db.run(sql`ALTER TABLE \`__new_appraisal_assignments\` RENAME TO \`appraisal_assignments\`;`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_round_idx\` ON \`appraisal_assignments\` (\`round\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_study_idx\` ON \`appraisal_assignments\` (\`study_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_intervention_idx\` ON \`appraisal_assignments\` (\`intervention_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_result_idx\` ON \`appraisal_assignments\` (\`result_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_instrument_idx\` ON \`appraisal_assignments\` (\`instrument\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_arbiter_idx\` ON \`appraisal_assignments\` (\`arbiter_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_due_on_idx\` ON \`appraisal_assignments\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_state_idx\` ON \`appraisal_assignments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_revealed_at_idx\` ON \`appraisal_assignments\` (\`revealed_at\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_assigned_by_idx\` ON \`appraisal_assignments\` (\`assigned_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`appraisal_assignments_slot_idx\` ON \`appraisal_assignments\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_updated_at_idx\` ON \`appraisal_assignments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_created_at_idx\` ON \`appraisal_assignments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_appraisals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`assignment_id\` text(36) NOT NULL,
  	\`study_id\` text(36),
  	\`intervention_id\` text(36),
  	\`result_id\` text(36),
  	\`rater_id\` text(36) NOT NULL,
  	\`instrument\` text NOT NULL,
  	\`answers\` text,
  	\`judgements\` text,
  	\`conflict_of_interest_declared\` text,
  	\`conflict_of_interest_note\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`revealed\` integer DEFAULT false NOT NULL,
  	\`overall\` text,
  	\`started_at\` text,
  	\`submitted_at\` text,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`assignment_id\`) REFERENCES \`appraisal_assignments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`intervention_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rater_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_appraisals\`("id", "assignment_id", "study_id", "result_id", "rater_id", "instrument", "answers", "judgements", "conflict_of_interest_declared", "conflict_of_interest_note", "state", "revealed", "overall", "started_at", "submitted_at", "revision", "key", "updated_at", "created_at") SELECT "id", "assignment_id", "study_id", "result_id", "rater_id", "instrument", "answers", "judgements", "conflict_of_interest_declared", "conflict_of_interest_note", "state", "revealed", "overall", "started_at", "submitted_at", "revision", "key", "updated_at", "created_at" FROM \`appraisals\`;`)
  await db.run(sql`DROP TABLE \`appraisals\`;`)
  await db.run(sql`ALTER TABLE \`__new_appraisals\` RENAME TO \`appraisals\`;`)
  await db.run(sql`CREATE INDEX \`appraisals_assignment_idx\` ON \`appraisals\` (\`assignment_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_study_idx\` ON \`appraisals\` (\`study_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_intervention_idx\` ON \`appraisals\` (\`intervention_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_result_idx\` ON \`appraisals\` (\`result_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_rater_idx\` ON \`appraisals\` (\`rater_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_instrument_idx\` ON \`appraisals\` (\`instrument\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_state_idx\` ON \`appraisals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_revealed_idx\` ON \`appraisals\` (\`revealed\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_submitted_at_idx\` ON \`appraisals\` (\`submitted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`appraisals_key_idx\` ON \`appraisals\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_updated_at_idx\` ON \`appraisals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_created_at_idx\` ON \`appraisals\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`research_questions\` ADD \`lead_name\` text;`)
  await db.run(sql`ALTER TABLE \`_research_questions_v\` ADD \`version_lead_name\` text;`)
  await db.run(sql`ALTER TABLE \`quality_ratings\` ADD \`intervention_id\` text(36) REFERENCES \`terms\`(id);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_intervention_idx\` ON \`quality_ratings\` (\`intervention_id\`);`)
  await db.run(sql`ALTER TABLE \`_quality_ratings_v\` ADD \`version_intervention_id\` text(36) REFERENCES \`terms\`(id);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_version_version_intervention_idx\` ON \`_quality_ratings_v\` (\`version_intervention_id\`);`)
  await db.run(sql`ALTER TABLE \`gap_events\` ADD \`question_id\` text(36) REFERENCES \`research_questions\`(id);`)
  await db.run(sql`ALTER TABLE \`gap_events\` ADD \`summary_id\` text(36) REFERENCES \`summaries\`(id);`)
  await db.run(sql`CREATE INDEX \`gap_events_question_idx\` ON \`gap_events\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_summary_idx\` ON \`gap_events\` (\`summary_id\`);`)
  await db.run(sql`ALTER TABLE \`registrations\` ADD \`newsletter\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`registrations_newsletter_idx\` ON \`registrations\` (\`newsletter\`);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`issue_id\` text(36) REFERENCES \`newsletter_issues\`(id);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`invitation_id\` text(36) REFERENCES \`priority_invitations\`(id);`)
  await db.run(sql`CREATE INDEX \`mails_issue_idx\` ON \`mails\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_invitation_idx\` ON \`mails\` (\`invitation_id\`);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`proposed_by_id\` text(36) REFERENCES \`users\`(id);`)
  await db.run(sql`ALTER TABLE \`offers\` ADD \`form_key\` text;`)
  await db.run(sql`CREATE INDEX \`offers_proposed_by_idx\` ON \`offers\` (\`proposed_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_form_key_idx\` ON \`offers\` (\`form_key\`);`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_proposed_by_id\` text(36) REFERENCES \`users\`(id);`)
  await db.run(sql`ALTER TABLE \`_offers_v\` ADD \`version_form_key\` text;`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_proposed_by_idx\` ON \`_offers_v\` (\`version_proposed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_form_key_idx\` ON \`_offers_v\` (\`version_form_key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`newsletter_sendings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_appraisal_assignments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`round\` text DEFAULT 'live' NOT NULL,
  	\`study_id\` text(36) NOT NULL,
  	\`result_id\` text(36),
  	\`instrument\` text NOT NULL,
  	\`arbiter_id\` text(36),
  	\`due_on\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`submitted_count\` numeric DEFAULT 0,
  	\`revealed_at\` text,
  	\`assigned_by_id\` text(36),
  	\`note\` text,
  	\`reminded_at\` text,
  	\`reminder_failure\` text,
  	\`slot\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`arbiter_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assigned_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_appraisal_assignments\`("id", "label", "round", "study_id", "result_id", "instrument", "arbiter_id", "due_on", "state", "submitted_count", "revealed_at", "assigned_by_id", "note", "reminded_at", "reminder_failure", "slot", "updated_at", "created_at") SELECT "id", "label", "round", "study_id", "result_id", "instrument", "arbiter_id", "due_on", "state", "submitted_count", "revealed_at", "assigned_by_id", "note", "reminded_at", "reminder_failure", "slot", "updated_at", "created_at" FROM \`appraisal_assignments\`;`)
  await db.run(sql`DROP TABLE \`appraisal_assignments\`;`)
  await db.run(sql`ALTER TABLE \`__new_appraisal_assignments\` RENAME TO \`appraisal_assignments\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_round_idx\` ON \`appraisal_assignments\` (\`round\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_study_idx\` ON \`appraisal_assignments\` (\`study_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_result_idx\` ON \`appraisal_assignments\` (\`result_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_instrument_idx\` ON \`appraisal_assignments\` (\`instrument\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_arbiter_idx\` ON \`appraisal_assignments\` (\`arbiter_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_due_on_idx\` ON \`appraisal_assignments\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_state_idx\` ON \`appraisal_assignments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_revealed_at_idx\` ON \`appraisal_assignments\` (\`revealed_at\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_assigned_by_idx\` ON \`appraisal_assignments\` (\`assigned_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`appraisal_assignments_slot_idx\` ON \`appraisal_assignments\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_updated_at_idx\` ON \`appraisal_assignments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_created_at_idx\` ON \`appraisal_assignments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_appraisals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`assignment_id\` text(36) NOT NULL,
  	\`study_id\` text(36) NOT NULL,
  	\`result_id\` text(36),
  	\`rater_id\` text(36) NOT NULL,
  	\`instrument\` text NOT NULL,
  	\`answers\` text,
  	\`judgements\` text,
  	\`conflict_of_interest_declared\` text,
  	\`conflict_of_interest_note\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`revealed\` integer DEFAULT false NOT NULL,
  	\`overall\` text,
  	\`started_at\` text,
  	\`submitted_at\` text,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`assignment_id\`) REFERENCES \`appraisal_assignments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rater_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_appraisals\`("id", "assignment_id", "study_id", "result_id", "rater_id", "instrument", "answers", "judgements", "conflict_of_interest_declared", "conflict_of_interest_note", "state", "revealed", "overall", "started_at", "submitted_at", "revision", "key", "updated_at", "created_at") SELECT "id", "assignment_id", "study_id", "result_id", "rater_id", "instrument", "answers", "judgements", "conflict_of_interest_declared", "conflict_of_interest_note", "state", "revealed", "overall", "started_at", "submitted_at", "revision", "key", "updated_at", "created_at" FROM \`appraisals\`;`)
  await db.run(sql`DROP TABLE \`appraisals\`;`)
  await db.run(sql`ALTER TABLE \`__new_appraisals\` RENAME TO \`appraisals\`;`)
  await db.run(sql`CREATE INDEX \`appraisals_assignment_idx\` ON \`appraisals\` (\`assignment_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_study_idx\` ON \`appraisals\` (\`study_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_result_idx\` ON \`appraisals\` (\`result_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_rater_idx\` ON \`appraisals\` (\`rater_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_instrument_idx\` ON \`appraisals\` (\`instrument\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_state_idx\` ON \`appraisals\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_revealed_idx\` ON \`appraisals\` (\`revealed\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_submitted_at_idx\` ON \`appraisals\` (\`submitted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`appraisals_key_idx\` ON \`appraisals\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_updated_at_idx\` ON \`appraisals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appraisals_created_at_idx\` ON \`appraisals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_quality_ratings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`study_id\` text(36),
  	\`result_id\` text(36),
  	\`instrument\` text,
  	\`answers\` text,
  	\`judgements\` text,
  	\`overall\` text,
  	\`band\` text,
  	\`method\` text DEFAULT 'agreed',
  	\`assignment_id\` text(36),
  	\`differences\` text,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assignment_id\`) REFERENCES \`appraisal_assignments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_quality_ratings\`("id", "label", "study_id", "result_id", "instrument", "answers", "judgements", "overall", "band", "method", "assignment_id", "differences", "is_example", "editorial_state", "updated_at", "created_at", "_status") SELECT "id", "label", "study_id", "result_id", "instrument", "answers", "judgements", "overall", "band", "method", "assignment_id", "differences", "is_example", "editorial_state", "updated_at", "created_at", "_status" FROM \`quality_ratings\`;`)
  await db.run(sql`DROP TABLE \`quality_ratings\`;`)
  await db.run(sql`ALTER TABLE \`__new_quality_ratings\` RENAME TO \`quality_ratings\`;`)
  await db.run(sql`CREATE INDEX \`quality_ratings_study_idx\` ON \`quality_ratings\` (\`study_id\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_result_idx\` ON \`quality_ratings\` (\`result_id\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_instrument_idx\` ON \`quality_ratings\` (\`instrument\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_band_idx\` ON \`quality_ratings\` (\`band\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_assignment_idx\` ON \`quality_ratings\` (\`assignment_id\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_is_example_idx\` ON \`quality_ratings\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_editorial_state_idx\` ON \`quality_ratings\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_updated_at_idx\` ON \`quality_ratings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_created_at_idx\` ON \`quality_ratings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings__status_idx\` ON \`quality_ratings\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_12_idx\` ON \`quality_ratings\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__quality_ratings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_label\` text,
  	\`version_study_id\` text(36),
  	\`version_result_id\` text(36),
  	\`version_instrument\` text,
  	\`version_answers\` text,
  	\`version_judgements\` text,
  	\`version_overall\` text,
  	\`version_band\` text,
  	\`version_method\` text DEFAULT 'agreed',
  	\`version_assignment_id\` text(36),
  	\`version_differences\` text,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_editorial_state\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quality_ratings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_assignment_id\`) REFERENCES \`appraisal_assignments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__quality_ratings_v\`("id", "parent_id", "version_label", "version_study_id", "version_result_id", "version_instrument", "version_answers", "version_judgements", "version_overall", "version_band", "version_method", "version_assignment_id", "version_differences", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_label", "version_study_id", "version_result_id", "version_instrument", "version_answers", "version_judgements", "version_overall", "version_band", "version_method", "version_assignment_id", "version_differences", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_quality_ratings_v\`;`)
  await db.run(sql`DROP TABLE \`_quality_ratings_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__quality_ratings_v\` RENAME TO \`_quality_ratings_v\`;`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_parent_idx\` ON \`_quality_ratings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_version_version_study_idx\` ON \`_quality_ratings_v\` (\`version_study_id\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_version_version_result_idx\` ON \`_quality_ratings_v\` (\`version_result_id\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_version_version_instrument_idx\` ON \`_quality_ratings_v\` (\`version_instrument\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_version_version_band_idx\` ON \`_quality_ratings_v\` (\`version_band\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_version_version_assignment_idx\` ON \`_quality_ratings_v\` (\`version_assignment_id\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_version_version_is_example_idx\` ON \`_quality_ratings_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_version_version_editorial_state_idx\` ON \`_quality_ratings_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_version_version_updated_at_idx\` ON \`_quality_ratings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_version_version_created_at_idx\` ON \`_quality_ratings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_version_version__status_idx\` ON \`_quality_ratings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_created_at_idx\` ON \`_quality_ratings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_updated_at_idx\` ON \`_quality_ratings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_snapshot_idx\` ON \`_quality_ratings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_published_locale_idx\` ON \`_quality_ratings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_latest_idx\` ON \`_quality_ratings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_12_idx\` ON \`_quality_ratings_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_gap_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`gap_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_role\` text NOT NULL,
  	\`country_id\` text(36),
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	\`written_in\` text NOT NULL,
  	\`other_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`gap_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`other_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_gap_events\`("id", "gap_id", "key", "kind", "at", "actor_role", "country_id", "from", "to", "reason", "written_in", "other_id", "updated_at", "created_at") SELECT "id", "gap_id", "key", "kind", "at", "actor_role", "country_id", "from", "to", "reason", "written_in", "other_id", "updated_at", "created_at" FROM \`gap_events\`;`)
  await db.run(sql`DROP TABLE \`gap_events\`;`)
  await db.run(sql`ALTER TABLE \`__new_gap_events\` RENAME TO \`gap_events\`;`)
  await db.run(sql`CREATE INDEX \`gap_events_gap_idx\` ON \`gap_events\` (\`gap_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`gap_events_key_idx\` ON \`gap_events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_kind_idx\` ON \`gap_events\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_at_idx\` ON \`gap_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_country_idx\` ON \`gap_events\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_to_idx\` ON \`gap_events\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_other_idx\` ON \`gap_events\` (\`other_id\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_updated_at_idx\` ON \`gap_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_created_at_idx\` ON \`gap_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`registration_id\` text(36),
  	\`request_id\` text(36),
  	\`sent_at\` text,
  	\`problem\` text,
  	\`to\` text,
  	\`subject\` text,
  	\`text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`registration_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`request_id\`) REFERENCES \`evidence_requests\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_mails\`("id", "kind", "state", "registration_id", "request_id", "sent_at", "problem", "to", "subject", "text", "updated_at", "created_at") SELECT "id", "kind", "state", "registration_id", "request_id", "sent_at", "problem", "to", "subject", "text", "updated_at", "created_at" FROM \`mails\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`ALTER TABLE \`__new_mails\` RENAME TO \`mails\`;`)
  await db.run(sql`CREATE INDEX \`mails_kind_idx\` ON \`mails\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`mails_state_idx\` ON \`mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mails_registration_idx\` ON \`mails\` (\`registration_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_request_idx\` ON \`mails\` (\`request_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_offers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kind\` text,
  	\`state\` text DEFAULT 'open',
  	\`until\` text,
  	\`organisation_id\` text(36),
  	\`offered_by\` text,
  	\`country_id\` text(36),
  	\`taken_by_id\` text(36),
  	\`url\` text,
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`taken_by_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_offers\`("id", "slug", "kind", "state", "until", "organisation_id", "offered_by", "country_id", "taken_by_id", "url", "unconfirmed_count", "conflict_count", "is_example", "editorial_state", "updated_at", "created_at", "_status") SELECT "id", "slug", "kind", "state", "until", "organisation_id", "offered_by", "country_id", "taken_by_id", "url", "unconfirmed_count", "conflict_count", "is_example", "editorial_state", "updated_at", "created_at", "_status" FROM \`offers\`;`)
  await db.run(sql`DROP TABLE \`offers\`;`)
  await db.run(sql`ALTER TABLE \`__new_offers\` RENAME TO \`offers\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_slug_idx\` ON \`offers\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`offers_kind_idx\` ON \`offers\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`offers_state_idx\` ON \`offers\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`offers_organisation_idx\` ON \`offers\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_country_idx\` ON \`offers\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_taken_by_idx\` ON \`offers\` (\`taken_by_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_unconfirmed_count_idx\` ON \`offers\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`offers_conflict_count_idx\` ON \`offers\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`offers_is_example_idx\` ON \`offers\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`offers_editorial_state_idx\` ON \`offers\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`offers_updated_at_idx\` ON \`offers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offers_created_at_idx\` ON \`offers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`offers__status_idx\` ON \`offers\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_15_idx\` ON \`offers\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__offers_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_state\` text DEFAULT 'open',
  	\`version_until\` text,
  	\`version_organisation_id\` text(36),
  	\`version_offered_by\` text,
  	\`version_country_id\` text(36),
  	\`version_taken_by_id\` text(36),
  	\`version_url\` text,
  	\`version_unconfirmed_count\` numeric DEFAULT 0,
  	\`version_conflict_count\` numeric DEFAULT 0,
  	\`version_is_example\` integer DEFAULT false,
  	\`version_editorial_state\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_taken_by_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__offers_v\`("id", "parent_id", "version_slug", "version_kind", "version_state", "version_until", "version_organisation_id", "version_offered_by", "version_country_id", "version_taken_by_id", "version_url", "version_unconfirmed_count", "version_conflict_count", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_kind", "version_state", "version_until", "version_organisation_id", "version_offered_by", "version_country_id", "version_taken_by_id", "version_url", "version_unconfirmed_count", "version_conflict_count", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_offers_v\`;`)
  await db.run(sql`DROP TABLE \`_offers_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__offers_v\` RENAME TO \`_offers_v\`;`)
  await db.run(sql`CREATE INDEX \`_offers_v_parent_idx\` ON \`_offers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_slug_idx\` ON \`_offers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_kind_idx\` ON \`_offers_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_state_idx\` ON \`_offers_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_organisation_idx\` ON \`_offers_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_country_idx\` ON \`_offers_v\` (\`version_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_taken_by_idx\` ON \`_offers_v\` (\`version_taken_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_unconfirmed_count_idx\` ON \`_offers_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_conflict_count_idx\` ON \`_offers_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_is_example_idx\` ON \`_offers_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_editorial_state_idx\` ON \`_offers_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_updated_at_idx\` ON \`_offers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_created_at_idx\` ON \`_offers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version__status_idx\` ON \`_offers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_created_at_idx\` ON \`_offers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_updated_at_idx\` ON \`_offers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_snapshot_idx\` ON \`_offers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_published_locale_idx\` ON \`_offers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_latest_idx\` ON \`_offers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_15_idx\` ON \`_offers_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`DROP INDEX \`registrations_newsletter_idx\`;`)
  await db.run(sql`ALTER TABLE \`registrations\` DROP COLUMN \`newsletter\`;`)
  await db.run(sql`CREATE TABLE \`__new_priority_invitations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`round_id\` text(36) NOT NULL,
  	\`group\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text,
  	\`expires_at\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`invited_by_id\` text(36),
  	\`token_hash\` text NOT NULL,
  	\`person_key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`round_id\`) REFERENCES \`priority_rounds\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`invited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_priority_invitations\`("id", "round_id", "group", "name", "email", "expires_at", "state", "invited_by_id", "token_hash", "person_key", "updated_at", "created_at") SELECT "id", "round_id", "group", "name", "email", "expires_at", "state", "invited_by_id", "token_hash", "person_key", "updated_at", "created_at" FROM \`priority_invitations\`;`)
  await db.run(sql`DROP TABLE \`priority_invitations\`;`)
  await db.run(sql`ALTER TABLE \`__new_priority_invitations\` RENAME TO \`priority_invitations\`;`)
  await db.run(sql`CREATE INDEX \`priority_invitations_round_idx\` ON \`priority_invitations\` (\`round_id\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_group_idx\` ON \`priority_invitations\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_email_idx\` ON \`priority_invitations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_state_idx\` ON \`priority_invitations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_invited_by_idx\` ON \`priority_invitations\` (\`invited_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_invitations_token_hash_idx\` ON \`priority_invitations\` (\`token_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_invitations_person_key_idx\` ON \`priority_invitations\` (\`person_key\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_updated_at_idx\` ON \`priority_invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_created_at_idx\` ON \`priority_invitations\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`research_questions\` DROP COLUMN \`lead_name\`;`)
  await db.run(sql`ALTER TABLE \`_research_questions_v\` DROP COLUMN \`version_lead_name\`;`)
}
