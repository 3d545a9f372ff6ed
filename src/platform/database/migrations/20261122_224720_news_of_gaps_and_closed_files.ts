import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`documents\` ADD \`withdrawn_at\` text;`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`gap_event_id\` text(36) REFERENCES \`gap_events\`(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`mails_gap_event_idx\` ON \`mails\` (\`gap_event_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`registration_id\` text(36),
  	\`request_id\` text(36),
  	\`issue_id\` text(36),
  	\`reader_id\` text(36),
  	\`offer_id\` text(36),
  	\`membership_id\` text(36),
  	\`invitation_id\` text(36),
  	\`rating_job_id\` text(36),
  	\`extraction_job_id\` text(36),
  	\`recipient_id\` text(36),
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
  	FOREIGN KEY (\`reader_id\`) REFERENCES \`newsletter_readers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`offer_id\`) REFERENCES \`offers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`membership_id\`) REFERENCES \`group_memberships\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`invitation_id\`) REFERENCES \`priority_invitations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rating_job_id\`) REFERENCES \`appraisal_assignments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`extraction_job_id\`) REFERENCES \`extraction_jobs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_mails\`("id", "kind", "state", "registration_id", "request_id", "issue_id", "reader_id", "offer_id", "membership_id", "invitation_id", "rating_job_id", "extraction_job_id", "recipient_id", "sent_at", "problem", "to", "subject", "text", "updated_at", "created_at") SELECT "id", "kind", "state", "registration_id", "request_id", "issue_id", "reader_id", "offer_id", "membership_id", "invitation_id", "rating_job_id", "extraction_job_id", "recipient_id", "sent_at", "problem", "to", "subject", "text", "updated_at", "created_at" FROM \`mails\`;`)
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`ALTER TABLE \`__new_mails\` RENAME TO \`mails\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`mails_kind_idx\` ON \`mails\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`mails_state_idx\` ON \`mails\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mails_registration_idx\` ON \`mails\` (\`registration_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_request_idx\` ON \`mails\` (\`request_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_issue_idx\` ON \`mails\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_reader_idx\` ON \`mails\` (\`reader_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_offer_idx\` ON \`mails\` (\`offer_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_membership_idx\` ON \`mails\` (\`membership_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_invitation_idx\` ON \`mails\` (\`invitation_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_rating_job_idx\` ON \`mails\` (\`rating_job_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_extraction_job_idx\` ON \`mails\` (\`extraction_job_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_recipient_idx\` ON \`mails\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`mails_updated_at_idx\` ON \`mails\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_created_at_idx\` ON \`mails\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`withdrawn_at\`;`)
}
