import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`studies_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_key_points_order_idx\` ON \`studies_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studies_key_points_parent_id_idx\` ON \`studies_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_key_points_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies_key_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`studies_key_points_locales_locale_parent_id_unique\` ON \`studies_key_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`role\` text DEFAULT 'main',
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_reports_order_idx\` ON \`studies_reports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studies_reports_parent_id_idx\` ON \`studies_reports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_reports_reference_idx\` ON \`studies_reports\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_related_studies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`study_id\` text(36),
  	\`note\` text,
  	FOREIGN KEY (\`study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_related_studies_order_idx\` ON \`studies_related_studies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studies_related_studies_parent_id_idx\` ON \`studies_related_studies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_related_studies_study_idx\` ON \`studies_related_studies\` (\`study_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_ratings_by_others\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`review_reference_id\` text(36),
  	\`instrument\` text,
  	\`judgement\` text,
  	\`note\` text,
  	FOREIGN KEY (\`review_reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_ratings_by_others_order_idx\` ON \`studies_ratings_by_others\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studies_ratings_by_others_parent_id_idx\` ON \`studies_ratings_by_others\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_ratings_by_others_review_reference_idx\` ON \`studies_ratings_by_others\` (\`review_reference_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_provenance_order_idx\` ON \`studies_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studies_provenance_parent_id_idx\` ON \`studies_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_provenance_reference_idx\` ON \`studies_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_provenance_entered_by_idx\` ON \`studies_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`studies\` (
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
  await db.run(sql`CREATE TABLE \`studies_locales\` (
  	\`headline\` text,
  	\`plain_summary\` text,
  	\`what_was_done\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`studies_locales_locale_parent_id_unique\` ON \`studies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_rels_order_idx\` ON \`studies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_parent_idx\` ON \`studies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_path_idx\` ON \`studies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_terms_id_idx\` ON \`studies_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_key_points_order_idx\` ON \`_studies_v_version_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_key_points_parent_id_idx\` ON \`_studies_v_version_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_key_points_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v_version_key_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_studies_v_version_key_points_locales_locale_parent_id_uniqu\` ON \`_studies_v_version_key_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`role\` text DEFAULT 'main',
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_reports_order_idx\` ON \`_studies_v_version_reports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_reports_parent_id_idx\` ON \`_studies_v_version_reports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_reports_reference_idx\` ON \`_studies_v_version_reports\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_related_studies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`study_id\` text(36),
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_related_studies_order_idx\` ON \`_studies_v_version_related_studies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_related_studies_parent_id_idx\` ON \`_studies_v_version_related_studies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_related_studies_study_idx\` ON \`_studies_v_version_related_studies\` (\`study_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_ratings_by_others\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`review_reference_id\` text(36),
  	\`instrument\` text,
  	\`judgement\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`review_reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_ratings_by_others_order_idx\` ON \`_studies_v_version_ratings_by_others\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_ratings_by_others_parent_id_idx\` ON \`_studies_v_version_ratings_by_others\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_ratings_by_others_review_reference_idx\` ON \`_studies_v_version_ratings_by_others\` (\`review_reference_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_provenance_order_idx\` ON \`_studies_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_provenance_parent_id_idx\` ON \`_studies_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_provenance_reference_idx\` ON \`_studies_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_provenance_entered_by_idx\` ON \`_studies_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v\` (
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
  await db.run(sql`CREATE TABLE \`_studies_v_locales\` (
  	\`version_headline\` text,
  	\`version_plain_summary\` text,
  	\`version_what_was_done\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_studies_v_locales_locale_parent_id_unique\` ON \`_studies_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_order_idx\` ON \`_studies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_parent_idx\` ON \`_studies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_path_idx\` ON \`_studies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_terms_id_idx\` ON \`_studies_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`results_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`results_provenance_order_idx\` ON \`results_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`results_provenance_parent_id_idx\` ON \`results_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`results_provenance_reference_idx\` ON \`results_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`results_provenance_entered_by_idx\` ON \`results_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`results\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`study_id\` text(36),
  	\`outcome_id\` text(36),
  	\`outcome_as_worded\` text,
  	\`measure_id\` text(36),
  	\`measure_as_worded\` text,
  	\`comparison\` text DEFAULT 'not-stated',
  	\`time_point\` text,
  	\`time_months\` numeric,
  	\`subgroup\` text,
  	\`direction\` text DEFAULT 'unclear',
  	\`detail\` text,
  	\`effect_measure\` text DEFAULT 'none',
  	\`estimate\` numeric,
  	\`unit\` text,
  	\`ci_lower\` numeric,
  	\`ci_upper\` numeric,
  	\`ci_level\` numeric DEFAULT 95,
  	\`p_value\` text,
  	\`n_intervention\` numeric,
  	\`n_comparison\` numeric,
  	\`n_total\` numeric,
  	\`reference_id\` text(36),
  	\`page\` text,
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`order\` numeric,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`outcome_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`measure_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`results_study_idx\` ON \`results\` (\`study_id\`);`)
  await db.run(sql`CREATE INDEX \`results_outcome_idx\` ON \`results\` (\`outcome_id\`);`)
  await db.run(sql`CREATE INDEX \`results_measure_idx\` ON \`results\` (\`measure_id\`);`)
  await db.run(sql`CREATE INDEX \`results_comparison_idx\` ON \`results\` (\`comparison\`);`)
  await db.run(sql`CREATE INDEX \`results_direction_idx\` ON \`results\` (\`direction\`);`)
  await db.run(sql`CREATE INDEX \`results_reference_idx\` ON \`results\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`results_unconfirmed_count_idx\` ON \`results\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`results_conflict_count_idx\` ON \`results\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`results_order_idx\` ON \`results\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`results_is_example_idx\` ON \`results\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`results_editorial_state_idx\` ON \`results\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`results_updated_at_idx\` ON \`results\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`results_created_at_idx\` ON \`results\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`results__status_idx\` ON \`results\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_1_idx\` ON \`results\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_results_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_results_v_version_provenance_order_idx\` ON \`_results_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_provenance_parent_id_idx\` ON \`_results_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_provenance_reference_idx\` ON \`_results_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_provenance_entered_by_idx\` ON \`_results_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_results_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_study_id\` text(36),
  	\`version_outcome_id\` text(36),
  	\`version_outcome_as_worded\` text,
  	\`version_measure_id\` text(36),
  	\`version_measure_as_worded\` text,
  	\`version_comparison\` text DEFAULT 'not-stated',
  	\`version_time_point\` text,
  	\`version_time_months\` numeric,
  	\`version_subgroup\` text,
  	\`version_direction\` text DEFAULT 'unclear',
  	\`version_detail\` text,
  	\`version_effect_measure\` text DEFAULT 'none',
  	\`version_estimate\` numeric,
  	\`version_unit\` text,
  	\`version_ci_lower\` numeric,
  	\`version_ci_upper\` numeric,
  	\`version_ci_level\` numeric DEFAULT 95,
  	\`version_p_value\` text,
  	\`version_n_intervention\` numeric,
  	\`version_n_comparison\` numeric,
  	\`version_n_total\` numeric,
  	\`version_reference_id\` text(36),
  	\`version_page\` text,
  	\`version_unconfirmed_count\` numeric DEFAULT 0,
  	\`version_conflict_count\` numeric DEFAULT 0,
  	\`version_order\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_outcome_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_measure_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_results_v_parent_idx\` ON \`_results_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_study_idx\` ON \`_results_v\` (\`version_study_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_outcome_idx\` ON \`_results_v\` (\`version_outcome_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_measure_idx\` ON \`_results_v\` (\`version_measure_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_comparison_idx\` ON \`_results_v\` (\`version_comparison\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_direction_idx\` ON \`_results_v\` (\`version_direction\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_reference_idx\` ON \`_results_v\` (\`version_reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_unconfirmed_count_idx\` ON \`_results_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_conflict_count_idx\` ON \`_results_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_order_idx\` ON \`_results_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_is_example_idx\` ON \`_results_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_editorial_state_idx\` ON \`_results_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_updated_at_idx\` ON \`_results_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_created_at_idx\` ON \`_results_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version__status_idx\` ON \`_results_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_created_at_idx\` ON \`_results_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_updated_at_idx\` ON \`_results_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_snapshot_idx\` ON \`_results_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_published_locale_idx\` ON \`_results_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_latest_idx\` ON \`_results_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_1_idx\` ON \`_results_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`references_contributors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text DEFAULT 'author',
  	\`family\` text,
  	\`given\` text,
  	\`literal\` text,
  	\`non_dropping_particle\` text,
  	\`dropping_particle\` text,
  	\`suffix\` text,
  	\`orcid\` text,
  	\`person_id\` text(36),
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_contributors_order_idx\` ON \`references_contributors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`references_contributors_parent_id_idx\` ON \`references_contributors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`references_contributors_person_idx\` ON \`references_contributors\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`references_identifiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`value\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_identifiers_order_idx\` ON \`references_identifiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`references_identifiers_parent_id_idx\` ON \`references_identifiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`references_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`target_id\` text(36),
  	\`note\` text,
  	FOREIGN KEY (\`target_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_relations_order_idx\` ON \`references_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`references_relations_parent_id_idx\` ON \`references_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`references_relations_kind_idx\` ON \`references_relations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`references_relations_target_idx\` ON \`references_relations\` (\`target_id\`);`)
  await db.run(sql`CREATE TABLE \`references_cited_in\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`locator\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_cited_in_order_idx\` ON \`references_cited_in\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`references_cited_in_parent_id_idx\` ON \`references_cited_in\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`references_cited_in_reference_idx\` ON \`references_cited_in\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`references_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_provenance_order_idx\` ON \`references_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`references_provenance_parent_id_idx\` ON \`references_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`references_provenance_reference_idx\` ON \`references_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`references_provenance_entered_by_idx\` ON \`references_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`references\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`kind\` text,
  	\`issued\` text,
  	\`year\` numeric,
  	\`language\` text,
  	\`abstract\` text,
  	\`container_title\` text,
  	\`container_title_short\` text,
  	\`collection_title\` text,
  	\`volume\` text,
  	\`issue\` text,
  	\`pages\` text,
  	\`article_number\` text,
  	\`edition\` text,
  	\`publisher\` text,
  	\`publisher_place\` text,
  	\`event_title\` text,
  	\`genre\` text,
  	\`report_number\` text,
  	\`csl_type\` text,
  	\`csl_extra\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`open_access\` text DEFAULT 'unknown',
  	\`licence\` text,
  	\`commissioner\` text,
  	\`evaluator_independence\` text DEFAULT 'unknown',
  	\`captured_on\` text,
  	\`note\` text,
  	\`raw\` text,
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`slug\` text,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`references_title_idx\` ON \`references\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`references_kind_idx\` ON \`references\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`references_year_idx\` ON \`references\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`references_container_title_idx\` ON \`references\` (\`container_title\`);`)
  await db.run(sql`CREATE INDEX \`references_open_access_idx\` ON \`references\` (\`open_access\`);`)
  await db.run(sql`CREATE INDEX \`references_unconfirmed_count_idx\` ON \`references\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`references_conflict_count_idx\` ON \`references\` (\`conflict_count\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`references_slug_idx\` ON \`references\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`references_is_example_idx\` ON \`references\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`references_editorial_state_idx\` ON \`references\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`references_updated_at_idx\` ON \`references\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`references_created_at_idx\` ON \`references\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`references__status_idx\` ON \`references\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_2_idx\` ON \`references\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`references_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_texts_order_parent\` ON \`references_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`references_texts_text_idx\` ON \`references_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`references_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`references_rels_order_idx\` ON \`references_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`references_rels_parent_idx\` ON \`references_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`references_rels_path_idx\` ON \`references_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`references_rels_documents_id_idx\` ON \`references_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`references_rels_terms_id_idx\` ON \`references_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`_references_v_version_contributors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text DEFAULT 'author',
  	\`family\` text,
  	\`given\` text,
  	\`literal\` text,
  	\`non_dropping_particle\` text,
  	\`dropping_particle\` text,
  	\`suffix\` text,
  	\`orcid\` text,
  	\`person_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_references_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_references_v_version_contributors_order_idx\` ON \`_references_v_version_contributors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_contributors_parent_id_idx\` ON \`_references_v_version_contributors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_contributors_person_idx\` ON \`_references_v_version_contributors\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_references_v_version_identifiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`value\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_references_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_references_v_version_identifiers_order_idx\` ON \`_references_v_version_identifiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_identifiers_parent_id_idx\` ON \`_references_v_version_identifiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_references_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`target_id\` text(36),
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`target_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_references_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_references_v_version_relations_order_idx\` ON \`_references_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_relations_parent_id_idx\` ON \`_references_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_relations_kind_idx\` ON \`_references_v_version_relations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_relations_target_idx\` ON \`_references_v_version_relations\` (\`target_id\`);`)
  await db.run(sql`CREATE TABLE \`_references_v_version_cited_in\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`locator\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_references_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_references_v_version_cited_in_order_idx\` ON \`_references_v_version_cited_in\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_cited_in_parent_id_idx\` ON \`_references_v_version_cited_in\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_cited_in_reference_idx\` ON \`_references_v_version_cited_in\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`_references_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_references_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_references_v_version_provenance_order_idx\` ON \`_references_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_provenance_parent_id_idx\` ON \`_references_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_provenance_reference_idx\` ON \`_references_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_provenance_entered_by_idx\` ON \`_references_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_references_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_kind\` text,
  	\`version_issued\` text,
  	\`version_year\` numeric,
  	\`version_language\` text,
  	\`version_abstract\` text,
  	\`version_container_title\` text,
  	\`version_container_title_short\` text,
  	\`version_collection_title\` text,
  	\`version_volume\` text,
  	\`version_issue\` text,
  	\`version_pages\` text,
  	\`version_article_number\` text,
  	\`version_edition\` text,
  	\`version_publisher\` text,
  	\`version_publisher_place\` text,
  	\`version_event_title\` text,
  	\`version_genre\` text,
  	\`version_report_number\` text,
  	\`version_csl_type\` text,
  	\`version_csl_extra\` text,
  	\`version_url\` text,
  	\`version_accessed\` text,
  	\`version_open_access\` text DEFAULT 'unknown',
  	\`version_licence\` text,
  	\`version_commissioner\` text,
  	\`version_evaluator_independence\` text DEFAULT 'unknown',
  	\`version_captured_on\` text,
  	\`version_note\` text,
  	\`version_raw\` text,
  	\`version_unconfirmed_count\` numeric DEFAULT 0,
  	\`version_conflict_count\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_references_v_parent_idx\` ON \`_references_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_title_idx\` ON \`_references_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_kind_idx\` ON \`_references_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_year_idx\` ON \`_references_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_container_title_idx\` ON \`_references_v\` (\`version_container_title\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_open_access_idx\` ON \`_references_v\` (\`version_open_access\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_unconfirmed_count_idx\` ON \`_references_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_conflict_count_idx\` ON \`_references_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_slug_idx\` ON \`_references_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_is_example_idx\` ON \`_references_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_editorial_state_idx\` ON \`_references_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_updated_at_idx\` ON \`_references_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_created_at_idx\` ON \`_references_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version__status_idx\` ON \`_references_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_created_at_idx\` ON \`_references_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_updated_at_idx\` ON \`_references_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_snapshot_idx\` ON \`_references_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_published_locale_idx\` ON \`_references_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_latest_idx\` ON \`_references_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_2_idx\` ON \`_references_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_references_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_references_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_references_v_texts_order_parent\` ON \`_references_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_references_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_references_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_references_v_rels_order_idx\` ON \`_references_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_rels_parent_idx\` ON \`_references_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_rels_path_idx\` ON \`_references_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_rels_documents_id_idx\` ON \`_references_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_rels_terms_id_idx\` ON \`_references_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`reference_id\` text(36),
  	\`licence\` text DEFAULT 'unknown' NOT NULL,
  	\`licence_note\` text,
  	\`is_public\` integer DEFAULT false,
  	\`text_status\` text DEFAULT 'none',
  	\`pages\` numeric,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_title_idx\` ON \`documents\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`documents_reference_idx\` ON \`documents\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_licence_idx\` ON \`documents\` (\`licence\`);`)
  await db.run(sql`CREATE INDEX \`documents_is_public_idx\` ON \`documents\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`documents_text_status_idx\` ON \`documents\` (\`text_status\`);`)
  await db.run(sql`CREATE INDEX \`documents_sha256_idx\` ON \`documents\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`claims_repeated_by\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`page\` text,
  	\`wording\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_repeated_by_order_idx\` ON \`claims_repeated_by\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_repeated_by_parent_id_idx\` ON \`claims_repeated_by\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_repeated_by_reference_idx\` ON \`claims_repeated_by\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`claims_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_provenance_order_idx\` ON \`claims_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`claims_provenance_parent_id_idx\` ON \`claims_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_provenance_reference_idx\` ON \`claims_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_provenance_entered_by_idx\` ON \`claims_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`claims\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`figure\` text,
  	\`state\` text DEFAULT 'not-checked',
  	\`primary_reference_id\` text(36),
  	\`primary_study_id\` text(36),
  	\`primary_result_id\` text(36),
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`slug\` text,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`primary_reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`primary_study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`primary_result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`claims_state_idx\` ON \`claims\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`claims_primary_reference_idx\` ON \`claims\` (\`primary_reference_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_primary_study_idx\` ON \`claims\` (\`primary_study_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_primary_result_idx\` ON \`claims\` (\`primary_result_id\`);`)
  await db.run(sql`CREATE INDEX \`claims_unconfirmed_count_idx\` ON \`claims\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`claims_conflict_count_idx\` ON \`claims\` (\`conflict_count\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_slug_idx\` ON \`claims\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`claims_is_example_idx\` ON \`claims\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`claims_editorial_state_idx\` ON \`claims\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`claims_updated_at_idx\` ON \`claims\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`claims_created_at_idx\` ON \`claims\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`claims__status_idx\` ON \`claims\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_3_idx\` ON \`claims\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`claims_locales\` (
  	\`statement\` text,
  	\`explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`claims_locales_locale_parent_id_unique\` ON \`claims_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_repeated_by\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`page\` text,
  	\`wording\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_repeated_by_order_idx\` ON \`_claims_v_version_repeated_by\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_repeated_by_parent_id_idx\` ON \`_claims_v_version_repeated_by\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_repeated_by_reference_idx\` ON \`_claims_v_version_repeated_by\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_version_provenance_order_idx\` ON \`_claims_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_provenance_parent_id_idx\` ON \`_claims_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_provenance_reference_idx\` ON \`_claims_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_provenance_entered_by_idx\` ON \`_claims_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_figure\` text,
  	\`version_state\` text DEFAULT 'not-checked',
  	\`version_primary_reference_id\` text(36),
  	\`version_primary_study_id\` text(36),
  	\`version_primary_result_id\` text(36),
  	\`version_unconfirmed_count\` numeric DEFAULT 0,
  	\`version_conflict_count\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_primary_reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_primary_study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_primary_result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_claims_v_parent_idx\` ON \`_claims_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_state_idx\` ON \`_claims_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_primary_reference_idx\` ON \`_claims_v\` (\`version_primary_reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_primary_study_idx\` ON \`_claims_v\` (\`version_primary_study_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_primary_result_idx\` ON \`_claims_v\` (\`version_primary_result_id\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_unconfirmed_count_idx\` ON \`_claims_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_conflict_count_idx\` ON \`_claims_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_slug_idx\` ON \`_claims_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_is_example_idx\` ON \`_claims_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_editorial_state_idx\` ON \`_claims_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_updated_at_idx\` ON \`_claims_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version_created_at_idx\` ON \`_claims_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_version_version__status_idx\` ON \`_claims_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_created_at_idx\` ON \`_claims_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_updated_at_idx\` ON \`_claims_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_snapshot_idx\` ON \`_claims_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_published_locale_idx\` ON \`_claims_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_claims_v_latest_idx\` ON \`_claims_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_3_idx\` ON \`_claims_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_claims_v_locales\` (
  	\`version_statement\` text,
  	\`version_explanation\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_claims_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_claims_v_locales_locale_parent_id_unique\` ON \`_claims_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summaries_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summaries_key_messages_order_idx\` ON \`summaries_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`summaries_key_messages_parent_id_idx\` ON \`summaries_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summaries_key_messages_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summaries_key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`summaries_key_messages_locales_locale_parent_id_unique\` ON \`summaries_key_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summaries_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`outcome_id\` text(36),
  	\`certainty\` text DEFAULT 'not-yet-rated',
  	FOREIGN KEY (\`outcome_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summaries_findings_order_idx\` ON \`summaries_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`summaries_findings_parent_id_idx\` ON \`summaries_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`summaries_findings_outcome_idx\` ON \`summaries_findings\` (\`outcome_id\`);`)
  await db.run(sql`CREATE TABLE \`summaries_findings_locales\` (
  	\`statement\` text,
  	\`certainty_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summaries_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`summaries_findings_locales_locale_parent_id_unique\` ON \`summaries_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summaries_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summaries_provenance_order_idx\` ON \`summaries_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`summaries_provenance_parent_id_idx\` ON \`summaries_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`summaries_provenance_reference_idx\` ON \`summaries_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`summaries_provenance_entered_by_idx\` ON \`summaries_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`summaries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`searched_on\` text,
  	\`review_due\` text,
  	\`priority_id\` text(36),
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`priority_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`summaries_slug_idx\` ON \`summaries\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`summaries_searched_on_idx\` ON \`summaries\` (\`searched_on\`);`)
  await db.run(sql`CREATE INDEX \`summaries_review_due_idx\` ON \`summaries\` (\`review_due\`);`)
  await db.run(sql`CREATE INDEX \`summaries_priority_idx\` ON \`summaries\` (\`priority_id\`);`)
  await db.run(sql`CREATE INDEX \`summaries_unconfirmed_count_idx\` ON \`summaries\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`summaries_conflict_count_idx\` ON \`summaries\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`summaries_is_example_idx\` ON \`summaries\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`summaries_editorial_state_idx\` ON \`summaries\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`summaries_updated_at_idx\` ON \`summaries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`summaries_created_at_idx\` ON \`summaries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`summaries__status_idx\` ON \`summaries\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_4_idx\` ON \`summaries\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`summaries_locales\` (
  	\`title\` text,
  	\`answer\` text,
  	\`question_text\` text,
  	\`question_population\` text,
  	\`question_intervention\` text,
  	\`question_comparison\` text,
  	\`question_outcome\` text,
  	\`body\` text,
  	\`benefits\` text,
  	\`criticism\` text,
  	\`interests\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summaries_title_idx\` ON \`summaries_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`summaries_locales_locale_parent_id_unique\` ON \`summaries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summaries_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summaries_texts_order_parent\` ON \`summaries_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summaries_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`results_id\` text(36),
  	\`people_id\` text(36),
  	\`terms_id\` text(36),
  	\`references_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`results_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summaries_rels_order_idx\` ON \`summaries_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`summaries_rels_parent_idx\` ON \`summaries_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`summaries_rels_path_idx\` ON \`summaries_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`summaries_rels_results_id_idx\` ON \`summaries_rels\` (\`results_id\`);`)
  await db.run(sql`CREATE INDEX \`summaries_rels_people_id_idx\` ON \`summaries_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`summaries_rels_terms_id_idx\` ON \`summaries_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`summaries_rels_references_id_idx\` ON \`summaries_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v_version_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summaries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_key_messages_order_idx\` ON \`_summaries_v_version_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_key_messages_parent_id_idx\` ON \`_summaries_v_version_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v_version_key_messages_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summaries_v_version_key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_summaries_v_version_key_messages_locales_locale_parent_id_u\` ON \`_summaries_v_version_key_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v_version_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`outcome_id\` text(36),
  	\`certainty\` text DEFAULT 'not-yet-rated',
  	\`_uuid\` text,
  	FOREIGN KEY (\`outcome_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summaries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_findings_order_idx\` ON \`_summaries_v_version_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_findings_parent_id_idx\` ON \`_summaries_v_version_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_findings_outcome_idx\` ON \`_summaries_v_version_findings\` (\`outcome_id\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v_version_findings_locales\` (
  	\`statement\` text,
  	\`certainty_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summaries_v_version_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_summaries_v_version_findings_locales_locale_parent_id_uniqu\` ON \`_summaries_v_version_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summaries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_provenance_order_idx\` ON \`_summaries_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_provenance_parent_id_idx\` ON \`_summaries_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_provenance_reference_idx\` ON \`_summaries_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_provenance_entered_by_idx\` ON \`_summaries_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_searched_on\` text,
  	\`version_review_due\` text,
  	\`version_priority_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_priority_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_summaries_v_parent_idx\` ON \`_summaries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version_slug_idx\` ON \`_summaries_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version_searched_on_idx\` ON \`_summaries_v\` (\`version_searched_on\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version_review_due_idx\` ON \`_summaries_v\` (\`version_review_due\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version_priority_idx\` ON \`_summaries_v\` (\`version_priority_id\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version_unconfirmed_count_idx\` ON \`_summaries_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version_conflict_count_idx\` ON \`_summaries_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version_is_example_idx\` ON \`_summaries_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version_editorial_state_idx\` ON \`_summaries_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version_updated_at_idx\` ON \`_summaries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version_created_at_idx\` ON \`_summaries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version__status_idx\` ON \`_summaries_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_created_at_idx\` ON \`_summaries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_updated_at_idx\` ON \`_summaries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_snapshot_idx\` ON \`_summaries_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_published_locale_idx\` ON \`_summaries_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_latest_idx\` ON \`_summaries_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_4_idx\` ON \`_summaries_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v_locales\` (
  	\`version_title\` text,
  	\`version_answer\` text,
  	\`version_question_text\` text,
  	\`version_question_population\` text,
  	\`version_question_intervention\` text,
  	\`version_question_comparison\` text,
  	\`version_question_outcome\` text,
  	\`version_body\` text,
  	\`version_benefits\` text,
  	\`version_criticism\` text,
  	\`version_interests\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summaries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_version_title_idx\` ON \`_summaries_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_summaries_v_locales_locale_parent_id_unique\` ON \`_summaries_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_summaries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summaries_v_texts_order_parent\` ON \`_summaries_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`results_id\` text(36),
  	\`people_id\` text(36),
  	\`terms_id\` text(36),
  	\`references_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_summaries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`results_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summaries_v_rels_order_idx\` ON \`_summaries_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_rels_parent_idx\` ON \`_summaries_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_rels_path_idx\` ON \`_summaries_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_rels_results_id_idx\` ON \`_summaries_v_rels\` (\`results_id\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_rels_people_id_idx\` ON \`_summaries_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_rels_terms_id_idx\` ON \`_summaries_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_rels_references_id_idx\` ON \`_summaries_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE TABLE \`briefings_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefings_key_messages_order_idx\` ON \`briefings_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefings_key_messages_parent_id_idx\` ON \`briefings_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefings_key_messages_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefings_key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefings_key_messages_locales_locale_parent_id_unique\` ON \`briefings_key_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefings_footnotes_works\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`locator\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefings_footnotes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefings_footnotes_works_order_idx\` ON \`briefings_footnotes_works\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefings_footnotes_works_parent_id_idx\` ON \`briefings_footnotes_works\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefings_footnotes_works_reference_idx\` ON \`briefings_footnotes_works\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`briefings_footnotes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefings_footnotes_order_idx\` ON \`briefings_footnotes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefings_footnotes_parent_id_idx\` ON \`briefings_footnotes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefings_footnotes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefings_footnotes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefings_footnotes_locales_locale_parent_id_unique\` ON \`briefings_footnotes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefings_further_reading\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`group\` text DEFAULT 'other',
  	\`reference_id\` text(36),
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefings_further_reading_order_idx\` ON \`briefings_further_reading\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefings_further_reading_parent_id_idx\` ON \`briefings_further_reading\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefings_further_reading_reference_idx\` ON \`briefings_further_reading\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`briefings_further_reading_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefings_further_reading\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefings_further_reading_locales_locale_parent_id_unique\` ON \`briefings_further_reading_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefings_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefings_provenance_order_idx\` ON \`briefings_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefings_provenance_parent_id_idx\` ON \`briefings_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefings_provenance_reference_idx\` ON \`briefings_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`briefings_provenance_entered_by_idx\` ON \`briefings_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`briefings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`series\` text,
  	\`number\` text,
  	\`date\` text,
  	\`correct_as_of\` text,
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefings_slug_idx\` ON \`briefings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`briefings_series_idx\` ON \`briefings\` (\`series\`);`)
  await db.run(sql`CREATE INDEX \`briefings_number_idx\` ON \`briefings\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`briefings_date_idx\` ON \`briefings\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`briefings_correct_as_of_idx\` ON \`briefings\` (\`correct_as_of\`);`)
  await db.run(sql`CREATE INDEX \`briefings_unconfirmed_count_idx\` ON \`briefings\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`briefings_conflict_count_idx\` ON \`briefings\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`briefings_is_example_idx\` ON \`briefings\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`briefings_editorial_state_idx\` ON \`briefings\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`briefings_updated_at_idx\` ON \`briefings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`briefings_created_at_idx\` ON \`briefings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`briefings__status_idx\` ON \`briefings\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_5_idx\` ON \`briefings\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`briefings_locales\` (
  	\`title\` text,
  	\`answer\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefings_title_idx\` ON \`briefings_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`briefings_locales_locale_parent_id_unique\` ON \`briefings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefings_texts_order_parent\` ON \`briefings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`policy_events_id\` text(36),
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_events_id\`) REFERENCES \`policy_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefings_rels_order_idx\` ON \`briefings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`briefings_rels_parent_idx\` ON \`briefings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefings_rels_path_idx\` ON \`briefings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`briefings_rels_people_id_idx\` ON \`briefings_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`briefings_rels_policy_events_id_idx\` ON \`briefings_rels\` (\`policy_events_id\`);`)
  await db.run(sql`CREATE INDEX \`briefings_rels_terms_id_idx\` ON \`briefings_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v_version_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_key_messages_order_idx\` ON \`_briefings_v_version_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_key_messages_parent_id_idx\` ON \`_briefings_v_version_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v_version_key_messages_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefings_v_version_key_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_briefings_v_version_key_messages_locales_locale_parent_id_u\` ON \`_briefings_v_version_key_messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v_version_footnotes_works\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`locator\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefings_v_version_footnotes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_footnotes_works_order_idx\` ON \`_briefings_v_version_footnotes_works\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_footnotes_works_parent_id_idx\` ON \`_briefings_v_version_footnotes_works\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_footnotes_works_reference_idx\` ON \`_briefings_v_version_footnotes_works\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v_version_footnotes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_footnotes_order_idx\` ON \`_briefings_v_version_footnotes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_footnotes_parent_id_idx\` ON \`_briefings_v_version_footnotes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v_version_footnotes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefings_v_version_footnotes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_briefings_v_version_footnotes_locales_locale_parent_id_uniq\` ON \`_briefings_v_version_footnotes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v_version_further_reading\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`group\` text DEFAULT 'other',
  	\`reference_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_further_reading_order_idx\` ON \`_briefings_v_version_further_reading\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_further_reading_parent_id_idx\` ON \`_briefings_v_version_further_reading\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_further_reading_reference_idx\` ON \`_briefings_v_version_further_reading\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v_version_further_reading_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefings_v_version_further_reading\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_briefings_v_version_further_reading_locales_locale_parent_i\` ON \`_briefings_v_version_further_reading_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_provenance_order_idx\` ON \`_briefings_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_provenance_parent_id_idx\` ON \`_briefings_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_provenance_reference_idx\` ON \`_briefings_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_provenance_entered_by_idx\` ON \`_briefings_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_series\` text,
  	\`version_number\` text,
  	\`version_date\` text,
  	\`version_correct_as_of\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefings_v_parent_idx\` ON \`_briefings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_slug_idx\` ON \`_briefings_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_series_idx\` ON \`_briefings_v\` (\`version_series\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_number_idx\` ON \`_briefings_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_date_idx\` ON \`_briefings_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_correct_as_of_idx\` ON \`_briefings_v\` (\`version_correct_as_of\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_unconfirmed_count_idx\` ON \`_briefings_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_conflict_count_idx\` ON \`_briefings_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_is_example_idx\` ON \`_briefings_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_editorial_state_idx\` ON \`_briefings_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_updated_at_idx\` ON \`_briefings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_created_at_idx\` ON \`_briefings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version__status_idx\` ON \`_briefings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_created_at_idx\` ON \`_briefings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_updated_at_idx\` ON \`_briefings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_snapshot_idx\` ON \`_briefings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_published_locale_idx\` ON \`_briefings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_latest_idx\` ON \`_briefings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_5_idx\` ON \`_briefings_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v_locales\` (
  	\`version_title\` text,
  	\`version_answer\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_disclaimer\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefings_v_version_version_title_idx\` ON \`_briefings_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_briefings_v_locales_locale_parent_id_unique\` ON \`_briefings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefings_v_texts_order_parent\` ON \`_briefings_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`policy_events_id\` text(36),
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`policy_events_id\`) REFERENCES \`policy_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefings_v_rels_order_idx\` ON \`_briefings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_rels_parent_idx\` ON \`_briefings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_rels_path_idx\` ON \`_briefings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_rels_people_id_idx\` ON \`_briefings_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_rels_policy_events_id_idx\` ON \`_briefings_v_rels\` (\`policy_events_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefings_v_rels_terms_id_idx\` ON \`_briefings_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`policy_events_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policy_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policy_events_provenance_order_idx\` ON \`policy_events_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_provenance_parent_id_idx\` ON \`policy_events_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_provenance_reference_idx\` ON \`policy_events_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_provenance_entered_by_idx\` ON \`policy_events_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`policy_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`date\` text,
  	\`nation\` text,
  	\`reference_id\` text(36),
  	\`target_text\` text,
  	\`target_date\` text,
  	\`tracked\` text DEFAULT 'not-tracked',
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`policy_events_slug_idx\` ON \`policy_events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_date_idx\` ON \`policy_events\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_nation_idx\` ON \`policy_events\` (\`nation\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_reference_idx\` ON \`policy_events\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_tracked_idx\` ON \`policy_events\` (\`tracked\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_unconfirmed_count_idx\` ON \`policy_events\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_conflict_count_idx\` ON \`policy_events\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_editorial_state_idx\` ON \`policy_events\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_updated_at_idx\` ON \`policy_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`policy_events_created_at_idx\` ON \`policy_events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`policy_events__status_idx\` ON \`policy_events\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_6_idx\` ON \`policy_events\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`policy_events_locales\` (
  	\`title\` text,
  	\`commitment\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`policy_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`policy_events_title_idx\` ON \`policy_events_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`policy_events_locales_locale_parent_id_unique\` ON \`policy_events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_policy_events_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_policy_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_provenance_order_idx\` ON \`_policy_events_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_provenance_parent_id_idx\` ON \`_policy_events_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_provenance_reference_idx\` ON \`_policy_events_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_provenance_entered_by_idx\` ON \`_policy_events_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_policy_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_date\` text,
  	\`version_nation\` text,
  	\`version_reference_id\` text(36),
  	\`version_target_text\` text,
  	\`version_target_date\` text,
  	\`version_tracked\` text DEFAULT 'not-tracked',
  	\`version_unconfirmed_count\` numeric DEFAULT 0,
  	\`version_conflict_count\` numeric DEFAULT 0,
  	\`version_editorial_state\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`policy_events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_policy_events_v_parent_idx\` ON \`_policy_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version_slug_idx\` ON \`_policy_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version_date_idx\` ON \`_policy_events_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version_nation_idx\` ON \`_policy_events_v\` (\`version_nation\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version_reference_idx\` ON \`_policy_events_v\` (\`version_reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version_tracked_idx\` ON \`_policy_events_v\` (\`version_tracked\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version_unconfirmed_count_idx\` ON \`_policy_events_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version_conflict_count_idx\` ON \`_policy_events_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version_editorial_state_idx\` ON \`_policy_events_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version_updated_at_idx\` ON \`_policy_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version_created_at_idx\` ON \`_policy_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version__status_idx\` ON \`_policy_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_created_at_idx\` ON \`_policy_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_updated_at_idx\` ON \`_policy_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_snapshot_idx\` ON \`_policy_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_published_locale_idx\` ON \`_policy_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_policy_events_v_latest_idx\` ON \`_policy_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_6_idx\` ON \`_policy_events_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_policy_events_v_locales\` (
  	\`version_title\` text,
  	\`version_commitment\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_policy_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_policy_events_v_version_version_title_idx\` ON \`_policy_events_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_policy_events_v_locales_locale_parent_id_unique\` ON \`_policy_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`gaps_endorsements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text(36),
  	\`organisation_id\` text(36),
  	\`country_id\` text(36),
  	\`label\` text,
  	\`at\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gaps_endorsements_order_idx\` ON \`gaps_endorsements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`gaps_endorsements_parent_id_idx\` ON \`gaps_endorsements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_endorsements_user_idx\` ON \`gaps_endorsements\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_endorsements_organisation_idx\` ON \`gaps_endorsements\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_endorsements_country_idx\` ON \`gaps_endorsements\` (\`country_id\`);`)
  await db.run(sql`CREATE TABLE \`gaps_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gaps_provenance_order_idx\` ON \`gaps_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`gaps_provenance_parent_id_idx\` ON \`gaps_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_provenance_reference_idx\` ON \`gaps_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_provenance_entered_by_idx\` ON \`gaps_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`gaps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kind\` text DEFAULT 'unclassified',
  	\`epicot_time_stamp\` text,
  	\`state\` text DEFAULT 'proposed',
  	\`standing\` integer DEFAULT false,
  	\`proposed_by_id\` text(36),
  	\`proposed_by_organisation_id\` text(36),
  	\`proposed_by_label\` text,
  	\`country_id\` text(36),
  	\`closed_by_id\` text(36),
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`proposed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`proposed_by_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`closed_by_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`gaps_slug_idx\` ON \`gaps\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`gaps_kind_idx\` ON \`gaps\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`gaps_state_idx\` ON \`gaps\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`gaps_standing_idx\` ON \`gaps\` (\`standing\`);`)
  await db.run(sql`CREATE INDEX \`gaps_proposed_by_idx\` ON \`gaps\` (\`proposed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_proposed_by_organisation_idx\` ON \`gaps\` (\`proposed_by_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_country_idx\` ON \`gaps\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_closed_by_idx\` ON \`gaps\` (\`closed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_unconfirmed_count_idx\` ON \`gaps\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`gaps_conflict_count_idx\` ON \`gaps\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`gaps_is_example_idx\` ON \`gaps\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`gaps_editorial_state_idx\` ON \`gaps\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`gaps_updated_at_idx\` ON \`gaps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gaps_created_at_idx\` ON \`gaps\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`gaps__status_idx\` ON \`gaps\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_7_idx\` ON \`gaps\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`gaps_locales\` (
  	\`title\` text,
  	\`statement\` text,
  	\`why\` text,
  	\`epicot_evidence\` text,
  	\`epicot_population\` text,
  	\`epicot_intervention\` text,
  	\`epicot_comparison\` text,
  	\`epicot_outcome\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gaps_title_idx\` ON \`gaps_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`gaps_locales_locale_parent_id_unique\` ON \`gaps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`gaps_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gaps_rels_order_idx\` ON \`gaps_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`gaps_rels_parent_idx\` ON \`gaps_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_rels_path_idx\` ON \`gaps_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`gaps_rels_terms_id_idx\` ON \`gaps_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`_gaps_v_version_endorsements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`user_id\` text(36),
  	\`organisation_id\` text(36),
  	\`country_id\` text(36),
  	\`label\` text,
  	\`at\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_gaps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_endorsements_order_idx\` ON \`_gaps_v_version_endorsements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_endorsements_parent_id_idx\` ON \`_gaps_v_version_endorsements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_endorsements_user_idx\` ON \`_gaps_v_version_endorsements\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_endorsements_organisation_idx\` ON \`_gaps_v_version_endorsements\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_endorsements_country_idx\` ON \`_gaps_v_version_endorsements\` (\`country_id\`);`)
  await db.run(sql`CREATE TABLE \`_gaps_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_gaps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_provenance_order_idx\` ON \`_gaps_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_provenance_parent_id_idx\` ON \`_gaps_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_provenance_reference_idx\` ON \`_gaps_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_provenance_entered_by_idx\` ON \`_gaps_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_gaps_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_kind\` text DEFAULT 'unclassified',
  	\`version_epicot_time_stamp\` text,
  	\`version_state\` text DEFAULT 'proposed',
  	\`version_standing\` integer DEFAULT false,
  	\`version_proposed_by_id\` text(36),
  	\`version_proposed_by_organisation_id\` text(36),
  	\`version_proposed_by_label\` text,
  	\`version_country_id\` text(36),
  	\`version_closed_by_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_proposed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_proposed_by_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_closed_by_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_gaps_v_parent_idx\` ON \`_gaps_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_slug_idx\` ON \`_gaps_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_kind_idx\` ON \`_gaps_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_state_idx\` ON \`_gaps_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_standing_idx\` ON \`_gaps_v\` (\`version_standing\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_proposed_by_idx\` ON \`_gaps_v\` (\`version_proposed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_proposed_by_organisation_idx\` ON \`_gaps_v\` (\`version_proposed_by_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_country_idx\` ON \`_gaps_v\` (\`version_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_closed_by_idx\` ON \`_gaps_v\` (\`version_closed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_unconfirmed_count_idx\` ON \`_gaps_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_conflict_count_idx\` ON \`_gaps_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_is_example_idx\` ON \`_gaps_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_editorial_state_idx\` ON \`_gaps_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_updated_at_idx\` ON \`_gaps_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_created_at_idx\` ON \`_gaps_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version__status_idx\` ON \`_gaps_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_created_at_idx\` ON \`_gaps_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_updated_at_idx\` ON \`_gaps_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_snapshot_idx\` ON \`_gaps_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_published_locale_idx\` ON \`_gaps_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_latest_idx\` ON \`_gaps_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_7_idx\` ON \`_gaps_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_gaps_v_locales\` (
  	\`version_title\` text,
  	\`version_statement\` text,
  	\`version_why\` text,
  	\`version_epicot_evidence\` text,
  	\`version_epicot_population\` text,
  	\`version_epicot_intervention\` text,
  	\`version_epicot_comparison\` text,
  	\`version_epicot_outcome\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_gaps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_title_idx\` ON \`_gaps_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_gaps_v_locales_locale_parent_id_unique\` ON \`_gaps_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_gaps_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_gaps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_gaps_v_rels_order_idx\` ON \`_gaps_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_rels_parent_idx\` ON \`_gaps_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_rels_path_idx\` ON \`_gaps_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_rels_terms_id_idx\` ON \`_gaps_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`research_questions_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`research_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`research_questions_provenance_order_idx\` ON \`research_questions_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_provenance_parent_id_idx\` ON \`research_questions_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_provenance_reference_idx\` ON \`research_questions_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_provenance_entered_by_idx\` ON \`research_questions_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`research_questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`type\` text DEFAULT 'research',
  	\`epicot_time_stamp\` text,
  	\`status\` text DEFAULT 'proposed',
  	\`lead_id\` text(36),
  	\`started\` text,
  	\`due\` text,
  	\`answered_by_id\` text(36),
  	\`proposed_by_id\` text(36),
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answered_by_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`proposed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`research_questions_slug_idx\` ON \`research_questions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_type_idx\` ON \`research_questions\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_status_idx\` ON \`research_questions\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_lead_idx\` ON \`research_questions\` (\`lead_id\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_answered_by_idx\` ON \`research_questions\` (\`answered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_proposed_by_idx\` ON \`research_questions\` (\`proposed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_unconfirmed_count_idx\` ON \`research_questions\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_conflict_count_idx\` ON \`research_questions\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_is_example_idx\` ON \`research_questions\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_editorial_state_idx\` ON \`research_questions\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_updated_at_idx\` ON \`research_questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_created_at_idx\` ON \`research_questions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`research_questions__status_idx\` ON \`research_questions\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_8_idx\` ON \`research_questions\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`research_questions_locales\` (
  	\`question\` text,
  	\`epicot_evidence\` text,
  	\`epicot_population\` text,
  	\`epicot_intervention\` text,
  	\`epicot_comparison\` text,
  	\`epicot_outcome\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`research_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`research_questions_locales_locale_parent_id_unique\` ON \`research_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`research_questions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`gaps_id\` text(36),
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`research_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gaps_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`research_questions_rels_order_idx\` ON \`research_questions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_rels_parent_idx\` ON \`research_questions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_rels_path_idx\` ON \`research_questions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_rels_gaps_id_idx\` ON \`research_questions_rels\` (\`gaps_id\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_rels_projects_id_idx\` ON \`research_questions_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`_research_questions_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_research_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_provenance_order_idx\` ON \`_research_questions_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_provenance_parent_id_idx\` ON \`_research_questions_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_provenance_reference_idx\` ON \`_research_questions_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_provenance_entered_by_idx\` ON \`_research_questions_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_research_questions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_type\` text DEFAULT 'research',
  	\`version_epicot_time_stamp\` text,
  	\`version_status\` text DEFAULT 'proposed',
  	\`version_lead_id\` text(36),
  	\`version_started\` text,
  	\`version_due\` text,
  	\`version_answered_by_id\` text(36),
  	\`version_proposed_by_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`research_questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_answered_by_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_proposed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_research_questions_v_parent_idx\` ON \`_research_questions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_slug_idx\` ON \`_research_questions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_type_idx\` ON \`_research_questions_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_status_idx\` ON \`_research_questions_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_lead_idx\` ON \`_research_questions_v\` (\`version_lead_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_answered_by_idx\` ON \`_research_questions_v\` (\`version_answered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_proposed_by_idx\` ON \`_research_questions_v\` (\`version_proposed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_unconfirmed_count_idx\` ON \`_research_questions_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_conflict_count_idx\` ON \`_research_questions_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_is_example_idx\` ON \`_research_questions_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_editorial_state_idx\` ON \`_research_questions_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_updated_at_idx\` ON \`_research_questions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_created_at_idx\` ON \`_research_questions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version__status_idx\` ON \`_research_questions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_created_at_idx\` ON \`_research_questions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_updated_at_idx\` ON \`_research_questions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_snapshot_idx\` ON \`_research_questions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_published_locale_idx\` ON \`_research_questions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_latest_idx\` ON \`_research_questions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_8_idx\` ON \`_research_questions_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_research_questions_v_locales\` (
  	\`version_question\` text,
  	\`version_epicot_evidence\` text,
  	\`version_epicot_population\` text,
  	\`version_epicot_intervention\` text,
  	\`version_epicot_comparison\` text,
  	\`version_epicot_outcome\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_research_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_research_questions_v_locales_locale_parent_id_unique\` ON \`_research_questions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_research_questions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`gaps_id\` text(36),
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_research_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gaps_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_order_idx\` ON \`_research_questions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_parent_idx\` ON \`_research_questions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_path_idx\` ON \`_research_questions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_gaps_id_idx\` ON \`_research_questions_v_rels\` (\`gaps_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_projects_id_idx\` ON \`_research_questions_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_intentions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`statement\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_intentions_order_idx\` ON \`projects_intentions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_intentions_parent_id_idx\` ON \`projects_intentions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_builds_on\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`project_id\` text(36),
  	\`name\` text,
  	\`note\` text,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_builds_on_order_idx\` ON \`projects_builds_on\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_builds_on_parent_id_idx\` ON \`projects_builds_on\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_builds_on_project_idx\` ON \`projects_builds_on\` (\`project_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`state\` text DEFAULT 'unknown',
  	\`from\` text,
  	\`to\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_phases_order_idx\` ON \`projects_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_phases_parent_id_idx\` ON \`projects_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_progress\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_progress_order_idx\` ON \`projects_progress\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_progress_parent_id_idx\` ON \`projects_progress\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_progress_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_progress\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_progress_locales_locale_parent_id_unique\` ON \`projects_progress_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_team\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`name\` text,
  	\`role\` text DEFAULT 'researcher',
  	\`note\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_team_order_idx\` ON \`projects_team\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_team_parent_id_idx\` ON \`projects_team\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_team_person_idx\` ON \`projects_team\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`name\` text,
  	\`type\` text,
  	\`role\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_partners_order_idx\` ON \`projects_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_parent_id_idx\` ON \`projects_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_organisation_idx\` ON \`projects_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_funders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`name\` text,
  	\`scheme\` text,
  	\`amount\` numeric,
  	\`currency\` text,
  	\`note\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_funders_order_idx\` ON \`projects_funders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_funders_parent_id_idx\` ON \`projects_funders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_funders_organisation_idx\` ON \`projects_funders\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_site_counts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric,
  	\`what\` text,
  	\`country_id\` text(36),
  	\`as_at\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`chosen\` integer DEFAULT false,
  	\`note\` text,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_site_counts_order_idx\` ON \`projects_site_counts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_site_counts_parent_id_idx\` ON \`projects_site_counts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_site_counts_country_idx\` ON \`projects_site_counts\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_site_counts_reference_idx\` ON \`projects_site_counts\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_methods\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`detail\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_methods_order_idx\` ON \`projects_methods\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_methods_parent_id_idx\` ON \`projects_methods\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_evaluation_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_evaluation_questions_order_idx\` ON \`projects_evaluation_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_evaluation_questions_parent_id_idx\` ON \`projects_evaluation_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_evaluation_questions_locales\` (
  	\`question\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_evaluation_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_evaluation_questions_locales_locale_parent_id_uniqu\` ON \`projects_evaluation_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_outputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`state\` text DEFAULT 'unknown',
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`note\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_outputs_order_idx\` ON \`projects_outputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_parent_id_idx\` ON \`projects_outputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_outputs_reference_idx\` ON \`projects_outputs\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_referral_models_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`actor\` text,
  	\`action\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_referral_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_referral_models_steps_order_idx\` ON \`projects_referral_models_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_referral_models_steps_parent_id_idx\` ON \`projects_referral_models_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_referral_models\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`description\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_referral_models_order_idx\` ON \`projects_referral_models\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_referral_models_parent_id_idx\` ON \`projects_referral_models\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_recruitment\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric,
  	\`at_least\` integer DEFAULT false,
  	\`target\` numeric,
  	\`unit\` text,
  	\`as_at\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_recruitment_order_idx\` ON \`projects_recruitment\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_recruitment_parent_id_idx\` ON \`projects_recruitment\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_calls\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`audience\` text,
  	\`state\` text DEFAULT 'unknown',
  	\`url\` text,
  	\`as_at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_calls_order_idx\` ON \`projects_calls\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_calls_parent_id_idx\` ON \`projects_calls\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_events_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`group\` text,
  	\`participants\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_events_groups_order_idx\` ON \`projects_events_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_events_groups_parent_id_idx\` ON \`projects_events_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`date\` text,
  	\`state\` text DEFAULT 'unknown',
  	\`materials\` text,
  	\`changes_made\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_events_order_idx\` ON \`projects_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_events_parent_id_idx\` ON \`projects_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_links_order_idx\` ON \`projects_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_links_parent_id_idx\` ON \`projects_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_provenance_order_idx\` ON \`projects_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_provenance_parent_id_idx\` ON \`projects_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_provenance_reference_idx\` ON \`projects_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_provenance_entered_by_idx\` ON \`projects_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`title\` text,
  	\`acronym\` text,
  	\`kind\` text DEFAULT 'project',
  	\`status\` text DEFAULT 'unknown',
  	\`note\` text,
  	\`started\` text,
  	\`ended\` text,
  	\`duration\` text,
  	\`reports_by\` text,
  	\`lead_id\` text(36),
  	\`lead_note\` text,
  	\`amount_note\` text,
  	\`region_note\` text,
  	\`paper_availability\` text,
  	\`produces_framework\` integer DEFAULT false,
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`projects_title_idx\` ON \`projects\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`projects_kind_idx\` ON \`projects\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`projects_status_idx\` ON \`projects\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`projects_started_idx\` ON \`projects\` (\`started\`);`)
  await db.run(sql`CREATE INDEX \`projects_ended_idx\` ON \`projects\` (\`ended\`);`)
  await db.run(sql`CREATE INDEX \`projects_lead_idx\` ON \`projects\` (\`lead_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_paper_availability_idx\` ON \`projects\` (\`paper_availability\`);`)
  await db.run(sql`CREATE INDEX \`projects_unconfirmed_count_idx\` ON \`projects\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`projects_conflict_count_idx\` ON \`projects\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`projects_is_example_idx\` ON \`projects\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`projects_editorial_state_idx\` ON \`projects\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_9_idx\` ON \`projects\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`projects_locales\` (
  	\`summary\` text,
  	\`why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_locales_locale_parent_id_unique\` ON \`projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	\`studies_id\` text(36),
  	\`references_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_terms_id_idx\` ON \`projects_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_studies_id_idx\` ON \`projects_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_references_id_idx\` ON \`projects_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_intentions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`statement\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_intentions_order_idx\` ON \`_projects_v_version_intentions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_intentions_parent_id_idx\` ON \`_projects_v_version_intentions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_builds_on\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`project_id\` text(36),
  	\`name\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_builds_on_order_idx\` ON \`_projects_v_version_builds_on\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_builds_on_parent_id_idx\` ON \`_projects_v_version_builds_on\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_builds_on_project_idx\` ON \`_projects_v_version_builds_on\` (\`project_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_phases\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`state\` text DEFAULT 'unknown',
  	\`from\` text,
  	\`to\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_phases_order_idx\` ON \`_projects_v_version_phases\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_phases_parent_id_idx\` ON \`_projects_v_version_phases\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_progress\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_progress_order_idx\` ON \`_projects_v_version_progress\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_progress_parent_id_idx\` ON \`_projects_v_version_progress\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_progress_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_progress\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_progress_locales_locale_parent_id_unique\` ON \`_projects_v_version_progress_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_team\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`name\` text,
  	\`role\` text DEFAULT 'researcher',
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_team_order_idx\` ON \`_projects_v_version_team\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_team_parent_id_idx\` ON \`_projects_v_version_team\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_team_person_idx\` ON \`_projects_v_version_team\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`name\` text,
  	\`type\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_order_idx\` ON \`_projects_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_parent_id_idx\` ON \`_projects_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_organisation_idx\` ON \`_projects_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_funders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`name\` text,
  	\`scheme\` text,
  	\`amount\` numeric,
  	\`currency\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funders_order_idx\` ON \`_projects_v_version_funders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funders_parent_id_idx\` ON \`_projects_v_version_funders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_funders_organisation_idx\` ON \`_projects_v_version_funders\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_site_counts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`count\` numeric,
  	\`what\` text,
  	\`country_id\` text(36),
  	\`as_at\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`chosen\` integer DEFAULT false,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_site_counts_order_idx\` ON \`_projects_v_version_site_counts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_site_counts_parent_id_idx\` ON \`_projects_v_version_site_counts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_site_counts_country_idx\` ON \`_projects_v_version_site_counts\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_site_counts_reference_idx\` ON \`_projects_v_version_site_counts\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_methods\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`detail\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_methods_order_idx\` ON \`_projects_v_version_methods\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_methods_parent_id_idx\` ON \`_projects_v_version_methods\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_evaluation_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_evaluation_questions_order_idx\` ON \`_projects_v_version_evaluation_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_evaluation_questions_parent_id_idx\` ON \`_projects_v_version_evaluation_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_evaluation_questions_locales\` (
  	\`question\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_evaluation_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_evaluation_questions_locales_locale_pare\` ON \`_projects_v_version_evaluation_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_outputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`state\` text DEFAULT 'unknown',
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_order_idx\` ON \`_projects_v_version_outputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_parent_id_idx\` ON \`_projects_v_version_outputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outputs_reference_idx\` ON \`_projects_v_version_outputs\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_referral_models_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`actor\` text,
  	\`action\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_referral_models\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_referral_models_steps_order_idx\` ON \`_projects_v_version_referral_models_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_referral_models_steps_parent_id_idx\` ON \`_projects_v_version_referral_models_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_referral_models\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`description\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_referral_models_order_idx\` ON \`_projects_v_version_referral_models\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_referral_models_parent_id_idx\` ON \`_projects_v_version_referral_models\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_recruitment\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`count\` numeric,
  	\`at_least\` integer DEFAULT false,
  	\`target\` numeric,
  	\`unit\` text,
  	\`as_at\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_recruitment_order_idx\` ON \`_projects_v_version_recruitment\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_recruitment_parent_id_idx\` ON \`_projects_v_version_recruitment\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_calls\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`audience\` text,
  	\`state\` text DEFAULT 'unknown',
  	\`url\` text,
  	\`as_at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_calls_order_idx\` ON \`_projects_v_version_calls\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_calls_parent_id_idx\` ON \`_projects_v_version_calls\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_events_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`group\` text,
  	\`participants\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_events_groups_order_idx\` ON \`_projects_v_version_events_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_events_groups_parent_id_idx\` ON \`_projects_v_version_events_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`title\` text,
  	\`date\` text,
  	\`state\` text DEFAULT 'unknown',
  	\`materials\` text,
  	\`changes_made\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_events_order_idx\` ON \`_projects_v_version_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_events_parent_id_idx\` ON \`_projects_v_version_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_links_order_idx\` ON \`_projects_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_links_parent_id_idx\` ON \`_projects_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_provenance_order_idx\` ON \`_projects_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_provenance_parent_id_idx\` ON \`_projects_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_provenance_reference_idx\` ON \`_projects_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_provenance_entered_by_idx\` ON \`_projects_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_title\` text,
  	\`version_acronym\` text,
  	\`version_kind\` text DEFAULT 'project',
  	\`version_status\` text DEFAULT 'unknown',
  	\`version_note\` text,
  	\`version_started\` text,
  	\`version_ended\` text,
  	\`version_duration\` text,
  	\`version_reports_by\` text,
  	\`version_lead_id\` text(36),
  	\`version_lead_note\` text,
  	\`version_amount_note\` text,
  	\`version_region_note\` text,
  	\`version_paper_availability\` text,
  	\`version_produces_framework\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_title_idx\` ON \`_projects_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_kind_idx\` ON \`_projects_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_status_idx\` ON \`_projects_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_started_idx\` ON \`_projects_v\` (\`version_started\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_ended_idx\` ON \`_projects_v\` (\`version_ended\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_lead_idx\` ON \`_projects_v\` (\`version_lead_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_paper_availability_idx\` ON \`_projects_v\` (\`version_paper_availability\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_unconfirmed_count_idx\` ON \`_projects_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_conflict_count_idx\` ON \`_projects_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_is_example_idx\` ON \`_projects_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_editorial_state_idx\` ON \`_projects_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_snapshot_idx\` ON \`_projects_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_published_locale_idx\` ON \`_projects_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_9_idx\` ON \`_projects_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_locales\` (
  	\`version_summary\` text,
  	\`version_why\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_locales_locale_parent_id_unique\` ON \`_projects_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	\`studies_id\` text(36),
  	\`references_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_order_idx\` ON \`_projects_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_parent_idx\` ON \`_projects_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_path_idx\` ON \`_projects_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_terms_id_idx\` ON \`_projects_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_studies_id_idx\` ON \`_projects_v_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_references_id_idx\` ON \`_projects_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_provenance_order_idx\` ON \`organisations_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_provenance_parent_id_idx\` ON \`organisations_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_provenance_reference_idx\` ON \`organisations_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_provenance_entered_by_idx\` ON \`organisations_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`name\` text,
  	\`acronym\` text,
  	\`kind\` text,
  	\`country_id\` text(36),
  	\`ror\` text,
  	\`url\` text,
  	\`partner_role\` text DEFAULT 'none',
  	\`partner_order\` numeric,
  	\`role_note\` text,
  	\`parent_id\` text(36),
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_name_idx\` ON \`organisations\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`organisations_kind_idx\` ON \`organisations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`organisations_country_idx\` ON \`organisations\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_ror_idx\` ON \`organisations\` (\`ror\`);`)
  await db.run(sql`CREATE INDEX \`organisations_partner_role_idx\` ON \`organisations\` (\`partner_role\`);`)
  await db.run(sql`CREATE INDEX \`organisations_partner_order_idx\` ON \`organisations\` (\`partner_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_parent_idx\` ON \`organisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_unconfirmed_count_idx\` ON \`organisations\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`organisations_conflict_count_idx\` ON \`organisations\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`organisations_is_example_idx\` ON \`organisations\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`organisations_editorial_state_idx\` ON \`organisations\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_10_idx\` ON \`organisations\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_provenance_order_idx\` ON \`_organisations_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_provenance_parent_id_idx\` ON \`_organisations_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_provenance_reference_idx\` ON \`_organisations_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_provenance_entered_by_idx\` ON \`_organisations_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_name\` text,
  	\`version_acronym\` text,
  	\`version_kind\` text,
  	\`version_country_id\` text(36),
  	\`version_ror\` text,
  	\`version_url\` text,
  	\`version_partner_role\` text DEFAULT 'none',
  	\`version_partner_order\` numeric,
  	\`version_role_note\` text,
  	\`version_parent_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_name_idx\` ON \`_organisations_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_kind_idx\` ON \`_organisations_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_country_idx\` ON \`_organisations_v\` (\`version_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_ror_idx\` ON \`_organisations_v\` (\`version_ror\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_partner_role_idx\` ON \`_organisations_v\` (\`version_partner_role\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_partner_order_idx\` ON \`_organisations_v\` (\`version_partner_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_parent_idx\` ON \`_organisations_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_unconfirmed_count_idx\` ON \`_organisations_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_conflict_count_idx\` ON \`_organisations_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_is_example_idx\` ON \`_organisations_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_editorial_state_idx\` ON \`_organisations_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_10_idx\` ON \`_organisations_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_order_parent\` ON \`_organisations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_organisations_id_idx\` ON \`_organisations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`people_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'other',
  	\`title\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_links_order_idx\` ON \`people_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_links_parent_id_idx\` ON \`people_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people_affiliations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`unit\` text,
  	\`role\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_affiliations_order_idx\` ON \`people_affiliations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_affiliations_parent_id_idx\` ON \`people_affiliations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_affiliations_organisation_idx\` ON \`people_affiliations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`people_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_provenance_order_idx\` ON \`people_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_provenance_parent_id_idx\` ON \`people_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_provenance_reference_idx\` ON \`people_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`people_provenance_entered_by_idx\` ON \`people_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`name\` text,
  	\`given\` text,
  	\`family\` text,
  	\`orcid\` text,
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_name_idx\` ON \`people\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`people_family_idx\` ON \`people\` (\`family\`);`)
  await db.run(sql`CREATE INDEX \`people_orcid_idx\` ON \`people\` (\`orcid\`);`)
  await db.run(sql`CREATE INDEX \`people_unconfirmed_count_idx\` ON \`people\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`people_conflict_count_idx\` ON \`people\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`people_is_example_idx\` ON \`people\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`people_editorial_state_idx\` ON \`people\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_11_idx\` ON \`people\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`people_locales\` (
  	\`biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_locales_locale_parent_id_unique\` ON \`people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'other',
  	\`title\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_links_order_idx\` ON \`_people_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_links_parent_id_idx\` ON \`_people_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_affiliations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`unit\` text,
  	\`role\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_affiliations_order_idx\` ON \`_people_v_version_affiliations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_affiliations_parent_id_idx\` ON \`_people_v_version_affiliations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_affiliations_organisation_idx\` ON \`_people_v_version_affiliations\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`value\` text,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_provenance_order_idx\` ON \`_people_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_provenance_parent_id_idx\` ON \`_people_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_provenance_reference_idx\` ON \`_people_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_provenance_entered_by_idx\` ON \`_people_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_name\` text,
  	\`version_given\` text,
  	\`version_family\` text,
  	\`version_orcid\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_name_idx\` ON \`_people_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_family_idx\` ON \`_people_v\` (\`version_family\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_orcid_idx\` ON \`_people_v\` (\`version_orcid\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_unconfirmed_count_idx\` ON \`_people_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_conflict_count_idx\` ON \`_people_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_is_example_idx\` ON \`_people_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_editorial_state_idx\` ON \`_people_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version__status_idx\` ON \`_people_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_snapshot_idx\` ON \`_people_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_published_locale_idx\` ON \`_people_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_idx\` ON \`_people_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_11_idx\` ON \`_people_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_locales\` (
  	\`version_biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_people_v_locales_locale_parent_id_unique\` ON \`_people_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`lead_terms_provenance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text NOT NULL,
  	\`value\` text,
  	\`source\` text NOT NULL,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`page\` text,
  	\`seen_on\` text,
  	\`entered_by_id\` text(36),
  	\`entered_by_label\` text,
  	\`confirmed\` integer DEFAULT false,
  	\`chosen\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`entered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lead_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`lead_terms_provenance_order_idx\` ON \`lead_terms_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`lead_terms_provenance_parent_id_idx\` ON \`lead_terms_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`lead_terms_provenance_reference_idx\` ON \`lead_terms_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`lead_terms_provenance_entered_by_idx\` ON \`lead_terms_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`lead_terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36) NOT NULL,
  	\`state\` text DEFAULT 'incoming' NOT NULL,
  	\`order\` numeric,
  	\`from\` text,
  	\`from_note\` text,
  	\`to\` text,
  	\`to_note\` text,
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`lead_terms_organisation_idx\` ON \`lead_terms\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`lead_terms_state_idx\` ON \`lead_terms\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`lead_terms_order_idx\` ON \`lead_terms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`lead_terms_from_idx\` ON \`lead_terms\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`lead_terms_unconfirmed_count_idx\` ON \`lead_terms\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`lead_terms_conflict_count_idx\` ON \`lead_terms\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`lead_terms_updated_at_idx\` ON \`lead_terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lead_terms_created_at_idx\` ON \`lead_terms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`lead_terms_locales\` (
  	\`handover_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`lead_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`lead_terms_locales_locale_parent_id_unique\` ON \`lead_terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`vocabularies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`version\` text,
  	\`hierarchical\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`vocabularies_key_idx\` ON \`vocabularies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`vocabularies_updated_at_idx\` ON \`vocabularies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`vocabularies_created_at_idx\` ON \`vocabularies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`vocabularies_locales\` (
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`vocabularies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`vocabularies_locales_locale_parent_id_unique\` ON \`vocabularies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_benefit_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_benefit_levels_order_idx\` ON \`terms_benefit_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`terms_benefit_levels_parent_idx\` ON \`terms_benefit_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_benefit_levels_value_idx\` ON \`terms_benefit_levels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`terms_external_codes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_external_codes_order_idx\` ON \`terms_external_codes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`terms_external_codes_parent_id_idx\` ON \`terms_external_codes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`vocabulary_id\` text(36) NOT NULL,
  	\`parent_id\` text(36),
  	\`rank\` numeric,
  	\`status\` text DEFAULT 'active' NOT NULL,
  	\`replaced_by_id\` text(36),
  	\`since\` text,
  	\`controlled\` integer DEFAULT false,
  	\`under_served\` integer DEFAULT false,
  	\`slug\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`vocabulary_id\`) REFERENCES \`vocabularies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`replaced_by_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_vocabulary_idx\` ON \`terms\` (\`vocabulary_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_parent_idx\` ON \`terms\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rank_idx\` ON \`terms\` (\`rank\`);`)
  await db.run(sql`CREATE INDEX \`terms_status_idx\` ON \`terms\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`terms_replaced_by_idx\` ON \`terms\` (\`replaced_by_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_slug_idx\` ON \`terms\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_key_idx\` ON \`terms\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`terms_locales\` (
  	\`label\` text NOT NULL,
  	\`definition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_locales_locale_parent_id_unique\` ON \`terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_texts_order_parent\` ON \`terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_texts_locale_parent\` ON \`terms_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_rels_order_idx\` ON \`terms_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_parent_idx\` ON \`terms_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_path_idx\` ON \`terms_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_terms_id_idx\` ON \`terms_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_value_idx\` ON \`users_roles\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
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
  await db.run(sql`CREATE INDEX \`users_name_idx\` ON \`users\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`users_organisation_idx\` ON \`users\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`users_country_idx\` ON \`users\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`users_is_demo_idx\` ON \`users\` (\`is_demo\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`actor_label\` text,
  	\`action\` text NOT NULL,
  	\`collection_slug\` text,
  	\`document_id\` text,
  	\`document_label\` text,
  	\`reason\` text,
  	\`changes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_actor_idx\` ON \`audit_events\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_collection_slug_idx\` ON \`audit_events\` (\`collection_slug\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_document_id_idx\` ON \`audit_events\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_updated_at_idx\` ON \`audit_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_created_at_idx\` ON \`audit_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`search_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection_slug\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`operation\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`search_changes_collection_slug_idx\` ON \`search_changes\` (\`collection_slug\`);`)
  await db.run(sql`CREATE INDEX \`search_changes_document_id_idx\` ON \`search_changes\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`search_changes_updated_at_idx\` ON \`search_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_changes_created_at_idx\` ON \`search_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`studies_id\` text(36),
  	\`results_id\` text(36),
  	\`references_id\` text(36),
  	\`documents_id\` text(36),
  	\`claims_id\` text(36),
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_studies_id_idx\` ON \`payload_locked_documents_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_results_id_idx\` ON \`payload_locked_documents_rels\` (\`results_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_references_id_idx\` ON \`payload_locked_documents_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
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
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`hub_tests\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hub\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hub_tests_order_idx\` ON \`hub_tests\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hub_tests_parent_id_idx\` ON \`hub_tests\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hub_tests_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hub_tests\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`hub_tests_locales_locale_parent_id_unique\` ON \`hub_tests_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hub_inclusion_test\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hub\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hub_inclusion_test_order_idx\` ON \`hub_inclusion_test\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hub_inclusion_test_parent_id_idx\` ON \`hub_inclusion_test\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hub_inclusion_test_locales\` (
  	\`name\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hub_inclusion_test\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`hub_inclusion_test_locales_locale_parent_id_unique\` ON \`hub_inclusion_test_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hub\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`contact_email\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`hub_locales\` (
  	\`strapline\` text,
  	\`field_name\` text,
  	\`aim\` text,
  	\`honesty\` text,
  	\`about\` text,
  	\`definition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hub\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`hub_locales_locale_parent_id_unique\` ON \`hub_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hub_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hub\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hub_texts_order_parent\` ON \`hub_texts\` (\`order\`,\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`studies_key_points\`;`)
  await db.run(sql`DROP TABLE \`studies_key_points_locales\`;`)
  await db.run(sql`DROP TABLE \`studies_reports\`;`)
  await db.run(sql`DROP TABLE \`studies_related_studies\`;`)
  await db.run(sql`DROP TABLE \`studies_ratings_by_others\`;`)
  await db.run(sql`DROP TABLE \`studies_provenance\`;`)
  await db.run(sql`DROP TABLE \`studies\`;`)
  await db.run(sql`DROP TABLE \`studies_locales\`;`)
  await db.run(sql`DROP TABLE \`studies_rels\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_key_points\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_key_points_locales\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_reports\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_related_studies\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_ratings_by_others\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_studies_v\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`results_provenance\`;`)
  await db.run(sql`DROP TABLE \`results\`;`)
  await db.run(sql`DROP TABLE \`_results_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_results_v\`;`)
  await db.run(sql`DROP TABLE \`references_contributors\`;`)
  await db.run(sql`DROP TABLE \`references_identifiers\`;`)
  await db.run(sql`DROP TABLE \`references_relations\`;`)
  await db.run(sql`DROP TABLE \`references_cited_in\`;`)
  await db.run(sql`DROP TABLE \`references_provenance\`;`)
  await db.run(sql`DROP TABLE \`references\`;`)
  await db.run(sql`DROP TABLE \`references_texts\`;`)
  await db.run(sql`DROP TABLE \`references_rels\`;`)
  await db.run(sql`DROP TABLE \`_references_v_version_contributors\`;`)
  await db.run(sql`DROP TABLE \`_references_v_version_identifiers\`;`)
  await db.run(sql`DROP TABLE \`_references_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_references_v_version_cited_in\`;`)
  await db.run(sql`DROP TABLE \`_references_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_references_v\`;`)
  await db.run(sql`DROP TABLE \`_references_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_references_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`claims_repeated_by\`;`)
  await db.run(sql`DROP TABLE \`claims_provenance\`;`)
  await db.run(sql`DROP TABLE \`claims\`;`)
  await db.run(sql`DROP TABLE \`claims_locales\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_repeated_by\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_claims_v\`;`)
  await db.run(sql`DROP TABLE \`_claims_v_locales\`;`)
  await db.run(sql`DROP TABLE \`summaries_key_messages\`;`)
  await db.run(sql`DROP TABLE \`summaries_key_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`summaries_findings\`;`)
  await db.run(sql`DROP TABLE \`summaries_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`summaries_provenance\`;`)
  await db.run(sql`DROP TABLE \`summaries\`;`)
  await db.run(sql`DROP TABLE \`summaries_locales\`;`)
  await db.run(sql`DROP TABLE \`summaries_texts\`;`)
  await db.run(sql`DROP TABLE \`summaries_rels\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v_version_key_messages\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v_version_key_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v_version_findings\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v_version_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v_rels\`;`)
  await db.run(sql`DROP TABLE \`briefings_key_messages\`;`)
  await db.run(sql`DROP TABLE \`briefings_key_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`briefings_footnotes_works\`;`)
  await db.run(sql`DROP TABLE \`briefings_footnotes\`;`)
  await db.run(sql`DROP TABLE \`briefings_footnotes_locales\`;`)
  await db.run(sql`DROP TABLE \`briefings_further_reading\`;`)
  await db.run(sql`DROP TABLE \`briefings_further_reading_locales\`;`)
  await db.run(sql`DROP TABLE \`briefings_provenance\`;`)
  await db.run(sql`DROP TABLE \`briefings\`;`)
  await db.run(sql`DROP TABLE \`briefings_locales\`;`)
  await db.run(sql`DROP TABLE \`briefings_texts\`;`)
  await db.run(sql`DROP TABLE \`briefings_rels\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v_version_key_messages\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v_version_key_messages_locales\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v_version_footnotes_works\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v_version_footnotes\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v_version_footnotes_locales\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v_version_further_reading\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v_version_further_reading_locales\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_briefings_v_rels\`;`)
  await db.run(sql`DROP TABLE \`policy_events_provenance\`;`)
  await db.run(sql`DROP TABLE \`policy_events\`;`)
  await db.run(sql`DROP TABLE \`policy_events_locales\`;`)
  await db.run(sql`DROP TABLE \`_policy_events_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_policy_events_v\`;`)
  await db.run(sql`DROP TABLE \`_policy_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`gaps_endorsements\`;`)
  await db.run(sql`DROP TABLE \`gaps_provenance\`;`)
  await db.run(sql`DROP TABLE \`gaps\`;`)
  await db.run(sql`DROP TABLE \`gaps_locales\`;`)
  await db.run(sql`DROP TABLE \`gaps_rels\`;`)
  await db.run(sql`DROP TABLE \`_gaps_v_version_endorsements\`;`)
  await db.run(sql`DROP TABLE \`_gaps_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_gaps_v\`;`)
  await db.run(sql`DROP TABLE \`_gaps_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_gaps_v_rels\`;`)
  await db.run(sql`DROP TABLE \`research_questions_provenance\`;`)
  await db.run(sql`DROP TABLE \`research_questions\`;`)
  await db.run(sql`DROP TABLE \`research_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`research_questions_rels\`;`)
  await db.run(sql`DROP TABLE \`_research_questions_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_research_questions_v\`;`)
  await db.run(sql`DROP TABLE \`_research_questions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_research_questions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`projects_intentions\`;`)
  await db.run(sql`DROP TABLE \`projects_builds_on\`;`)
  await db.run(sql`DROP TABLE \`projects_phases\`;`)
  await db.run(sql`DROP TABLE \`projects_progress\`;`)
  await db.run(sql`DROP TABLE \`projects_progress_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_team\`;`)
  await db.run(sql`DROP TABLE \`projects_partners\`;`)
  await db.run(sql`DROP TABLE \`projects_funders\`;`)
  await db.run(sql`DROP TABLE \`projects_site_counts\`;`)
  await db.run(sql`DROP TABLE \`projects_methods\`;`)
  await db.run(sql`DROP TABLE \`projects_evaluation_questions\`;`)
  await db.run(sql`DROP TABLE \`projects_evaluation_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_outputs\`;`)
  await db.run(sql`DROP TABLE \`projects_referral_models_steps\`;`)
  await db.run(sql`DROP TABLE \`projects_referral_models\`;`)
  await db.run(sql`DROP TABLE \`projects_recruitment\`;`)
  await db.run(sql`DROP TABLE \`projects_calls\`;`)
  await db.run(sql`DROP TABLE \`projects_events_groups\`;`)
  await db.run(sql`DROP TABLE \`projects_events\`;`)
  await db.run(sql`DROP TABLE \`projects_links\`;`)
  await db.run(sql`DROP TABLE \`projects_provenance\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_intentions\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_builds_on\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_phases\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_progress\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_progress_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_team\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_funders\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_site_counts\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_methods\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_evaluation_questions\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_evaluation_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_outputs\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_referral_models_steps\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_referral_models\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_recruitment\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_calls\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_events_groups\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_events\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_provenance\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_texts\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`people_links\`;`)
  await db.run(sql`DROP TABLE \`people_affiliations\`;`)
  await db.run(sql`DROP TABLE \`people_provenance\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_locales\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_affiliations\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_locales\`;`)
  await db.run(sql`DROP TABLE \`lead_terms_provenance\`;`)
  await db.run(sql`DROP TABLE \`lead_terms\`;`)
  await db.run(sql`DROP TABLE \`lead_terms_locales\`;`)
  await db.run(sql`DROP TABLE \`vocabularies\`;`)
  await db.run(sql`DROP TABLE \`vocabularies_locales\`;`)
  await db.run(sql`DROP TABLE \`terms_benefit_levels\`;`)
  await db.run(sql`DROP TABLE \`terms_external_codes\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_locales\`;`)
  await db.run(sql`DROP TABLE \`terms_texts\`;`)
  await db.run(sql`DROP TABLE \`terms_rels\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`search_changes\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`hub_tests\`;`)
  await db.run(sql`DROP TABLE \`hub_tests_locales\`;`)
  await db.run(sql`DROP TABLE \`hub_inclusion_test\`;`)
  await db.run(sql`DROP TABLE \`hub_inclusion_test_locales\`;`)
  await db.run(sql`DROP TABLE \`hub\`;`)
  await db.run(sql`DROP TABLE \`hub_locales\`;`)
  await db.run(sql`DROP TABLE \`hub_texts\`;`)
}
