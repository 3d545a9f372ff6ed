import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`document_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document_id\` text(36) NOT NULL,
  	\`page\` numeric NOT NULL,
  	\`label\` text,
  	\`text\` text,
  	\`folded\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`document_pages_document_idx\` ON \`document_pages\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`document_pages_updated_at_idx\` ON \`document_pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`document_pages_created_at_idx\` ON \`document_pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`document_page_idx\` ON \`document_pages\` (\`document_id\`,\`page\`);`)
  await db.run(sql`CREATE TABLE \`import_batches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`search_source_type\` text DEFAULT 'database',
  	\`search_database\` text,
  	\`search_platform\` text,
  	\`search_strategy\` text,
  	\`search_searched_on\` text,
  	\`search_searched_by\` text,
  	\`search_limits\` text,
  	\`search_note\` text,
  	\`kind\` text NOT NULL,
  	\`file_name\` text,
  	\`file_bytes\` numeric,
  	\`file_sha256\` text,
  	\`file_format\` text,
  	\`file_encoding\` text,
  	\`chosen_format\` text,
  	\`mapping\` text,
  	\`rules\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`progress_phase\` text,
  	\`progress_done\` numeric,
  	\`progress_total\` numeric,
  	\`progress_heartbeat\` text,
  	\`is_cancel_requested\` integer DEFAULT false,
  	\`failure\` text,
  	\`problems\` text,
  	\`counts\` text,
  	\`relations_written\` text,
  	\`kept_at_undo\` text,
  	\`started_by_id\` text(36),
  	\`started_by_label\` text,
  	\`committed_by_id\` text(36),
  	\`is_compared_anew\` integer DEFAULT false,
  	\`compared_at\` text,
  	\`committed_at\` text,
  	\`undone_by_id\` text(36),
  	\`undone_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`started_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`committed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`undone_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`import_batches_title_idx\` ON \`import_batches\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_search_search_source_type_idx\` ON \`import_batches\` (\`search_source_type\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_search_search_searched_on_idx\` ON \`import_batches\` (\`search_searched_on\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_file_file_sha256_idx\` ON \`import_batches\` (\`file_sha256\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_state_idx\` ON \`import_batches\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_started_by_idx\` ON \`import_batches\` (\`started_by_id\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_committed_by_idx\` ON \`import_batches\` (\`committed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_compared_at_idx\` ON \`import_batches\` (\`compared_at\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_undone_by_idx\` ON \`import_batches\` (\`undone_by_id\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_updated_at_idx\` ON \`import_batches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_created_at_idx\` ON \`import_batches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`import_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`batch_id\` text(36) NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`line\` numeric,
  	\`title\` text,
  	\`authors\` text,
  	\`year\` numeric,
  	\`item\` text,
  	\`raw\` text,
  	\`problems\` text,
  	\`problem_count\` numeric,
  	\`verdict\` text NOT NULL,
  	\`match_id\` text(36),
  	\`match_position\` numeric,
  	\`score\` numeric,
  	\`comparison\` text,
  	\`relations\` text,
  	\`decision\` text DEFAULT 'undecided' NOT NULL,
  	\`decision_reason\` text,
  	\`decided_by_id\` text(36),
  	\`outcome\` text DEFAULT 'none' NOT NULL,
  	\`reference_id\` text(36),
  	\`before\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`batch_id\`) REFERENCES \`import_batches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`match_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reference_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`import_records_batch_idx\` ON \`import_records\` (\`batch_id\`);`)
  await db.run(sql`CREATE INDEX \`import_records_match_idx\` ON \`import_records\` (\`match_id\`);`)
  await db.run(sql`CREATE INDEX \`import_records_decided_by_idx\` ON \`import_records\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`import_records_reference_idx\` ON \`import_records\` (\`reference_id\`);`)
  await db.run(sql`CREATE INDEX \`import_records_updated_at_idx\` ON \`import_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`import_records_created_at_idx\` ON \`import_records\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`batch_position_idx\` ON \`import_records\` (\`batch_id\`,\`position\`);`)
  await db.run(sql`CREATE INDEX \`batch_verdict_idx\` ON \`import_records\` (\`batch_id\`,\`verdict\`);`)
  await db.run(sql`CREATE INDEX \`batch_decision_idx\` ON \`import_records\` (\`batch_id\`,\`decision\`);`)
  await db.run(sql`CREATE INDEX \`batch_outcome_idx\` ON \`import_records\` (\`batch_id\`,\`outcome\`);`)
  await db.run(sql`CREATE TABLE \`duplicate_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`pair_key\` text NOT NULL,
  	\`one_key\` text NOT NULL,
  	\`other_key\` text NOT NULL,
  	\`one_id\` text(36),
  	\`other_id\` text(36),
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`score\` numeric,
  	\`comparison\` text,
  	\`reason\` text,
  	\`merge_id\` text(36),
  	\`batch_id\` text(36),
  	\`decided_by_id\` text(36),
  	\`decided_by_label\` text,
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`one_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`other_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`merge_id\`) REFERENCES \`reference_merges\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`batch_id\`) REFERENCES \`import_batches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`duplicate_decisions_pair_key_idx\` ON \`duplicate_decisions\` (\`pair_key\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_one_key_idx\` ON \`duplicate_decisions\` (\`one_key\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_other_key_idx\` ON \`duplicate_decisions\` (\`other_key\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_one_idx\` ON \`duplicate_decisions\` (\`one_id\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_other_idx\` ON \`duplicate_decisions\` (\`other_id\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_state_idx\` ON \`duplicate_decisions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_score_idx\` ON \`duplicate_decisions\` (\`score\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_merge_idx\` ON \`duplicate_decisions\` (\`merge_id\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_batch_idx\` ON \`duplicate_decisions\` (\`batch_id\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_decided_by_idx\` ON \`duplicate_decisions\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_decided_at_idx\` ON \`duplicate_decisions\` (\`decided_at\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_updated_at_idx\` ON \`duplicate_decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`duplicate_decisions_created_at_idx\` ON \`duplicate_decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reference_merges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`leading_id\` text(36) NOT NULL,
  	\`fields\` text,
  	\`before\` text,
  	\`moved\` text,
  	\`reason\` text,
  	\`merged_by_id\` text(36),
  	\`merged_by_label\` text,
  	\`undone_by_id\` text(36),
  	\`undone_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`leading_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`merged_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`undone_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reference_merges_leading_idx\` ON \`reference_merges\` (\`leading_id\`);`)
  await db.run(sql`CREATE INDEX \`reference_merges_merged_by_idx\` ON \`reference_merges\` (\`merged_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reference_merges_undone_by_idx\` ON \`reference_merges\` (\`undone_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reference_merges_undone_at_idx\` ON \`reference_merges\` (\`undone_at\`);`)
  await db.run(sql`CREATE INDEX \`reference_merges_updated_at_idx\` ON \`reference_merges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reference_merges_created_at_idx\` ON \`reference_merges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reference_merges_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`references_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reference_merges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`references_id\`) REFERENCES \`references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reference_merges_rels_order_idx\` ON \`reference_merges_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reference_merges_rels_parent_idx\` ON \`reference_merges_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reference_merges_rels_path_idx\` ON \`reference_merges_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reference_merges_rels_references_id_idx\` ON \`reference_merges_rels\` (\`references_id\`);`)
  await db.run(sql`CREATE TABLE \`column_mappings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source\` text NOT NULL,
  	\`heads_key\` text NOT NULL,
  	\`mapping\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`column_mappings_source_idx\` ON \`column_mappings\` (\`source\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`column_mappings_heads_key_idx\` ON \`column_mappings\` (\`heads_key\`);`)
  await db.run(sql`CREATE INDEX \`column_mappings_updated_at_idx\` ON \`column_mappings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`column_mappings_created_at_idx\` ON \`column_mappings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`column_mappings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`column_mappings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`column_mappings_texts_order_parent\` ON \`column_mappings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`citation_styles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`key\` text,
  	\`xml\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`citation_styles_key_idx\` ON \`citation_styles\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`citation_styles_updated_at_idx\` ON \`citation_styles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`citation_styles_created_at_idx\` ON \`citation_styles\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`lookup_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`service\` text NOT NULL,
  	\`identifier\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`address\` text,
  	\`answer\` text,
  	\`asked_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`lookup_answers_key_idx\` ON \`lookup_answers\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`lookup_answers_service_idx\` ON \`lookup_answers\` (\`service\`);`)
  await db.run(sql`CREATE INDEX \`lookup_answers_identifier_idx\` ON \`lookup_answers\` (\`identifier\`);`)
  await db.run(sql`CREATE INDEX \`lookup_answers_asked_at_idx\` ON \`lookup_answers\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`lookup_answers_updated_at_idx\` ON \`lookup_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`lookup_answers_created_at_idx\` ON \`lookup_answers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`held_by\` text,
  	\`held_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`references\` ADD \`merged_into_id\` text(36) REFERENCES \`references\`(id);`)
  await db.run(sql`CREATE INDEX \`references_merged_into_idx\` ON \`references\` (\`merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`references_rels\` ADD \`import_batches_id\` text(36) REFERENCES \`import_batches\`(id);`)
  await db.run(sql`CREATE INDEX \`references_rels_import_batches_id_idx\` ON \`references_rels\` (\`import_batches_id\`);`)
  await db.run(sql`ALTER TABLE \`_references_v\` ADD \`version_merged_into_id\` text(36) REFERENCES \`references\`(id);`)
  await db.run(sql`CREATE INDEX \`_references_v_version_version_merged_into_idx\` ON \`_references_v\` (\`version_merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`_references_v_rels\` ADD \`import_batches_id\` text(36) REFERENCES \`import_batches\`(id);`)
  await db.run(sql`CREATE INDEX \`_references_v_rels_import_batches_id_idx\` ON \`_references_v_rels\` (\`import_batches_id\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`text_note\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`guess\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`import_batches_id\` text(36) REFERENCES \`import_batches\`(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`column_mappings_id\` text(36) REFERENCES \`column_mappings\`(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`citation_styles_id\` text(36) REFERENCES \`citation_styles\`(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_import_batches_id_idx\` ON \`payload_locked_documents_rels\` (\`import_batches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_column_mappings_id_idx\` ON \`payload_locked_documents_rels\` (\`column_mappings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_citation_styles_id_idx\` ON \`payload_locked_documents_rels\` (\`citation_styles_id\`);`)
  await db.run(sql`ALTER TABLE \`hub\` ADD \`duplicates_same\` numeric DEFAULT 14;`)
  await db.run(sql`ALTER TABLE \`hub\` ADD \`duplicates_ask\` numeric DEFAULT 10;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`document_pages\`;`)
  await db.run(sql`DROP TABLE \`import_batches\`;`)
  await db.run(sql`DROP TABLE \`import_records\`;`)
  await db.run(sql`DROP TABLE \`duplicate_decisions\`;`)
  await db.run(sql`DROP TABLE \`reference_merges\`;`)
  await db.run(sql`DROP TABLE \`reference_merges_rels\`;`)
  await db.run(sql`DROP TABLE \`column_mappings\`;`)
  await db.run(sql`DROP TABLE \`column_mappings_texts\`;`)
  await db.run(sql`DROP TABLE \`citation_styles\`;`)
  await db.run(sql`DROP TABLE \`lookup_answers\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_references\` (
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
  await db.run(sql`INSERT INTO \`__new_references\`("id", "title", "kind", "issued", "year", "language", "abstract", "container_title", "container_title_short", "collection_title", "volume", "issue", "pages", "article_number", "edition", "publisher", "publisher_place", "event_title", "genre", "report_number", "csl_type", "csl_extra", "url", "accessed", "open_access", "licence", "commissioner", "evaluator_independence", "captured_on", "note", "raw", "unconfirmed_count", "conflict_count", "slug", "is_example", "editorial_state", "updated_at", "created_at", "_status") SELECT "id", "title", "kind", "issued", "year", "language", "abstract", "container_title", "container_title_short", "collection_title", "volume", "issue", "pages", "article_number", "edition", "publisher", "publisher_place", "event_title", "genre", "report_number", "csl_type", "csl_extra", "url", "accessed", "open_access", "licence", "commissioner", "evaluator_independence", "captured_on", "note", "raw", "unconfirmed_count", "conflict_count", "slug", "is_example", "editorial_state", "updated_at", "created_at", "_status" FROM \`references\`;`)
  await db.run(sql`DROP TABLE \`references\`;`)
  await db.run(sql`ALTER TABLE \`__new_references\` RENAME TO \`references\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE TABLE \`__new_references_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_references_rels\`("id", "order", "parent_id", "path", "documents_id", "terms_id") SELECT "id", "order", "parent_id", "path", "documents_id", "terms_id" FROM \`references_rels\`;`)
  await db.run(sql`DROP TABLE \`references_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_references_rels\` RENAME TO \`references_rels\`;`)
  await db.run(sql`CREATE INDEX \`references_rels_order_idx\` ON \`references_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`references_rels_parent_idx\` ON \`references_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`references_rels_path_idx\` ON \`references_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`references_rels_documents_id_idx\` ON \`references_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`references_rels_terms_id_idx\` ON \`references_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__references_v\` (
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
  await db.run(sql`INSERT INTO \`__new__references_v\`("id", "parent_id", "version_title", "version_kind", "version_issued", "version_year", "version_language", "version_abstract", "version_container_title", "version_container_title_short", "version_collection_title", "version_volume", "version_issue", "version_pages", "version_article_number", "version_edition", "version_publisher", "version_publisher_place", "version_event_title", "version_genre", "version_report_number", "version_csl_type", "version_csl_extra", "version_url", "version_accessed", "version_open_access", "version_licence", "version_commissioner", "version_evaluator_independence", "version_captured_on", "version_note", "version_raw", "version_unconfirmed_count", "version_conflict_count", "version_slug", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_title", "version_kind", "version_issued", "version_year", "version_language", "version_abstract", "version_container_title", "version_container_title_short", "version_collection_title", "version_volume", "version_issue", "version_pages", "version_article_number", "version_edition", "version_publisher", "version_publisher_place", "version_event_title", "version_genre", "version_report_number", "version_csl_type", "version_csl_extra", "version_url", "version_accessed", "version_open_access", "version_licence", "version_commissioner", "version_evaluator_independence", "version_captured_on", "version_note", "version_raw", "version_unconfirmed_count", "version_conflict_count", "version_slug", "version_is_example", "version_editorial_state", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_references_v\`;`)
  await db.run(sql`DROP TABLE \`_references_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__references_v\` RENAME TO \`_references_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__references_v_rels\` (
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
  await db.run(sql`INSERT INTO \`__new__references_v_rels\`("id", "order", "parent_id", "path", "documents_id", "terms_id") SELECT "id", "order", "parent_id", "path", "documents_id", "terms_id" FROM \`_references_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_references_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__references_v_rels\` RENAME TO \`_references_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_references_v_rels_order_idx\` ON \`_references_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_rels_parent_idx\` ON \`_references_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_rels_path_idx\` ON \`_references_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_rels_documents_id_idx\` ON \`_references_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_references_v_rels_terms_id_idx\` ON \`_references_v_rels\` (\`terms_id\`);`)
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "studies_id", "results_id", "references_id", "documents_id", "claims_id", "summaries_id", "briefings_id", "policy_events_id", "gaps_id", "research_questions_id", "projects_id", "organisations_id", "people_id", "lead_terms_id", "vocabularies_id", "terms_id", "users_id") SELECT "id", "order", "parent_id", "path", "studies_id", "results_id", "references_id", "documents_id", "claims_id", "summaries_id", "briefings_id", "policy_events_id", "gaps_id", "research_questions_id", "projects_id", "organisations_id", "people_id", "lead_terms_id", "vocabularies_id", "terms_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`text_note\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`guess\`;`)
  await db.run(sql`ALTER TABLE \`hub\` DROP COLUMN \`duplicates_same\`;`)
  await db.run(sql`ALTER TABLE \`hub\` DROP COLUMN \`duplicates_ask\`;`)
}
