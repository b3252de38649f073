CREATE TABLE "removed_item" (
	"opinion_id" bigint PRIMARY KEY NOT NULL,
	"unit_id" text NOT NULL,
	"source" text NOT NULL,
	"day" date NOT NULL,
	"fingerprint" uuid,
	"intake_id" bigint,
	"why" text NOT NULL,
	"removed_by" text NOT NULL,
	"removed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"task" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb NOT NULL,
	"digest" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "report" ALTER COLUMN "reporter_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "intake_id" bigint;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "text_gone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "group_open" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "reads_apart" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "unit" ADD COLUMN "text_months" integer;--> statement-breakpoint
ALTER TABLE "unit" ADD COLUMN "reporter_months" integer;--> statement-breakpoint
ALTER TABLE "removed_item" ADD CONSTRAINT "removed_item_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removed_item" ADD CONSTRAINT "removed_item_intake_id_intake_id_fk" FOREIGN KEY ("intake_id") REFERENCES "public"."intake"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "removed_item_fingerprint" ON "removed_item" USING btree ("fingerprint");--> statement-breakpoint
CREATE INDEX "removed_item_unit" ON "removed_item" USING btree ("unit_id","removed_at");--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_intake_id_intake_id_fk" FOREIGN KEY ("intake_id") REFERENCES "public"."intake"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opinion_intake" ON "opinion" USING btree ("intake_id") WHERE intake_id is not null;--> statement-breakpoint
UPDATE "opinion" SET "channel_id" = NULL, "link" = NULL FROM "channel" WHERE "channel"."id" = "opinion"."channel_id" AND "channel"."kind" = 'other' AND NOT EXISTS (SELECT FROM "activity" WHERE "activity"."subject" = 'channel:' || "channel"."id");--> statement-breakpoint
DELETE FROM "channel" WHERE "kind" = 'other' AND NOT EXISTS (SELECT FROM "activity" WHERE "activity"."subject" = 'channel:' || "channel"."id");--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "unit_id" text;--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "heard_at" timestamp with time zone;--> statement-breakpoint
-- A list or an object as the audit writes it: RFC 8785, of strings, whole numbers that a double holds exactly, booleans, null, lists and
-- objects whose members have plain names. Of what else there is, two programs might disagree how it is written, so it is refused. Of
-- texts, booleans and null the database's own way to write them is that one. audit_append calls it, within its search_path.
CREATE FUNCTION audit_canonical(given jsonb, depth integer DEFAULT 0) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
declare
  fine boolean := depth < 4;
  written text;
begin
  if fine and jsonb_typeof(given) = 'object' then
    select '{' || coalesce(string_agg('"' || name || '":' || case
        when jsonb_typeof(held) in ('object', 'array') then public.audit_canonical(held, depth + 1)
        else held::text end, ',' order by name collate "C"), '') || '}',
      coalesce(bool_and(name collate "C" ~ '^[A-Za-z][A-Za-z0-9_-]{0,62}$' and case jsonb_typeof(held) when 'number'
        then held::text collate "C" ~ '^(0|-?[1-9][0-9]{0,15})$' and abs(held::numeric) <= 9007199254740991 else true end), true)
    into written, fine from jsonb_each(given) as member(name, held);
  elsif fine and jsonb_typeof(given) = 'array' then
    select '[' || coalesce(string_agg(case
        when jsonb_typeof(held) in ('object', 'array') then public.audit_canonical(held, depth + 1)
        else held::text end, ',' order by n), '') || ']',
      coalesce(bool_and(case jsonb_typeof(held) when 'number'
        then held::text collate "C" ~ '^(0|-?[1-9][0-9]{0,15})$' and abs(held::numeric) <= 9007199254740991 else true end), true)
    into written, fine from jsonb_array_elements(given) with ordinality as part(held, n);
  else
    fine := false;
  end if;
  if not fine then
    raise exception 'the audit takes objects and lists, not deep, of plain names and whole numbers up to 2^53 - 1'
      using errcode = 'invalid_parameter_value';
  end if;
  return written;
end
$$;--> statement-breakpoint
-- The only way into audit_entry for the application's role. `entry` is the canonical JSON its digest is made of, and is refused when
-- it is anything that could not be computed anew from what is kept of it. The lock is
-- held until the deed's transaction ends, so that numbers have no gap and each hash follows from the one before it. A connection keeps its plan from when the table was
-- empty, which must not be to read all of it.
CREATE FUNCTION audit_append(entry text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
declare
  deed jsonb;
  moment timestamptz;
  digest bytea;
  seq bigint;
  hash bytea;
begin
  if entry is null or octet_length(entry) > 16384 then
    raise exception 'the audit takes entries of at most 16384 bytes' using errcode = 'invalid_parameter_value';
  end if;
  deed := entry::jsonb;
  if entry collate "C" is distinct from public.audit_canonical(deed) collate "C" then
    raise exception 'the audit takes only canonical JSON' using errcode = 'invalid_parameter_value';
  end if;
  -- These six, each of its kind, and nothing besides.
  if jsonb_typeof(deed->'actor') is distinct from 'string' or jsonb_typeof(deed->'at') is distinct from 'string'
    or jsonb_typeof(deed->'detail') is distinct from 'object' or jsonb_typeof(deed->'subject') is distinct from 'string'
    or jsonb_typeof(deed->'task') is distinct from 'string' or coalesce(jsonb_typeof(deed->'unit'), '') not in ('string', 'null')
    or deed - array['actor', 'at', 'detail', 'subject', 'task', 'unit'] <> '{}'
    or deed->>'at' collate "C" !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$' then
    raise exception 'the audit takes only an actor, time, detail, subject, task and unit' using errcode = 'invalid_parameter_value';
  end if;
  moment := (deed->>'at')::timestamptz;
  if to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') <> deed->>'at' then
    raise exception 'the audit takes only times that there are' using errcode = 'invalid_parameter_value';
  end if;
  digest := sha256(convert_to(entry, 'UTF8'));
  perform pg_advisory_xact_lock(7146520232);
  select last.seq, decode(last.hash, 'hex') into seq, hash from public.audit_entry last order by last.seq desc limit 1;
  seq := coalesce(seq, 0) + 1;
  hash := sha256(coalesce(hash, decode(repeat('00', 32), 'hex')) || digest);
  insert into public.audit_entry (seq, at, actor, unit_id, task, subject, detail, digest, hash)
  values (seq, moment, deed->>'actor', deed->>'unit', deed->>'task', deed->>'subject', deed->'detail',
    encode(digest, 'hex'), encode(hash, 'hex'));
  return seq || ':' || encode(hash, 'hex');
end
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION audit_append(text) FROM PUBLIC;--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "undone_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "opinion_apart" ON "opinion" USING btree ("day") WHERE 'F2_TUHAI_BAOLUC' = any(flags);--> statement-breakpoint
CREATE INDEX "report_group_open" ON "report" USING btree ("opinion_id") WHERE group_open;--> statement-breakpoint
-- Once a report leaves its district and month, by a correction or for good, no group is told there any more, whatever
-- group it was of: so nobody learns a hidden one by moving or removing reports.
CREATE FUNCTION nd_close_groups() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE report SET group_open = false WHERE opinion_id IN (
    SELECT report.opinion_id FROM report JOIN opinion ON opinion.id = report.opinion_id
    WHERE report.group_open AND (
      opinion.id = old.id
      OR opinion.areas && (SELECT array_agg(key) FROM place WHERE key = any(old.areas) AND level = 'district')
        AND opinion.day >= date_trunc('month', old.day)::date
        AND opinion.day < (date_trunc('month', old.day) + interval '1 month')::date)
    ORDER BY report.opinion_id FOR UPDATE OF report);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER opinion_moved AFTER UPDATE OF areas ON opinion FOR EACH ROW
  WHEN (old.source = 'report' AND old.areas IS DISTINCT FROM new.areas) EXECUTE FUNCTION nd_close_groups();--> statement-breakpoint
CREATE TRIGGER opinion_removed AFTER DELETE ON opinion FOR EACH ROW
  WHEN (old.source = 'report') EXECUTE FUNCTION nd_close_groups();--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "apart" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "apart_masked" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "apart_unplaced" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "removed_item" ADD COLUMN "apart" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "removed_item" ADD COLUMN "words_fingerprint" uuid;--> statement-breakpoint
CREATE INDEX "removed_item_words_fingerprint" ON "removed_item" USING btree ("words_fingerprint");--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "assigned" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "apart_assigned" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "apart_repeated" integer DEFAULT 0 NOT NULL;
