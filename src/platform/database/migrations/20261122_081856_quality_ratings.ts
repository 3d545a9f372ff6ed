import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`appraisal_assignments_removed_raters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`rater_id\` text(36) NOT NULL,
  	\`at\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	FOREIGN KEY (\`rater_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`appraisal_assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_removed_raters_order_idx\` ON \`appraisal_assignments_removed_raters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_removed_raters_parent_id_idx\` ON \`appraisal_assignments_removed_raters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_removed_raters_rater_idx\` ON \`appraisal_assignments_removed_raters\` (\`rater_id\`);`)
  await db.run(sql`CREATE TABLE \`appraisal_assignments\` (
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
  await db.run(sql`CREATE TABLE \`appraisal_assignments_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`appraisal_assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_rels_order_idx\` ON \`appraisal_assignments_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_rels_parent_idx\` ON \`appraisal_assignments_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_rels_path_idx\` ON \`appraisal_assignments_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`appraisal_assignments_rels_users_id_idx\` ON \`appraisal_assignments_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`appraisals\` (
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
  await db.run(sql`CREATE TABLE \`instruments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`instrument_id\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`definition\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`reason\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`instruments_instrument_id_idx\` ON \`instruments\` (\`instrument_id\`);`)
  await db.run(sql`CREATE INDEX \`instruments_state_idx\` ON \`instruments\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`instruments_key_idx\` ON \`instruments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`instruments_updated_at_idx\` ON \`instruments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`instruments_created_at_idx\` ON \`instruments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`study_merges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`keep_id\` text(36) NOT NULL,
  	\`merged_id\` text(36) NOT NULL,
  	\`reason\` text,
  	\`moved\` text,
  	\`before\` text,
  	\`merged_by_id\` text(36),
  	\`merged_by_label\` text,
  	\`undone_by_id\` text(36),
  	\`undone_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`keep_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`merged_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`merged_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`undone_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`study_merges_keep_idx\` ON \`study_merges\` (\`keep_id\`);`)
  await db.run(sql`CREATE INDEX \`study_merges_merged_idx\` ON \`study_merges\` (\`merged_id\`);`)
  await db.run(sql`CREATE INDEX \`study_merges_merged_by_idx\` ON \`study_merges\` (\`merged_by_id\`);`)
  await db.run(sql`CREATE INDEX \`study_merges_undone_by_idx\` ON \`study_merges\` (\`undone_by_id\`);`)
  await db.run(sql`CREATE INDEX \`study_merges_undone_at_idx\` ON \`study_merges\` (\`undone_at\`);`)
  await db.run(sql`CREATE INDEX \`study_merges_updated_at_idx\` ON \`study_merges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`study_merges_created_at_idx\` ON \`study_merges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`quality_ratings\` (
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
  await db.run(sql`CREATE TABLE \`quality_ratings_locales\` (
  	\`summary_for_readers\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quality_ratings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quality_ratings_locales_locale_parent_id_unique\` ON \`quality_ratings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quality_ratings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`appraisals_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quality_ratings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appraisals_id\`) REFERENCES \`appraisals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quality_ratings_rels_order_idx\` ON \`quality_ratings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_rels_parent_idx\` ON \`quality_ratings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_rels_path_idx\` ON \`quality_ratings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_rels_appraisals_id_idx\` ON \`quality_ratings_rels\` (\`appraisals_id\`);`)
  await db.run(sql`CREATE INDEX \`quality_ratings_rels_users_id_idx\` ON \`quality_ratings_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_quality_ratings_v\` (
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
  await db.run(sql`CREATE TABLE \`_quality_ratings_v_locales\` (
  	\`version_summary_for_readers\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quality_ratings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_quality_ratings_v_locales_locale_parent_id_unique\` ON \`_quality_ratings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quality_ratings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`appraisals_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_quality_ratings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appraisals_id\`) REFERENCES \`appraisals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_rels_order_idx\` ON \`_quality_ratings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_rels_parent_idx\` ON \`_quality_ratings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_rels_path_idx\` ON \`_quality_ratings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_rels_appraisals_id_idx\` ON \`_quality_ratings_v_rels\` (\`appraisals_id\`);`)
  await db.run(sql`CREATE INDEX \`_quality_ratings_v_rels_users_id_idx\` ON \`_quality_ratings_v_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`studies\` ADD \`review_scope_quality_of_included\` text;`)
  await db.run(sql`ALTER TABLE \`studies\` ADD \`merged_into_id\` text(36) REFERENCES \`studies\`(id);`)
  await db.run(sql`CREATE INDEX \`studies_merged_into_idx\` ON \`studies\` (\`merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`_studies_v\` ADD \`version_review_scope_quality_of_included\` text;`)
  await db.run(sql`ALTER TABLE \`_studies_v\` ADD \`version_merged_into_id\` text(36) REFERENCES \`studies\`(id);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_merged_into_idx\` ON \`_studies_v\` (\`version_merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pages_read\` numeric;`)
  await db.run(sql`ALTER TABLE \`duplicate_decisions\` ADD \`made_relation\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`person_id\` text(36) REFERENCES \`people\`(id);`)
  await db.run(sql`CREATE INDEX \`users_person_idx\` ON \`users\` (\`person_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`instruments_id\` text(36) REFERENCES \`instruments\`(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`quality_ratings_id\` text(36) REFERENCES \`quality_ratings\`(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_instruments_id_idx\` ON \`payload_locked_documents_rels\` (\`instruments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quality_ratings_id_idx\` ON \`payload_locked_documents_rels\` (\`quality_ratings_id\`);`)
  await db.run(sql`ALTER TABLE \`hub\` ADD \`appraisal_calibration_required\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`appraisal_assignments_removed_raters\`;`)
  await db.run(sql`DROP TABLE \`appraisal_assignments\`;`)
  await db.run(sql`DROP TABLE \`appraisal_assignments_rels\`;`)
  await db.run(sql`DROP TABLE \`appraisals\`;`)
  await db.run(sql`DROP TABLE \`instruments\`;`)
  await db.run(sql`DROP TABLE \`study_merges\`;`)
  await db.run(sql`DROP TABLE \`quality_ratings\`;`)
  await db.run(sql`DROP TABLE \`quality_ratings_locales\`;`)
  await db.run(sql`DROP TABLE \`quality_ratings_rels\`;`)
  await db.run(sql`DROP TABLE \`_quality_ratings_v\`;`)
  await db.run(sql`DROP TABLE \`_quality_ratings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_quality_ratings_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_studies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`acronym\` text,
  	\`effect_direction\` text,
  	\`quality\` text DEFAULT 'not-rated',
  	\`quality_note\` text,
  	\`kind\` text DEFAULT 'primary',
  	\`design_id\` text(36),
  	\`design_note\` text,
  	\`status\` text DEFAULT 'unknown',
  	\`started\` text,
  	\`ended\` text,
  	\`year\` numeric,
  	\`sample_size\` numeric,
  	\`sample_size_kind\` text DEFAULT 'participants',
  	\`sample_size_note\` text,
  	\`review_scope_included_studies\` numeric,
  	\`review_scope_participants\` numeric,
  	\`review_scope_searched_to\` text,
  	\`intervention_note\` text,
  	\`population_note\` text,
  	\`region_note\` text,
  	\`inclusion_test_need\` text DEFAULT 'not-assessed',
  	\`inclusion_test_active_support\` text DEFAULT 'not-assessed',
  	\`inclusion_test_helpful_provision\` text DEFAULT 'not-assessed',
  	\`inclusion_test_note\` text,
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`note\` text,
  	\`slug\` text,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`design_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_studies\`("id", "title", "acronym", "effect_direction", "quality", "quality_note", "kind", "design_id", "design_note", "status", "started", "ended", "year", "sample_size", "sample_size_kind", "sample_size_note", "review_scope_included_studies", "review_scope_participants", "review_scope_searched_to", "intervention_note", "population_note", "region_note", "inclusion_test_need", "inclusion_test_active_support", "inclusion_test_helpful_provision", "inclusion_test_note", "unconfirmed_count", "conflict_count", "note", "slug", "is_example", "editorial_state", "updated_at", "created_at", "_status") SELECT "id", "title", "acronym", "effect_direction", "quality", "quality_note", "kind", "design_id", "design_note", "status", "started", "ended", "year", "sample_size", "sample_size_kind", "sample_size_note", "review_scope_included_studies", "review_scope_participants", "review_scope_searched_to", "intervention_note", "population_note", "region_note", "inclusion_test_need", "inclusion_test_active_support", "inclusion_test_helpful_provision", "inclusion_test_note", "unconfirmed_count", "conflict_count", "note", "slug", "is_example", "editorial_state", "updated_at", "created_at", "_status" FROM \`studies\`;`)
  await db.run(sql`DROP TABLE \`studies\`;`)
  await db.run(sql`ALTER TABLE \`__new_studies\` RENAME TO \`studies\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`studies_title_idx\` ON \`studies\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`studies_acronym_idx\` ON \`studies\` (\`acronym\`);`)
  await db.run(sql`CREATE INDEX \`studies_effect_direction_idx\` ON \`studies\` (\`effect_direction\`);`)
  await db.run(sql`CREATE INDEX \`studies_quality_idx\` ON \`studies\` (\`quality\`);`)
  await db.run(sql`CREATE INDEX \`studies_kind_idx\` ON \`studies\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`studies_design_idx\` ON \`studies\` (\`design_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_status_idx\` ON \`studies\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`studies_year_idx\` ON \`studies\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`studies_unconfirmed_count_idx\` ON \`studies\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`studies_conflict_count_idx\` ON \`studies\` (\`conflict_count\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`studies_slug_idx\` ON \`studies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`studies_is_example_idx\` ON \`studies\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`studies_editorial_state_idx\` ON \`studies\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`studies_updated_at_idx\` ON \`studies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`studies_created_at_idx\` ON \`studies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`studies__status_idx\` ON \`studies\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_idx\` ON \`studies\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__studies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_acronym\` text,
  	\`version_effect_direction\` text,
  	\`version_quality\` text DEFAULT 'not-rated',
  	\`version_quality_note\` text,
  	\`version_kind\` text DEFAULT 'primary',
  	\`version_design_id\` text(36),
  	\`version_design_note\` text,
  	\`version_status\` text DEFAULT 'unknown',
  	\`version_started\` text,
  	\`version_ended\` text,
  	\`version_year\` numeric,
  	\`version_sample_size\` numeric,
  	\`version_sample_size_kind\` text DEFAULT 'participants',
  	\`version_sample_size_note\` text,
  	\`version_review_scope_included_studies\` numeric,
  	\`version_review_scope_participants\` numeric,
  	\`version_review_scope_searched_to\` text,
  	\`version_intervention_note\` text,
  	\`version_population_note\` text,
  	\`version_region_note\` text,
  	\`version_inclusion_test_need\` text DEFAULT 'not-assessed',
  	\`version_inclusion_test_active_support\` text DEFAULT 'not-assessed',
  	\`version_inclusion_test_helpful_provision\` text DEFAULT 'not-assessed',
  	\`version_inclusion_test_note\` text,
  	\`version_unconfirmed_count\` numeric DEFAULT 0,
  	\`version_conflict_count\` numeric DEFAULT 0,
  	\`version_note\` text,
  	\`version_slug\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_design_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__studies_v\`("id", "parent_id", "version_title", "version_acronym", "version_effect_direction", "version_quality", "version_quality_note", "version_kind", "version_design_id", "version_design_note", "version_status", "version_started", "version_ended", "version_year", "version_sample_size", "version_sample_size_kind", "version_sample_size_note", "version_review_scope_included_studies", "version_review_scope_participants", "version_review_scope_searched_to", "version_intervention_note", "version_population_note", "version_region_note", "version_inclusion_test_need", "version_inclusion_test_active_support", "version_inclusion_test_helpful_provision", "version_inclusion_test_note", "version_unconfirmed_count", "version_conflict_count", "version_note", "version_slug", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_title", "version_acronym", "version_effect_direction", "version_quality", "version_quality_note", "version_kind", "version_design_id", "version_design_note", "version_status", "version_started", "version_ended", "version_year", "version_sample_size", "version_sample_size_kind", "version_sample_size_note", "version_review_scope_included_studies", "version_review_scope_participants", "version_review_scope_searched_to", "version_intervention_note", "version_population_note", "version_region_note", "version_inclusion_test_need", "version_inclusion_test_active_support", "version_inclusion_test_helpful_provision", "version_inclusion_test_note", "version_unconfirmed_count", "version_conflict_count", "version_note", "version_slug", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_studies_v\`;`)
  await db.run(sql`DROP TABLE \`_studies_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__studies_v\` RENAME TO \`_studies_v\`;`)
  await db.run(sql`CREATE INDEX \`_studies_v_parent_idx\` ON \`_studies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_title_idx\` ON \`_studies_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_acronym_idx\` ON \`_studies_v\` (\`version_acronym\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_effect_direction_idx\` ON \`_studies_v\` (\`version_effect_direction\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_quality_idx\` ON \`_studies_v\` (\`version_quality\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_kind_idx\` ON \`_studies_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_design_idx\` ON \`_studies_v\` (\`version_design_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_status_idx\` ON \`_studies_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_year_idx\` ON \`_studies_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_unconfirmed_count_idx\` ON \`_studies_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_conflict_count_idx\` ON \`_studies_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_slug_idx\` ON \`_studies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_is_example_idx\` ON \`_studies_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_editorial_state_idx\` ON \`_studies_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_updated_at_idx\` ON \`_studies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_created_at_idx\` ON \`_studies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version__status_idx\` ON \`_studies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_created_at_idx\` ON \`_studies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_updated_at_idx\` ON \`_studies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_snapshot_idx\` ON \`_studies_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_published_locale_idx\` ON \`_studies_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_latest_idx\` ON \`_studies_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_idx\` ON \`_studies_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`organisation_id\` text(36),
  	\`country_id\` text(36),
  	\`is_demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users\`("id", "name", "organisation_id", "country_id", "is_demo", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "name", "organisation_id", "country_id", "is_demo", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`users\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`CREATE INDEX \`users_name_idx\` ON \`users\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`users_organisation_idx\` ON \`users\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`users_country_idx\` ON \`users\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`users_is_demo_idx\` ON \`users\` (\`is_demo\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`studies_id\` text(36),
  	\`results_id\` text(36),
  	\`references_id\` text(36),
  	\`documents_id\` text(36),
  	\`claims_id\` text(36),
  	\`import_batches_id\` text(36),
  	\`column_mappings_id\` text(36),
  	\`citation_styles_id\` text(36),
  	\`summaries_id\` text(36),
  	\`briefings_id\` text(36),
  	\`policy_events_id\` text(36),
  	\`gaps_id\` text(36),
  	\`research_questions_id\` text(36),
  	\`projects_id\` text(36),
  	\`organisations_id\` text(36),
  	\`people_id\` text(36),
  	\`lead_terms_id\` text(36),
  	\`vocabularies_id\` text(36),
  	\`terms_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`results_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`import_batches_id\`) REFERENCES \`import_batches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`column_mappings_id\`) REFERENCES \`column_mappings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`citation_styles_id\`) REFERENCES \`citation_styles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`summaries_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefings_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_events_id\`) REFERENCES \`policy_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gaps_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`research_questions_id\`) REFERENCES \`research_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`lead_terms_id\`) REFERENCES \`lead_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vocabularies_id\`) REFERENCES \`vocabularies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "studies_id", "results_id", "references_id", "documents_id", "claims_id", "import_batches_id", "column_mappings_id", "citation_styles_id", "summaries_id", "briefings_id", "policy_events_id", "gaps_id", "research_questions_id", "projects_id", "organisations_id", "people_id", "lead_terms_id", "vocabularies_id", "terms_id", "users_id") SELECT "id", "order", "parent_id", "path", "studies_id", "results_id", "references_id", "documents_id", "claims_id", "import_batches_id", "column_mappings_id", "citation_styles_id", "summaries_id", "briefings_id", "policy_events_id", "gaps_id", "research_questions_id", "projects_id", "organisations_id", "people_id", "lead_terms_id", "vocabularies_id", "terms_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_studies_id_idx\` ON \`payload_locked_documents_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_results_id_idx\` ON \`payload_locked_documents_rels\` (\`results_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_references_id_idx\` ON \`payload_locked_documents_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_import_batches_id_idx\` ON \`payload_locked_documents_rels\` (\`import_batches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_column_mappings_id_idx\` ON \`payload_locked_documents_rels\` (\`column_mappings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_citation_styles_id_idx\` ON \`payload_locked_documents_rels\` (\`citation_styles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_summaries_id_idx\` ON \`payload_locked_documents_rels\` (\`summaries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_briefings_id_idx\` ON \`payload_locked_documents_rels\` (\`briefings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_policy_events_id_idx\` ON \`payload_locked_documents_rels\` (\`policy_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_gaps_id_idx\` ON \`payload_locked_documents_rels\` (\`gaps_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_research_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`research_questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_lead_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`lead_terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_vocabularies_id_idx\` ON \`payload_locked_documents_rels\` (\`vocabularies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pages_read\`;`)
  await db.run(sql`ALTER TABLE \`duplicate_decisions\` DROP COLUMN \`made_relation\`;`)
  await db.run(sql`ALTER TABLE \`hub\` DROP COLUMN \`appraisal_calibration_required\`;`)
}
