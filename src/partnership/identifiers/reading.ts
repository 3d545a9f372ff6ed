/** An identifier in its one short form, or what is wrong with it and what to do. */
export type IdentifierReading = { ok: true; value: string } | { ok: false; problem: string }
