import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`results_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`results_rels_order_idx\` ON \`results_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`results_rels_parent_idx\` ON \`results_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`results_rels_path_idx\` ON \`results_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`results_rels_users_id_idx\` ON \`results_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_results_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_results_v_rels_order_idx\` ON \`_results_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_rels_parent_idx\` ON \`_results_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_rels_path_idx\` ON \`_results_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_rels_users_id_idx\` ON \`_results_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`summaries_footnotes_works\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`locator\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summaries_footnotes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summaries_footnotes_works_order_idx\` ON \`summaries_footnotes_works\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`summaries_footnotes_works_parent_id_idx\` ON \`summaries_footnotes_works\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`summaries_footnotes_works_reference_idx\` ON \`summaries_footnotes_works\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`summaries_footnotes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`summaries_footnotes_order_idx\` ON \`summaries_footnotes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`summaries_footnotes_parent_id_idx\` ON \`summaries_footnotes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`summaries_footnotes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`summaries_footnotes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`summaries_footnotes_locales_locale_parent_id_unique\` ON \`summaries_footnotes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v_version_footnotes_works\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`locator\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summaries_v_version_footnotes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_footnotes_works_order_idx\` ON \`_summaries_v_version_footnotes_works\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_footnotes_works_parent_id_idx\` ON \`_summaries_v_version_footnotes_works\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_footnotes_works_reference_idx\` ON \`_summaries_v_version_footnotes_works\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v_version_footnotes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summaries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_footnotes_order_idx\` ON \`_summaries_v_version_footnotes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_summaries_v_version_footnotes_parent_id_idx\` ON \`_summaries_v_version_footnotes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_summaries_v_version_footnotes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_summaries_v_version_footnotes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_summaries_v_version_footnotes_locales_locale_parent_id_uniq\` ON \`_summaries_v_version_footnotes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`gaps_differences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`gap_id\` text(36),
  	\`reason\` text,
  	FOREIGN KEY (\`gap_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gaps_differences_order_idx\` ON \`gaps_differences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`gaps_differences_parent_id_idx\` ON \`gaps_differences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`gaps_differences_gap_idx\` ON \`gaps_differences\` (\`gap_id\`);`)
  await db.run(sql`CREATE TABLE \`_gaps_v_version_differences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`gap_id\` text(36),
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`gap_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_gaps_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_differences_order_idx\` ON \`_gaps_v_version_differences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_differences_parent_id_idx\` ON \`_gaps_v_version_differences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_differences_gap_idx\` ON \`_gaps_v_version_differences\` (\`gap_id\`);`)
  await db.run(sql`CREATE TABLE \`research_questions_funders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`name\` text,
  	\`scheme\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`research_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`research_questions_funders_order_idx\` ON \`research_questions_funders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_funders_parent_id_idx\` ON \`research_questions_funders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_funders_organisation_idx\` ON \`research_questions_funders\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_research_questions_v_version_funders\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`name\` text,
  	\`scheme\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_research_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_funders_order_idx\` ON \`_research_questions_v_version_funders\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_funders_parent_id_idx\` ON \`_research_questions_v_version_funders\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_funders_organisation_idx\` ON \`_research_questions_v_version_funders\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`flag_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`flags\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`answered_by_id\` text(36),
  	\`answered_by_label\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`answered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`flag_answers_answered_by_idx\` ON \`flag_answers\` (\`answered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`flag_answers_updated_at_idx\` ON \`flag_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`flag_answers_created_at_idx\` ON \`flag_answers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`flag_answers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`summaries_id\` text(36),
  	\`briefings_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`flag_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`summaries_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefings_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`flag_answers_rels_order_idx\` ON \`flag_answers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`flag_answers_rels_parent_idx\` ON \`flag_answers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`flag_answers_rels_path_idx\` ON \`flag_answers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`flag_answers_rels_summaries_id_idx\` ON \`flag_answers_rels\` (\`summaries_id\`);`)
  await db.run(sql`CREATE INDEX \`flag_answers_rels_briefings_id_idx\` ON \`flag_answers_rels\` (\`briefings_id\`);`)
  await db.run(sql`CREATE TABLE \`certainty_ratings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`summary_id\` text(36),
  	\`outcome_id\` text(36),
  	\`body\` text DEFAULT 'controlled',
  	\`baseline_risk\` numeric,
  	\`baseline_reference_id\` text(36),
  	\`thresholds_benefit\` numeric,
  	\`thresholds_harm\` numeric,
  	\`thresholds_sizes_in\` text DEFAULT 'estimate',
  	\`thresholds_small\` numeric,
  	\`thresholds_moderate\` numeric,
  	\`thresholds_large\` numeric,
  	\`wording_higher_means\` text DEFAULT 'not-stated',
  	\`instrument\` text,
  	\`overall\` text,
  	\`answers\` text,
  	\`judgements\` text,
  	\`proposals\` text,
  	\`basis\` text,
  	\`rated_by_id\` text(36),
  	\`rated_at\` text,
  	\`label\` text,
  	\`key\` text,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`summary_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`outcome_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`baseline_reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`certainty_ratings_summary_idx\` ON \`certainty_ratings\` (\`summary_id\`);`)
  await db.run(sql`CREATE INDEX \`certainty_ratings_outcome_idx\` ON \`certainty_ratings\` (\`outcome_id\`);`)
  await db.run(sql`CREATE INDEX \`certainty_ratings_body_idx\` ON \`certainty_ratings\` (\`body\`);`)
  await db.run(sql`CREATE INDEX \`certainty_ratings_baseline_baseline_reference_idx\` ON \`certainty_ratings\` (\`baseline_reference_id\`);`)
  await db.run(sql`CREATE INDEX \`certainty_ratings_overall_idx\` ON \`certainty_ratings\` (\`overall\`);`)
  await db.run(sql`CREATE INDEX \`certainty_ratings_rated_by_idx\` ON \`certainty_ratings\` (\`rated_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certainty_ratings_key_idx\` ON \`certainty_ratings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`certainty_ratings_is_example_idx\` ON \`certainty_ratings\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`certainty_ratings_editorial_state_idx\` ON \`certainty_ratings\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`certainty_ratings_updated_at_idx\` ON \`certainty_ratings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`certainty_ratings_created_at_idx\` ON \`certainty_ratings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`certainty_ratings__status_idx\` ON \`certainty_ratings\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_13_idx\` ON \`certainty_ratings\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`certainty_ratings_locales\` (
  	\`baseline_name\` text,
  	\`baseline_source\` text,
  	\`thresholds_source\` text,
  	\`wording_intervention\` text,
  	\`wording_outcome\` text,
  	\`wording_finding\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`certainty_ratings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`certainty_ratings_locales_locale_parent_id_unique\` ON \`certainty_ratings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_certainty_ratings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_summary_id\` text(36),
  	\`version_outcome_id\` text(36),
  	\`version_body\` text DEFAULT 'controlled',
  	\`version_baseline_risk\` numeric,
  	\`version_baseline_reference_id\` text(36),
  	\`version_thresholds_benefit\` numeric,
  	\`version_thresholds_harm\` numeric,
  	\`version_thresholds_sizes_in\` text DEFAULT 'estimate',
  	\`version_thresholds_small\` numeric,
  	\`version_thresholds_moderate\` numeric,
  	\`version_thresholds_large\` numeric,
  	\`version_wording_higher_means\` text DEFAULT 'not-stated',
  	\`version_instrument\` text,
  	\`version_overall\` text,
  	\`version_answers\` text,
  	\`version_judgements\` text,
  	\`version_proposals\` text,
  	\`version_basis\` text,
  	\`version_rated_by_id\` text(36),
  	\`version_rated_at\` text,
  	\`version_label\` text,
  	\`version_key\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`certainty_ratings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_summary_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_outcome_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_baseline_reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_rated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_parent_idx\` ON \`_certainty_ratings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_version_summary_idx\` ON \`_certainty_ratings_v\` (\`version_summary_id\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_version_outcome_idx\` ON \`_certainty_ratings_v\` (\`version_outcome_id\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_version_body_idx\` ON \`_certainty_ratings_v\` (\`version_body\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_baseline_version_baseline_r_idx\` ON \`_certainty_ratings_v\` (\`version_baseline_reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_version_overall_idx\` ON \`_certainty_ratings_v\` (\`version_overall\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_version_rated_by_idx\` ON \`_certainty_ratings_v\` (\`version_rated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_version_key_idx\` ON \`_certainty_ratings_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_version_is_example_idx\` ON \`_certainty_ratings_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_version_editorial_state_idx\` ON \`_certainty_ratings_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_version_updated_at_idx\` ON \`_certainty_ratings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_version_created_at_idx\` ON \`_certainty_ratings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_version_version__status_idx\` ON \`_certainty_ratings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_created_at_idx\` ON \`_certainty_ratings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_updated_at_idx\` ON \`_certainty_ratings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_snapshot_idx\` ON \`_certainty_ratings_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_published_locale_idx\` ON \`_certainty_ratings_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_certainty_ratings_v_latest_idx\` ON \`_certainty_ratings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_13_idx\` ON \`_certainty_ratings_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_certainty_ratings_v_locales\` (
  	\`version_baseline_name\` text,
  	\`version_baseline_source\` text,
  	\`version_thresholds_source\` text,
  	\`version_wording_intervention\` text,
  	\`version_wording_outcome\` text,
  	\`version_wording_finding\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_certainty_ratings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_certainty_ratings_v_locales_locale_parent_id_unique\` ON \`_certainty_ratings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`gap_endorsements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`gap_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`user_id\` text(36),
  	\`label\` text,
  	\`organisation_id\` text(36),
  	\`country_id\` text(36),
  	\`reason\` text NOT NULL,
  	\`written_in\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`withdrawn_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`gap_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`gap_endorsements_gap_idx\` ON \`gap_endorsements\` (\`gap_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`gap_endorsements_key_idx\` ON \`gap_endorsements\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`gap_endorsements_user_idx\` ON \`gap_endorsements\` (\`user_id\`);`)
  await db.run(sql`CREATE INDEX \`gap_endorsements_organisation_idx\` ON \`gap_endorsements\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`gap_endorsements_country_idx\` ON \`gap_endorsements\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`gap_endorsements_at_idx\` ON \`gap_endorsements\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`gap_endorsements_withdrawn_at_idx\` ON \`gap_endorsements\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`gap_endorsements_updated_at_idx\` ON \`gap_endorsements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gap_endorsements_created_at_idx\` ON \`gap_endorsements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`gap_comments_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`user_id\` text(36),
  	\`reason\` text NOT NULL,
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`user_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`gap_comments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gap_comments_reports_order_idx\` ON \`gap_comments_reports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`gap_comments_reports_parent_id_idx\` ON \`gap_comments_reports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`gap_comments_reports_user_idx\` ON \`gap_comments_reports\` (\`user_id\`);`)
  await db.run(sql`CREATE TABLE \`gap_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`gap_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`author_id\` text(36),
  	\`label\` text,
  	\`country_id\` text(36),
  	\`body\` text NOT NULL,
  	\`written_in\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text DEFAULT 'visible' NOT NULL,
  	\`hidden_because\` text,
  	\`reported\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`gap_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`gap_comments_gap_idx\` ON \`gap_comments\` (\`gap_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`gap_comments_key_idx\` ON \`gap_comments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`gap_comments_author_idx\` ON \`gap_comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`gap_comments_country_idx\` ON \`gap_comments\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`gap_comments_at_idx\` ON \`gap_comments\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`gap_comments_state_idx\` ON \`gap_comments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`gap_comments_reported_idx\` ON \`gap_comments\` (\`reported\`);`)
  await db.run(sql`CREATE INDEX \`gap_comments_updated_at_idx\` ON \`gap_comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gap_comments_created_at_idx\` ON \`gap_comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`gap_events\` (
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
  await db.run(sql`CREATE INDEX \`gap_events_gap_idx\` ON \`gap_events\` (\`gap_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`gap_events_key_idx\` ON \`gap_events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_kind_idx\` ON \`gap_events\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_at_idx\` ON \`gap_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_country_idx\` ON \`gap_events\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_to_idx\` ON \`gap_events\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_other_idx\` ON \`gap_events\` (\`other_id\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_updated_at_idx\` ON \`gap_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gap_events_created_at_idx\` ON \`gap_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`gap_events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`gap_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gap_events_texts_order_parent\` ON \`gap_events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`registrations_shows\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`registrations_shows_order_idx\` ON \`registrations_shows\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`registrations_shows_parent_idx\` ON \`registrations_shows\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`registrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`organisation\` text,
  	\`sector\` text NOT NULL,
  	\`country\` text NOT NULL,
  	\`note\` text,
  	\`locale\` text DEFAULT 'en' NOT NULL,
  	\`consent_contact\` integer DEFAULT false,
  	\`listed\` integer DEFAULT false,
  	\`consented_at\` text,
  	\`state\` text DEFAULT 'unconfirmed' NOT NULL,
  	\`confirmed_at\` text,
  	\`decided_at\` text,
  	\`withdrawn_at\` text,
  	\`decided_by_id\` text(36),
  	\`reason\` text,
  	\`account_id\` text(36),
  	\`asked_at\` text,
  	\`confirm_hash\` text,
  	\`confirm_until\` text,
  	\`link_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`registrations_email_idx\` ON \`registrations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`registrations_sector_idx\` ON \`registrations\` (\`sector\`);`)
  await db.run(sql`CREATE INDEX \`registrations_country_idx\` ON \`registrations\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`registrations_listed_idx\` ON \`registrations\` (\`listed\`);`)
  await db.run(sql`CREATE INDEX \`registrations_state_idx\` ON \`registrations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`registrations_confirmed_at_idx\` ON \`registrations\` (\`confirmed_at\`);`)
  await db.run(sql`CREATE INDEX \`registrations_decided_by_idx\` ON \`registrations\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`registrations_account_idx\` ON \`registrations\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`registrations_asked_at_idx\` ON \`registrations\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`registrations_updated_at_idx\` ON \`registrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`registrations_created_at_idx\` ON \`registrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`registrations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`registrations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`registrations_rels_order_idx\` ON \`registrations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`registrations_rels_parent_idx\` ON \`registrations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`registrations_rels_path_idx\` ON \`registrations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`registrations_rels_terms_id_idx\` ON \`registrations_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`mails\` (
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
  await db.run(sql`CREATE INDEX \`mails_kind_idx\` ON \`mails\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`mails_state_idx\` ON \`mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mails_registration_idx\` ON \`mails\` (\`registration_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_request_idx\` ON \`mails\` (\`request_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`evidence_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text NOT NULL,
  	\`purpose\` text,
  	\`needed_by\` text,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`organisation\` text,
  	\`sector\` text,
  	\`country\` text,
  	\`locale\` text DEFAULT 'en' NOT NULL,
  	\`consent_publish\` integer DEFAULT false,
  	\`state\` text DEFAULT 'unconfirmed' NOT NULL,
  	\`received_at\` text,
  	\`closed_at\` text,
  	\`handled_by_id\` text(36),
  	\`public_question\` text,
  	\`answer\` text,
  	\`is_published\` integer DEFAULT false,
  	\`reason\` text,
  	\`confirm_hash\` text,
  	\`confirm_until\` text,
  	\`link_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`handled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`evidence_requests_email_idx\` ON \`evidence_requests\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_sector_idx\` ON \`evidence_requests\` (\`sector\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_country_idx\` ON \`evidence_requests\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_state_idx\` ON \`evidence_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_received_at_idx\` ON \`evidence_requests\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_closed_at_idx\` ON \`evidence_requests\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_handled_by_idx\` ON \`evidence_requests\` (\`handled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_is_published_idx\` ON \`evidence_requests\` (\`is_published\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_updated_at_idx\` ON \`evidence_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_created_at_idx\` ON \`evidence_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`evidence_requests_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`summaries_id\` text(36),
  	\`briefings_id\` text(36),
  	\`studies_id\` text(36),
  	\`references_id\` text(36),
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`evidence_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`summaries_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefings_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`evidence_requests_rels_order_idx\` ON \`evidence_requests_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_rels_parent_idx\` ON \`evidence_requests_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_rels_path_idx\` ON \`evidence_requests_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_rels_summaries_id_idx\` ON \`evidence_requests_rels\` (\`summaries_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_rels_briefings_id_idx\` ON \`evidence_requests_rels\` (\`briefings_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_rels_studies_id_idx\` ON \`evidence_requests_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_rels_references_id_idx\` ON \`evidence_requests_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`evidence_requests_rels_projects_id_idx\` ON \`evidence_requests_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_provenance\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_provenance_order_idx\` ON \`working_groups_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_provenance_parent_id_idx\` ON \`working_groups_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_provenance_reference_idx\` ON \`working_groups_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_provenance_entered_by_idx\` ON \`working_groups_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`state\` text DEFAULT 'forming',
  	\`lead_id\` text(36),
  	\`started\` text,
  	\`ended\` text,
  	\`url\` text,
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
  await db.run(sql`CREATE UNIQUE INDEX \`working_groups_slug_idx\` ON \`working_groups\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_state_idx\` ON \`working_groups\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_lead_idx\` ON \`working_groups\` (\`lead_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_unconfirmed_count_idx\` ON \`working_groups\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_conflict_count_idx\` ON \`working_groups\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_is_example_idx\` ON \`working_groups\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_editorial_state_idx\` ON \`working_groups\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_updated_at_idx\` ON \`working_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_created_at_idx\` ON \`working_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`working_groups__status_idx\` ON \`working_groups\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_14_idx\` ON \`working_groups\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_locales\` (
  	\`name\` text,
  	\`purpose\` text,
  	\`meets\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`working_groups_name_idx\` ON \`working_groups_locales\` (\`name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`working_groups_locales_locale_parent_id_unique\` ON \`working_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`working_groups_rels\` (
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
  await db.run(sql`CREATE INDEX \`working_groups_rels_order_idx\` ON \`working_groups_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_parent_idx\` ON \`working_groups_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_path_idx\` ON \`working_groups_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_organisations_id_idx\` ON \`working_groups_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_terms_id_idx\` ON \`working_groups_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_gaps_id_idx\` ON \`working_groups_rels\` (\`gaps_id\`);`)
  await db.run(sql`CREATE INDEX \`working_groups_rels_research_questions_id_idx\` ON \`working_groups_rels\` (\`research_questions_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_version_provenance\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_provenance_order_idx\` ON \`_working_groups_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_provenance_parent_id_idx\` ON \`_working_groups_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_provenance_reference_idx\` ON \`_working_groups_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_provenance_entered_by_idx\` ON \`_working_groups_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_state\` text DEFAULT 'forming',
  	\`version_lead_id\` text(36),
  	\`version_started\` text,
  	\`version_ended\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`working_groups\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_working_groups_v_parent_idx\` ON \`_working_groups_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_slug_idx\` ON \`_working_groups_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_state_idx\` ON \`_working_groups_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_lead_idx\` ON \`_working_groups_v\` (\`version_lead_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_unconfirmed_count_idx\` ON \`_working_groups_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_conflict_count_idx\` ON \`_working_groups_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_is_example_idx\` ON \`_working_groups_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_editorial_state_idx\` ON \`_working_groups_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_updated_at_idx\` ON \`_working_groups_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_created_at_idx\` ON \`_working_groups_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version__status_idx\` ON \`_working_groups_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_created_at_idx\` ON \`_working_groups_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_updated_at_idx\` ON \`_working_groups_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_snapshot_idx\` ON \`_working_groups_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_published_locale_idx\` ON \`_working_groups_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_latest_idx\` ON \`_working_groups_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_14_idx\` ON \`_working_groups_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_locales\` (
  	\`version_name\` text,
  	\`version_purpose\` text,
  	\`version_meets\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_working_groups_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_working_groups_v_version_version_name_idx\` ON \`_working_groups_v_locales\` (\`version_name\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_working_groups_v_locales_locale_parent_id_unique\` ON \`_working_groups_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_working_groups_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_order_idx\` ON \`_working_groups_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_parent_idx\` ON \`_working_groups_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_path_idx\` ON \`_working_groups_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_organisations_id_idx\` ON \`_working_groups_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_terms_id_idx\` ON \`_working_groups_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_gaps_id_idx\` ON \`_working_groups_v_rels\` (\`gaps_id\`);`)
  await db.run(sql`CREATE INDEX \`_working_groups_v_rels_research_questions_id_idx\` ON \`_working_groups_v_rels\` (\`research_questions_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_provenance\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_provenance_order_idx\` ON \`offers_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offers_provenance_parent_id_idx\` ON \`offers_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_provenance_reference_idx\` ON \`offers_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_provenance_entered_by_idx\` ON \`offers_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`offers\` (
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
  await db.run(sql`CREATE TABLE \`offers_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_title_idx\` ON \`offers_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`offers_locales_locale_parent_id_unique\` ON \`offers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`gaps_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gaps_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offers_rels_order_idx\` ON \`offers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_parent_idx\` ON \`offers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_path_idx\` ON \`offers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`offers_rels_gaps_id_idx\` ON \`offers_rels\` (\`gaps_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_version_provenance\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_provenance_order_idx\` ON \`_offers_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_provenance_parent_id_idx\` ON \`_offers_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_provenance_reference_idx\` ON \`_offers_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_version_provenance_entered_by_idx\` ON \`_offers_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v\` (
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
  await db.run(sql`CREATE TABLE \`_offers_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_version_version_title_idx\` ON \`_offers_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_offers_v_locales_locale_parent_id_unique\` ON \`_offers_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`gaps_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`gaps_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_order_idx\` ON \`_offers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_parent_idx\` ON \`_offers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_path_idx\` ON \`_offers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_offers_v_rels_gaps_id_idx\` ON \`_offers_v_rels\` (\`gaps_id\`);`)
  await db.run(sql`CREATE TABLE \`events_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`url\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_materials_order_idx\` ON \`events_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_materials_parent_id_idx\` ON \`events_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_materials_reference_idx\` ON \`events_materials\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`events_materials_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_materials_locales_locale_parent_id_unique\` ON \`events_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`participants\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_groups_order_idx\` ON \`events_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_groups_parent_id_idx\` ON \`events_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_groups_locales\` (
  	\`group\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_groups_locales_locale_parent_id_unique\` ON \`events_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_changes_order_idx\` ON \`events_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_changes_parent_id_idx\` ON \`events_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_changes_locales\` (
  	\`what\` text,
  	\`because\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_changes_locales_locale_parent_id_unique\` ON \`events_changes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_links_order_idx\` ON \`events_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_links_parent_id_idx\` ON \`events_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_provenance\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_provenance_order_idx\` ON \`events_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_provenance_parent_id_idx\` ON \`events_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_provenance_reference_idx\` ON \`events_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`events_provenance_entered_by_idx\` ON \`events_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kind\` text,
  	\`state\` text DEFAULT 'unknown',
  	\`date\` text,
  	\`date_note\` text,
  	\`place\` text,
  	\`country_id\` text(36),
  	\`project_id\` text(36),
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_kind_idx\` ON \`events\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`events_state_idx\` ON \`events\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`events_date_idx\` ON \`events\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`events_country_idx\` ON \`events\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`events_project_idx\` ON \`events\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`events_unconfirmed_count_idx\` ON \`events\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`events_conflict_count_idx\` ON \`events\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`events_is_example_idx\` ON \`events\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`events_editorial_state_idx\` ON \`events\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_16_idx\` ON \`events\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_title_idx\` ON \`events_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`projects_id\` text(36),
  	\`references_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_projects_id_idx\` ON \`events_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_references_id_idx\` ON \`events_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_materials_order_idx\` ON \`_events_v_version_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_materials_parent_id_idx\` ON \`_events_v_version_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_materials_reference_idx\` ON \`_events_v_version_materials\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_materials_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_materials_locales_locale_parent_id_unique\` ON \`_events_v_version_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`participants\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_groups_order_idx\` ON \`_events_v_version_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_groups_parent_id_idx\` ON \`_events_v_version_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_groups_locales\` (
  	\`group\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_groups_locales_locale_parent_id_unique\` ON \`_events_v_version_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_changes_order_idx\` ON \`_events_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_changes_parent_id_idx\` ON \`_events_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_changes_locales\` (
  	\`what\` text,
  	\`because\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_changes_locales_locale_parent_id_unique\` ON \`_events_v_version_changes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_links_order_idx\` ON \`_events_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_links_parent_id_idx\` ON \`_events_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_provenance\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_provenance_order_idx\` ON \`_events_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_provenance_parent_id_idx\` ON \`_events_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_provenance_reference_idx\` ON \`_events_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_provenance_entered_by_idx\` ON \`_events_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_kind\` text,
  	\`version_state\` text DEFAULT 'unknown',
  	\`version_date\` text,
  	\`version_date_note\` text,
  	\`version_place\` text,
  	\`version_country_id\` text(36),
  	\`version_project_id\` text(36),
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_country_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_kind_idx\` ON \`_events_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_state_idx\` ON \`_events_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_date_idx\` ON \`_events_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_country_idx\` ON \`_events_v\` (\`version_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_project_idx\` ON \`_events_v\` (\`version_project_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_unconfirmed_count_idx\` ON \`_events_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_conflict_count_idx\` ON \`_events_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_is_example_idx\` ON \`_events_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_editorial_state_idx\` ON \`_events_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_16_idx\` ON \`_events_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_title_idx\` ON \`_events_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`projects_id\` text(36),
  	\`references_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_projects_id_idx\` ON \`_events_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_references_id_idx\` ON \`_events_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_issues_items_order_idx\` ON \`newsletter_issues_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_items_parent_id_idx\` ON \`newsletter_issues_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_items_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_items_locales_locale_parent_id_unique\` ON \`newsletter_issues_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`number\` numeric,
  	\`issued_on\` text,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_slug_idx\` ON \`newsletter_issues\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_number_idx\` ON \`newsletter_issues\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_issued_on_idx\` ON \`newsletter_issues\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_is_example_idx\` ON \`newsletter_issues\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_editorial_state_idx\` ON \`newsletter_issues\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_updated_at_idx\` ON \`newsletter_issues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_created_at_idx\` ON \`newsletter_issues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues__status_idx\` ON \`newsletter_issues\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_17_idx\` ON \`newsletter_issues\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_issues_title_idx\` ON \`newsletter_issues_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_locales_locale_parent_id_unique\` ON \`newsletter_issues_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`summaries_id\` text(36),
  	\`briefings_id\` text(36),
  	\`studies_id\` text(36),
  	\`references_id\` text(36),
  	\`projects_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`summaries_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefings_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_order_idx\` ON \`newsletter_issues_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_parent_idx\` ON \`newsletter_issues_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_path_idx\` ON \`newsletter_issues_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_summaries_id_idx\` ON \`newsletter_issues_rels\` (\`summaries_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_briefings_id_idx\` ON \`newsletter_issues_rels\` (\`briefings_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_studies_id_idx\` ON \`newsletter_issues_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_references_id_idx\` ON \`newsletter_issues_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_projects_id_idx\` ON \`newsletter_issues_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_events_id_idx\` ON \`newsletter_issues_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_issues_v_version_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletter_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_items_order_idx\` ON \`_newsletter_issues_v_version_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_items_parent_id_idx\` ON \`_newsletter_issues_v_version_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_issues_v_version_items_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletter_issues_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletter_issues_v_version_items_locales_locale_parent_id_\` ON \`_newsletter_issues_v_version_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_issues_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_number\` numeric,
  	\`version_issued_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_parent_idx\` ON \`_newsletter_issues_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_slug_idx\` ON \`_newsletter_issues_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_number_idx\` ON \`_newsletter_issues_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_issued_on_idx\` ON \`_newsletter_issues_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_is_example_idx\` ON \`_newsletter_issues_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_editorial_state_idx\` ON \`_newsletter_issues_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_updated_at_idx\` ON \`_newsletter_issues_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_created_at_idx\` ON \`_newsletter_issues_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version__status_idx\` ON \`_newsletter_issues_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_created_at_idx\` ON \`_newsletter_issues_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_updated_at_idx\` ON \`_newsletter_issues_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_snapshot_idx\` ON \`_newsletter_issues_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_published_locale_idx\` ON \`_newsletter_issues_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_latest_idx\` ON \`_newsletter_issues_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_17_idx\` ON \`_newsletter_issues_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_issues_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletter_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_title_idx\` ON \`_newsletter_issues_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletter_issues_v_locales_locale_parent_id_unique\` ON \`_newsletter_issues_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_issues_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`summaries_id\` text(36),
  	\`briefings_id\` text(36),
  	\`studies_id\` text(36),
  	\`references_id\` text(36),
  	\`projects_id\` text(36),
  	\`events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_newsletter_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`summaries_id\`) REFERENCES \`summaries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefings_id\`) REFERENCES \`briefings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_order_idx\` ON \`_newsletter_issues_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_parent_idx\` ON \`_newsletter_issues_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_path_idx\` ON \`_newsletter_issues_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_summaries_id_idx\` ON \`_newsletter_issues_v_rels\` (\`summaries_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_briefings_id_idx\` ON \`_newsletter_issues_v_rels\` (\`briefings_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_studies_id_idx\` ON \`_newsletter_issues_v_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_references_id_idx\` ON \`_newsletter_issues_v_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_projects_id_idx\` ON \`_newsletter_issues_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_events_id_idx\` ON \`_newsletter_issues_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`ambitions_measurements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`as_at\` text,
  	\`value\` numeric,
  	\`at_least\` integer DEFAULT false,
  	\`is_of_target\` integer DEFAULT false,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ambitions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ambitions_measurements_order_idx\` ON \`ambitions_measurements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_measurements_parent_id_idx\` ON \`ambitions_measurements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_measurements_reference_idx\` ON \`ambitions_measurements\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`ambitions_measurements_locales\` (
  	\`unit\` text,
  	\`measures\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ambitions_measurements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ambitions_measurements_locales_locale_parent_id_unique\` ON \`ambitions_measurements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`ambitions_provenance\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ambitions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ambitions_provenance_order_idx\` ON \`ambitions_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_provenance_parent_id_idx\` ON \`ambitions_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_provenance_reference_idx\` ON \`ambitions_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_provenance_entered_by_idx\` ON \`ambitions_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`ambitions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`owner_id\` text(36),
  	\`order\` numeric,
  	\`target\` numeric,
  	\`due_by\` text,
  	\`counted\` text DEFAULT 'entered',
  	\`unconfirmed_count\` numeric DEFAULT 0,
  	\`conflict_count\` numeric DEFAULT 0,
  	\`is_example\` integer DEFAULT false,
  	\`editorial_state\` text DEFAULT 'draft',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ambitions_slug_idx\` ON \`ambitions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_owner_idx\` ON \`ambitions\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_order_idx\` ON \`ambitions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_unconfirmed_count_idx\` ON \`ambitions\` (\`unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_conflict_count_idx\` ON \`ambitions\` (\`conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_is_example_idx\` ON \`ambitions\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_editorial_state_idx\` ON \`ambitions\` (\`editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_updated_at_idx\` ON \`ambitions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ambitions_created_at_idx\` ON \`ambitions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`ambitions__status_idx\` ON \`ambitions\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_createdAt_18_idx\` ON \`ambitions\` (\`_status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`ambitions_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`unit\` text,
  	\`target_text\` text,
  	\`indicator\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`ambitions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ambitions_title_idx\` ON \`ambitions_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ambitions_locales_locale_parent_id_unique\` ON \`ambitions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ambitions_v_version_measurements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`as_at\` text,
  	\`value\` numeric,
  	\`at_least\` integer DEFAULT false,
  	\`is_of_target\` integer DEFAULT false,
  	\`source\` text,
  	\`reference_id\` text(36),
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ambitions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_measurements_order_idx\` ON \`_ambitions_v_version_measurements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_measurements_parent_id_idx\` ON \`_ambitions_v_version_measurements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_measurements_reference_idx\` ON \`_ambitions_v_version_measurements\` (\`reference_id\`);`)
  await db.run(sql`CREATE TABLE \`_ambitions_v_version_measurements_locales\` (
  	\`unit\` text,
  	\`measures\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ambitions_v_version_measurements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_ambitions_v_version_measurements_locales_locale_parent_id_u\` ON \`_ambitions_v_version_measurements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_ambitions_v_version_provenance\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ambitions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_provenance_order_idx\` ON \`_ambitions_v_version_provenance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_provenance_parent_id_idx\` ON \`_ambitions_v_version_provenance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_provenance_reference_idx\` ON \`_ambitions_v_version_provenance\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_provenance_entered_by_idx\` ON \`_ambitions_v_version_provenance\` (\`entered_by_id\`);`)
  await db.run(sql`CREATE TABLE \`_ambitions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_owner_id\` text(36),
  	\`version_order\` numeric,
  	\`version_target\` numeric,
  	\`version_due_by\` text,
  	\`version_counted\` text DEFAULT 'entered',
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ambitions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_ambitions_v_parent_idx\` ON \`_ambitions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_version_slug_idx\` ON \`_ambitions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_version_owner_idx\` ON \`_ambitions_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_version_order_idx\` ON \`_ambitions_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_version_unconfirmed_count_idx\` ON \`_ambitions_v\` (\`version_unconfirmed_count\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_version_conflict_count_idx\` ON \`_ambitions_v\` (\`version_conflict_count\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_version_is_example_idx\` ON \`_ambitions_v\` (\`version_is_example\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_version_editorial_state_idx\` ON \`_ambitions_v\` (\`version_editorial_state\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_version_updated_at_idx\` ON \`_ambitions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_version_created_at_idx\` ON \`_ambitions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_version__status_idx\` ON \`_ambitions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_created_at_idx\` ON \`_ambitions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_updated_at_idx\` ON \`_ambitions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_snapshot_idx\` ON \`_ambitions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_published_locale_idx\` ON \`_ambitions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_ambitions_v_latest_idx\` ON \`_ambitions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_createdAt_18_idx\` ON \`_ambitions_v\` (\`version__status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_ambitions_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_unit\` text,
  	\`version_target_text\` text,
  	\`version_indicator\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_ambitions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_ambitions_v_version_version_title_idx\` ON \`_ambitions_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_ambitions_v_locales_locale_parent_id_unique\` ON \`_ambitions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`priority_rounds_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`priority_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`priority_rounds_groups_order_idx\` ON \`priority_rounds_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`priority_rounds_groups_parent_id_idx\` ON \`priority_rounds_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`priority_rounds_groups_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`priority_rounds_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_rounds_groups_locales_locale_parent_id_unique\` ON \`priority_rounds_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`priority_rounds_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`step\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`reason\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`priority_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`priority_rounds_history_order_idx\` ON \`priority_rounds_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`priority_rounds_history_parent_id_idx\` ON \`priority_rounds_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`priority_rounds_history_by_idx\` ON \`priority_rounds_history\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`priority_rounds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`choices\` numeric DEFAULT 10 NOT NULL,
  	\`fewest_voters\` numeric DEFAULT 5 NOT NULL,
  	\`shortlist\` numeric DEFAULT 10 NOT NULL,
  	\`closes_at\` text,
  	\`step\` text DEFAULT 'planned' NOT NULL,
  	\`tally\` text,
  	\`agreed\` text,
  	\`is_example\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_rounds_slug_idx\` ON \`priority_rounds\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`priority_rounds_closes_at_idx\` ON \`priority_rounds\` (\`closes_at\`);`)
  await db.run(sql`CREATE INDEX \`priority_rounds_step_idx\` ON \`priority_rounds\` (\`step\`);`)
  await db.run(sql`CREATE INDEX \`priority_rounds_is_example_idx\` ON \`priority_rounds\` (\`is_example\`);`)
  await db.run(sql`CREATE INDEX \`priority_rounds_updated_at_idx\` ON \`priority_rounds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`priority_rounds_created_at_idx\` ON \`priority_rounds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`priority_rounds_locales\` (
  	\`title\` text NOT NULL,
  	\`scope\` text,
  	\`how_to_take_part\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`priority_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_rounds_locales_locale_parent_id_unique\` ON \`priority_rounds_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`priority_items_decisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`what\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`reason\` text,
  	\`before\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`priority_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`priority_items_decisions_order_idx\` ON \`priority_items_decisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`priority_items_decisions_parent_id_idx\` ON \`priority_items_decisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`priority_items_decisions_by_idx\` ON \`priority_items_decisions\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`priority_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`round_id\` text(36) NOT NULL,
  	\`gap_id\` text(36) NOT NULL,
  	\`fate\` text DEFAULT 'kept' NOT NULL,
  	\`merged_into_id\` text(36),
  	\`evidence_studies\` numeric,
  	\`evidence_reviews\` numeric,
  	\`evidence_checked_at\` text,
  	\`evidence_search\` text,
  	\`evidence_verdict\` text,
  	\`evidence_reason\` text,
  	\`added_by_id\` text(36),
  	\`place\` numeric,
  	\`place_reason\` text,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`round_id\`) REFERENCES \`priority_rounds\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`gap_id\`) REFERENCES \`gaps\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`merged_into_id\`) REFERENCES \`priority_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`added_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`priority_items_round_idx\` ON \`priority_items\` (\`round_id\`);`)
  await db.run(sql`CREATE INDEX \`priority_items_gap_idx\` ON \`priority_items\` (\`gap_id\`);`)
  await db.run(sql`CREATE INDEX \`priority_items_fate_idx\` ON \`priority_items\` (\`fate\`);`)
  await db.run(sql`CREATE INDEX \`priority_items_merged_into_idx\` ON \`priority_items\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`priority_items_added_by_idx\` ON \`priority_items\` (\`added_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_items_key_idx\` ON \`priority_items\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`priority_items_updated_at_idx\` ON \`priority_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`priority_items_created_at_idx\` ON \`priority_items\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`priority_items_locales\` (
  	\`wording\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`priority_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_items_locales_locale_parent_id_unique\` ON \`priority_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`priority_invitations\` (
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
  await db.run(sql`CREATE INDEX \`priority_invitations_round_idx\` ON \`priority_invitations\` (\`round_id\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_group_idx\` ON \`priority_invitations\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_email_idx\` ON \`priority_invitations\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_state_idx\` ON \`priority_invitations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_invited_by_idx\` ON \`priority_invitations\` (\`invited_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_invitations_token_hash_idx\` ON \`priority_invitations\` (\`token_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_invitations_person_key_idx\` ON \`priority_invitations\` (\`person_key\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_updated_at_idx\` ON \`priority_invitations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`priority_invitations_created_at_idx\` ON \`priority_invitations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`priority_votes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`round_id\` text(36) NOT NULL,
  	\`group\` text,
  	\`voter\` text NOT NULL,
  	\`choices\` text NOT NULL,
  	\`revision\` numeric DEFAULT 1 NOT NULL,
  	\`cast_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`round_id\`) REFERENCES \`priority_rounds\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`priority_votes_round_idx\` ON \`priority_votes\` (\`round_id\`);`)
  await db.run(sql`CREATE INDEX \`priority_votes_group_idx\` ON \`priority_votes\` (\`group\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_votes_voter_idx\` ON \`priority_votes\` (\`voter\`);`)
  await db.run(sql`CREATE INDEX \`priority_votes_updated_at_idx\` ON \`priority_votes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`priority_votes_created_at_idx\` ON \`priority_votes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`extraction_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`study_id\` text(36) NOT NULL,
  	\`arbiter_id\` text(36),
  	\`due_on\` text,
  	\`note\` text,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`submitted_count\` numeric DEFAULT 0,
  	\`revealed_at\` text,
  	\`assigned_by_id\` text(36),
  	\`agreement\` numeric,
  	\`slot\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`arbiter_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`assigned_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`extraction_jobs_study_idx\` ON \`extraction_jobs\` (\`study_id\`);`)
  await db.run(sql`CREATE INDEX \`extraction_jobs_arbiter_idx\` ON \`extraction_jobs\` (\`arbiter_id\`);`)
  await db.run(sql`CREATE INDEX \`extraction_jobs_state_idx\` ON \`extraction_jobs\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`extraction_jobs_assigned_by_idx\` ON \`extraction_jobs\` (\`assigned_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`extraction_jobs_slot_idx\` ON \`extraction_jobs\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`extraction_jobs_updated_at_idx\` ON \`extraction_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`extraction_jobs_created_at_idx\` ON \`extraction_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`extraction_jobs_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`extraction_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`extraction_jobs_rels_order_idx\` ON \`extraction_jobs_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`extraction_jobs_rels_parent_idx\` ON \`extraction_jobs_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`extraction_jobs_rels_path_idx\` ON \`extraction_jobs_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`extraction_jobs_rels_users_id_idx\` ON \`extraction_jobs_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`extractions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`job_id\` text(36),
  	\`study_id\` text(36) NOT NULL,
  	\`extractor_id\` text(36) NOT NULL,
  	\`rows\` text,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`revealed\` integer DEFAULT false NOT NULL,
  	\`submitted_at\` text,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`job_id\`) REFERENCES \`extraction_jobs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`extractor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`extractions_job_idx\` ON \`extractions\` (\`job_id\`);`)
  await db.run(sql`CREATE INDEX \`extractions_study_idx\` ON \`extractions\` (\`study_id\`);`)
  await db.run(sql`CREATE INDEX \`extractions_extractor_idx\` ON \`extractions\` (\`extractor_id\`);`)
  await db.run(sql`CREATE INDEX \`extractions_state_idx\` ON \`extractions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`extractions_revealed_idx\` ON \`extractions\` (\`revealed\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`extractions_key_idx\` ON \`extractions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`extractions_updated_at_idx\` ON \`extractions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`extractions_created_at_idx\` ON \`extractions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`hub_evidence_map_low_ratings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hub\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hub_evidence_map_low_ratings_order_idx\` ON \`hub_evidence_map_low_ratings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hub_evidence_map_low_ratings_parent_idx\` ON \`hub_evidence_map_low_ratings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hub_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`terms_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hub\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hub_rels_order_idx\` ON \`hub_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hub_rels_parent_idx\` ON \`hub_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`hub_rels_path_idx\` ON \`hub_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`hub_rels_terms_id_idx\` ON \`hub_rels\` (\`terms_id\`);`)
  await db.run(sql`DROP TABLE \`gaps_endorsements\`;`)
  await db.run(sql`DROP TABLE \`_gaps_v_version_endorsements\`;`)
  await db.run(sql`ALTER TABLE \`studies\` ADD \`first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`_studies_v\` ADD \`version_first_published_at\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`better_when\` text DEFAULT 'not-stated';`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`why_no_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`standard_error\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`events_intervention\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`events_comparison\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`mean_intervention\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`sd_intervention\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`mean_comparison\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`sd_comparison\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`workings\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`document_id\` text(36) REFERENCES \`documents\`(id);`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`pdf_page\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`extraction_id\` text(36) REFERENCES \`extraction_jobs\`(id);`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`extraction_differences\` text;`)
  await db.run(sql`CREATE INDEX \`results_document_idx\` ON \`results\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`results_extraction_idx\` ON \`results\` (\`extraction_id\`);`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_better_when\` text DEFAULT 'not-stated';`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_why_no_numbers\` text;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_standard_error\` numeric;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_events_intervention\` numeric;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_events_comparison\` numeric;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_mean_intervention\` numeric;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_sd_intervention\` numeric;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_mean_comparison\` numeric;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_sd_comparison\` numeric;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_workings\` text;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_document_id\` text(36) REFERENCES \`documents\`(id);`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_pdf_page\` numeric;`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_extraction_id\` text(36) REFERENCES \`extraction_jobs\`(id);`)
  await db.run(sql`ALTER TABLE \`_results_v\` ADD \`version_extraction_differences\` text;`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_document_idx\` ON \`_results_v\` (\`version_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_results_v_version_version_extraction_idx\` ON \`_results_v\` (\`version_extraction_id\`);`)
  await db.run(sql`ALTER TABLE \`summaries\` ADD \`anchors\` text;`)
  await db.run(sql`ALTER TABLE \`_summaries_v\` ADD \`version_anchors\` text;`)
  await db.run(sql`ALTER TABLE \`briefings\` ADD \`anchors\` text;`)
  await db.run(sql`ALTER TABLE \`_briefings_v\` ADD \`version_anchors\` text;`)
  await db.run(sql`ALTER TABLE \`gaps\` ADD \`citation\` text;`)
  await db.run(sql`ALTER TABLE \`gaps\` ADD \`written_in\` text;`)
  await db.run(sql`ALTER TABLE \`gaps\` ADD \`merged_into_id\` text(36) REFERENCES \`gaps\`(id);`)
  await db.run(sql`ALTER TABLE \`gaps\` ADD \`notify_proposer\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`gaps\` ADD \`revision\` numeric DEFAULT 1;`)
  await db.run(sql`CREATE INDEX \`gaps_merged_into_idx\` ON \`gaps\` (\`merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`_gaps_v\` ADD \`version_citation\` text;`)
  await db.run(sql`ALTER TABLE \`_gaps_v\` ADD \`version_written_in\` text;`)
  await db.run(sql`ALTER TABLE \`_gaps_v\` ADD \`version_merged_into_id\` text(36) REFERENCES \`gaps\`(id);`)
  await db.run(sql`ALTER TABLE \`_gaps_v\` ADD \`version_notify_proposer\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_gaps_v\` ADD \`version_revision\` numeric DEFAULT 1;`)
  await db.run(sql`CREATE INDEX \`_gaps_v_version_version_merged_into_idx\` ON \`_gaps_v\` (\`version_merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`research_questions\` ADD \`round_id\` text(36) REFERENCES \`priority_rounds\`(id);`)
  await db.run(sql`CREATE INDEX \`research_questions_round_idx\` ON \`research_questions\` (\`round_id\`);`)
  await db.run(sql`ALTER TABLE \`research_questions_locales\` ADD \`status_reason\` text;`)
  await db.run(sql`ALTER TABLE \`research_questions_rels\` ADD \`organisations_id\` text(36) REFERENCES \`organisations\`(id);`)
  await db.run(sql`ALTER TABLE \`research_questions_rels\` ADD \`terms_id\` text(36) REFERENCES \`terms\`(id);`)
  await db.run(sql`CREATE INDEX \`research_questions_rels_organisations_id_idx\` ON \`research_questions_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_rels_terms_id_idx\` ON \`research_questions_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`_research_questions_v\` ADD \`version_round_id\` text(36) REFERENCES \`priority_rounds\`(id);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_version_version_round_idx\` ON \`_research_questions_v\` (\`version_round_id\`);`)
  await db.run(sql`ALTER TABLE \`_research_questions_v_locales\` ADD \`version_status_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_research_questions_v_rels\` ADD \`organisations_id\` text(36) REFERENCES \`organisations\`(id);`)
  await db.run(sql`ALTER TABLE \`_research_questions_v_rels\` ADD \`terms_id\` text(36) REFERENCES \`terms\`(id);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_organisations_id_idx\` ON \`_research_questions_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_terms_id_idx\` ON \`_research_questions_v_rels\` (\`terms_id\`);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`own_programme\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`projects_own_programme_idx\` ON \`projects\` (\`own_programme\`);`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_own_programme\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_own_programme_idx\` ON \`_projects_v\` (\`version_own_programme\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`certainty_ratings_id\` text(36) REFERENCES \`certainty_ratings\`(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`working_groups_id\` text(36) REFERENCES \`working_groups\`(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`offers_id\` text(36) REFERENCES \`offers\`(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`events_id\` text(36) REFERENCES \`events\`(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`newsletter_issues_id\` text(36) REFERENCES \`newsletter_issues\`(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`ambitions_id\` text(36) REFERENCES \`ambitions\`(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`priority_rounds_id\` text(36) REFERENCES \`priority_rounds\`(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_certainty_ratings_id_idx\` ON \`payload_locked_documents_rels\` (\`certainty_ratings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_working_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`working_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_offers_id_idx\` ON \`payload_locked_documents_rels\` (\`offers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletter_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletter_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ambitions_id_idx\` ON \`payload_locked_documents_rels\` (\`ambitions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_priority_rounds_id_idx\` ON \`payload_locked_documents_rels\` (\`priority_rounds_id\`);`)
  await db.run(sql`ALTER TABLE \`hub\` ADD \`agenda_last_meeting_on\` text;`)
  await db.run(sql`ALTER TABLE \`hub\` ADD \`evidence_map_synthesis_from\` numeric DEFAULT 2;`)
  await db.run(sql`ALTER TABLE \`hub\` ADD \`evidence_map_controlled_from\` numeric DEFAULT 1;`)
  await db.run(sql`ALTER TABLE \`hub\` ADD \`evidence_map_equity_from\` numeric DEFAULT 3;`)
  await db.run(sql`ALTER TABLE \`summaries_findings\` DROP COLUMN \`certainty\`;`)
  await db.run(sql`ALTER TABLE \`_summaries_v_version_findings\` DROP COLUMN \`certainty\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
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
  await db.run(sql`DROP TABLE \`results_rels\`;`)
  await db.run(sql`DROP TABLE \`_results_v_rels\`;`)
  await db.run(sql`DROP TABLE \`summaries_footnotes_works\`;`)
  await db.run(sql`DROP TABLE \`summaries_footnotes\`;`)
  await db.run(sql`DROP TABLE \`summaries_footnotes_locales\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v_version_footnotes_works\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v_version_footnotes\`;`)
  await db.run(sql`DROP TABLE \`_summaries_v_version_footnotes_locales\`;`)
  await db.run(sql`DROP TABLE \`gaps_differences\`;`)
  await db.run(sql`DROP TABLE \`_gaps_v_version_differences\`;`)
  await db.run(sql`DROP TABLE \`research_questions_funders\`;`)
  await db.run(sql`DROP TABLE \`_research_questions_v_version_funders\`;`)
  await db.run(sql`DROP TABLE \`flag_answers\`;`)
  await db.run(sql`DROP TABLE \`flag_answers_rels\`;`)
  await db.run(sql`DROP TABLE \`certainty_ratings\`;`)
  await db.run(sql`DROP TABLE \`certainty_ratings_locales\`;`)
  await db.run(sql`DROP TABLE \`_certainty_ratings_v\`;`)
  await db.run(sql`DROP TABLE \`_certainty_ratings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`gap_endorsements\`;`)
  await db.run(sql`DROP TABLE \`gap_comments_reports\`;`)
  await db.run(sql`DROP TABLE \`gap_comments\`;`)
  await db.run(sql`DROP TABLE \`gap_events\`;`)
  await db.run(sql`DROP TABLE \`gap_events_texts\`;`)
  await db.run(sql`DROP TABLE \`registrations_shows\`;`)
  await db.run(sql`DROP TABLE \`registrations\`;`)
  await db.run(sql`DROP TABLE \`registrations_rels\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`evidence_requests\`;`)
  await db.run(sql`DROP TABLE \`evidence_requests_rels\`;`)
  await db.run(sql`DROP TABLE \`working_groups_provenance\`;`)
  await db.run(sql`DROP TABLE \`working_groups\`;`)
  await db.run(sql`DROP TABLE \`working_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`working_groups_rels\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_working_groups_v_rels\`;`)
  await db.run(sql`DROP TABLE \`offers_provenance\`;`)
  await db.run(sql`DROP TABLE \`offers\`;`)
  await db.run(sql`DROP TABLE \`offers_locales\`;`)
  await db.run(sql`DROP TABLE \`offers_rels\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_offers_v\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_offers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_materials\`;`)
  await db.run(sql`DROP TABLE \`events_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`events_groups\`;`)
  await db.run(sql`DROP TABLE \`events_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`events_changes\`;`)
  await db.run(sql`DROP TABLE \`events_changes_locales\`;`)
  await db.run(sql`DROP TABLE \`events_links\`;`)
  await db.run(sql`DROP TABLE \`events_provenance\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_materials\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_groups\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_changes_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_items\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_items_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_rels\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_issues_v_version_items\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_issues_v_version_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_issues_v\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_issues_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_issues_v_rels\`;`)
  await db.run(sql`DROP TABLE \`ambitions_measurements\`;`)
  await db.run(sql`DROP TABLE \`ambitions_measurements_locales\`;`)
  await db.run(sql`DROP TABLE \`ambitions_provenance\`;`)
  await db.run(sql`DROP TABLE \`ambitions\`;`)
  await db.run(sql`DROP TABLE \`ambitions_locales\`;`)
  await db.run(sql`DROP TABLE \`_ambitions_v_version_measurements\`;`)
  await db.run(sql`DROP TABLE \`_ambitions_v_version_measurements_locales\`;`)
  await db.run(sql`DROP TABLE \`_ambitions_v_version_provenance\`;`)
  await db.run(sql`DROP TABLE \`_ambitions_v\`;`)
  await db.run(sql`DROP TABLE \`_ambitions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`priority_rounds_groups\`;`)
  await db.run(sql`DROP TABLE \`priority_rounds_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`priority_rounds_history\`;`)
  await db.run(sql`DROP TABLE \`priority_rounds\`;`)
  await db.run(sql`DROP TABLE \`priority_rounds_locales\`;`)
  await db.run(sql`DROP TABLE \`priority_items_decisions\`;`)
  await db.run(sql`DROP TABLE \`priority_items\`;`)
  await db.run(sql`DROP TABLE \`priority_items_locales\`;`)
  await db.run(sql`DROP TABLE \`priority_invitations\`;`)
  await db.run(sql`DROP TABLE \`priority_votes\`;`)
  await db.run(sql`DROP TABLE \`extraction_jobs\`;`)
  await db.run(sql`DROP TABLE \`extraction_jobs_rels\`;`)
  await db.run(sql`DROP TABLE \`extractions\`;`)
  await db.run(sql`DROP TABLE \`hub_evidence_map_low_ratings\`;`)
  await db.run(sql`DROP TABLE \`hub_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_results\` (
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
  await db.run(sql`INSERT INTO \`__new_results\`("id", "study_id", "outcome_id", "outcome_as_worded", "measure_id", "measure_as_worded", "comparison", "time_point", "time_months", "subgroup", "direction", "detail", "effect_measure", "estimate", "unit", "ci_lower", "ci_upper", "ci_level", "p_value", "n_intervention", "n_comparison", "n_total", "reference_id", "page", "unconfirmed_count", "conflict_count", "order", "is_example", "editorial_state", "updated_at", "created_at", "_status") SELECT "id", "study_id", "outcome_id", "outcome_as_worded", "measure_id", "measure_as_worded", "comparison", "time_point", "time_months", "subgroup", "direction", "detail", "effect_measure", "estimate", "unit", "ci_lower", "ci_upper", "ci_level", "p_value", "n_intervention", "n_comparison", "n_total", "reference_id", "page", "unconfirmed_count", "conflict_count", "order", "is_example", "editorial_state", "updated_at", "created_at", "_status" FROM \`results\`;`)
  await db.run(sql`DROP TABLE \`results\`;`)
  await db.run(sql`ALTER TABLE \`__new_results\` RENAME TO \`results\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE TABLE \`__new__results_v\` (
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
  await db.run(sql`INSERT INTO \`__new__results_v\`("id", "parent_id", "version_study_id", "version_outcome_id", "version_outcome_as_worded", "version_measure_id", "version_measure_as_worded", "version_comparison", "version_time_point", "version_time_months", "version_subgroup", "version_direction", "version_detail", "version_effect_measure", "version_estimate", "version_unit", "version_ci_lower", "version_ci_upper", "version_ci_level", "version_p_value", "version_n_intervention", "version_n_comparison", "version_n_total", "version_reference_id", "version_page", "version_unconfirmed_count", "version_conflict_count", "version_order", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_study_id", "version_outcome_id", "version_outcome_as_worded", "version_measure_id", "version_measure_as_worded", "version_comparison", "version_time_point", "version_time_months", "version_subgroup", "version_direction", "version_detail", "version_effect_measure", "version_estimate", "version_unit", "version_ci_lower", "version_ci_upper", "version_ci_level", "version_p_value", "version_n_intervention", "version_n_comparison", "version_n_total", "version_reference_id", "version_page", "version_unconfirmed_count", "version_conflict_count", "version_order", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_results_v\`;`)
  await db.run(sql`DROP TABLE \`_results_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__results_v\` RENAME TO \`_results_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_gaps\` (
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
  await db.run(sql`INSERT INTO \`__new_gaps\`("id", "slug", "kind", "epicot_time_stamp", "state", "standing", "proposed_by_id", "proposed_by_organisation_id", "proposed_by_label", "country_id", "closed_by_id", "unconfirmed_count", "conflict_count", "is_example", "editorial_state", "updated_at", "created_at", "_status") SELECT "id", "slug", "kind", "epicot_time_stamp", "state", "standing", "proposed_by_id", "proposed_by_organisation_id", "proposed_by_label", "country_id", "closed_by_id", "unconfirmed_count", "conflict_count", "is_example", "editorial_state", "updated_at", "created_at", "_status" FROM \`gaps\`;`)
  await db.run(sql`DROP TABLE \`gaps\`;`)
  await db.run(sql`ALTER TABLE \`__new_gaps\` RENAME TO \`gaps\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__gaps_v\` (
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
  await db.run(sql`INSERT INTO \`__new__gaps_v\`("id", "parent_id", "version_slug", "version_kind", "version_epicot_time_stamp", "version_state", "version_standing", "version_proposed_by_id", "version_proposed_by_organisation_id", "version_proposed_by_label", "version_country_id", "version_closed_by_id", "version_unconfirmed_count", "version_conflict_count", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_kind", "version_epicot_time_stamp", "version_state", "version_standing", "version_proposed_by_id", "version_proposed_by_organisation_id", "version_proposed_by_label", "version_country_id", "version_closed_by_id", "version_unconfirmed_count", "version_conflict_count", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_gaps_v\`;`)
  await db.run(sql`DROP TABLE \`_gaps_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__gaps_v\` RENAME TO \`_gaps_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_research_questions\` (
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
  await db.run(sql`INSERT INTO \`__new_research_questions\`("id", "slug", "type", "epicot_time_stamp", "status", "lead_id", "started", "due", "answered_by_id", "proposed_by_id", "unconfirmed_count", "conflict_count", "is_example", "editorial_state", "updated_at", "created_at", "_status") SELECT "id", "slug", "type", "epicot_time_stamp", "status", "lead_id", "started", "due", "answered_by_id", "proposed_by_id", "unconfirmed_count", "conflict_count", "is_example", "editorial_state", "updated_at", "created_at", "_status" FROM \`research_questions\`;`)
  await db.run(sql`DROP TABLE \`research_questions\`;`)
  await db.run(sql`ALTER TABLE \`__new_research_questions\` RENAME TO \`research_questions\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_research_questions_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_research_questions_rels\`("id", "order", "parent_id", "path", "gaps_id", "projects_id") SELECT "id", "order", "parent_id", "path", "gaps_id", "projects_id" FROM \`research_questions_rels\`;`)
  await db.run(sql`DROP TABLE \`research_questions_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_research_questions_rels\` RENAME TO \`research_questions_rels\`;`)
  await db.run(sql`CREATE INDEX \`research_questions_rels_order_idx\` ON \`research_questions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_rels_parent_idx\` ON \`research_questions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_rels_path_idx\` ON \`research_questions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_rels_gaps_id_idx\` ON \`research_questions_rels\` (\`gaps_id\`);`)
  await db.run(sql`CREATE INDEX \`research_questions_rels_projects_id_idx\` ON \`research_questions_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__research_questions_v\` (
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
  await db.run(sql`INSERT INTO \`__new__research_questions_v\`("id", "parent_id", "version_slug", "version_type", "version_epicot_time_stamp", "version_status", "version_lead_id", "version_started", "version_due", "version_answered_by_id", "version_proposed_by_id", "version_unconfirmed_count", "version_conflict_count", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_type", "version_epicot_time_stamp", "version_status", "version_lead_id", "version_started", "version_due", "version_answered_by_id", "version_proposed_by_id", "version_unconfirmed_count", "version_conflict_count", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_research_questions_v\`;`)
  await db.run(sql`DROP TABLE \`_research_questions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__research_questions_v\` RENAME TO \`_research_questions_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__research_questions_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__research_questions_v_rels\`("id", "order", "parent_id", "path", "gaps_id", "projects_id") SELECT "id", "order", "parent_id", "path", "gaps_id", "projects_id" FROM \`_research_questions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_research_questions_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__research_questions_v_rels\` RENAME TO \`_research_questions_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_order_idx\` ON \`_research_questions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_parent_idx\` ON \`_research_questions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_path_idx\` ON \`_research_questions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_gaps_id_idx\` ON \`_research_questions_v_rels\` (\`gaps_id\`);`)
  await db.run(sql`CREATE INDEX \`_research_questions_v_rels_projects_id_idx\` ON \`_research_questions_v_rels\` (\`projects_id\`);`)
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
  	\`instruments_id\` text(36),
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
  	\`quality_ratings_id\` text(36),
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
  	FOREIGN KEY (\`instruments_id\`) REFERENCES \`instruments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`quality_ratings_id\`) REFERENCES \`quality_ratings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "studies_id", "results_id", "references_id", "documents_id", "claims_id", "import_batches_id", "column_mappings_id", "citation_styles_id", "instruments_id", "summaries_id", "briefings_id", "policy_events_id", "gaps_id", "research_questions_id", "projects_id", "organisations_id", "people_id", "lead_terms_id", "vocabularies_id", "terms_id", "quality_ratings_id", "users_id") SELECT "id", "order", "parent_id", "path", "studies_id", "results_id", "references_id", "documents_id", "claims_id", "import_batches_id", "column_mappings_id", "citation_styles_id", "instruments_id", "summaries_id", "briefings_id", "policy_events_id", "gaps_id", "research_questions_id", "projects_id", "organisations_id", "people_id", "lead_terms_id", "vocabularies_id", "terms_id", "quality_ratings_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_instruments_id_idx\` ON \`payload_locked_documents_rels\` (\`instruments_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quality_ratings_id_idx\` ON \`payload_locked_documents_rels\` (\`quality_ratings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`projects_own_programme_idx\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`own_programme\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_version_own_programme_idx\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_own_programme\`;`)
  await db.run(sql`ALTER TABLE \`summaries_findings\` ADD \`certainty\` text DEFAULT 'not-yet-rated';`)
  await db.run(sql`ALTER TABLE \`_summaries_v_version_findings\` ADD \`certainty\` text DEFAULT 'not-yet-rated';`)
  await db.run(sql`ALTER TABLE \`studies\` DROP COLUMN \`first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`_studies_v\` DROP COLUMN \`version_first_published_at\`;`)
  await db.run(sql`ALTER TABLE \`summaries\` DROP COLUMN \`anchors\`;`)
  await db.run(sql`ALTER TABLE \`_summaries_v\` DROP COLUMN \`version_anchors\`;`)
  await db.run(sql`ALTER TABLE \`briefings\` DROP COLUMN \`anchors\`;`)
  await db.run(sql`ALTER TABLE \`_briefings_v\` DROP COLUMN \`version_anchors\`;`)
  await db.run(sql`ALTER TABLE \`research_questions_locales\` DROP COLUMN \`status_reason\`;`)
  await db.run(sql`ALTER TABLE \`_research_questions_v_locales\` DROP COLUMN \`version_status_reason\`;`)
  await db.run(sql`ALTER TABLE \`hub\` DROP COLUMN \`agenda_last_meeting_on\`;`)
  await db.run(sql`ALTER TABLE \`hub\` DROP COLUMN \`evidence_map_synthesis_from\`;`)
  await db.run(sql`ALTER TABLE \`hub\` DROP COLUMN \`evidence_map_controlled_from\`;`)
  await db.run(sql`ALTER TABLE \`hub\` DROP COLUMN \`evidence_map_equity_from\`;`)
}
