ALTER TABLE "report" ADD COLUMN "group_counted" boolean DEFAULT true NOT NULL;--> statement-breakpoint
UPDATE "report" SET "group_counted" = false FROM "opinion" WHERE "opinion"."id" = "report"."opinion_id" AND 'F2_TUHAI_BAOLUC' = any("opinion"."flags");--> statement-breakpoint
DROP TRIGGER opinion_moved ON opinion;--> statement-breakpoint
DROP TRIGGER opinion_removed ON opinion;--> statement-breakpoint
-- Once a report that counts leaves its district and month, by a correction or for good, no group is told there any more, whatever
-- group it was of: so nobody learns a hidden one by moving or removing reports. One that does not count was kept apart as it came in:
-- closing would tell whoever may not see it that it was there. Before the removal, while the report is still to be read.
CREATE OR REPLACE FUNCTION nd_close_groups() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE report SET group_open = false WHERE opinion_id IN (
    SELECT report.opinion_id FROM report JOIN opinion ON opinion.id = report.opinion_id
    WHERE report.group_open AND (
      opinion.id = old.id
      OR opinion.areas && (SELECT array_agg(key) FROM place WHERE key = any(old.areas) AND level = 'district')
        AND opinion.day >= date_trunc('month', old.day)::date
        AND opinion.day < (date_trunc('month', old.day) + interval '1 month')::date
        AND (SELECT leaving.group_counted FROM report AS leaving WHERE leaving.opinion_id = old.id))
    ORDER BY report.opinion_id FOR UPDATE OF report);
  IF tg_op = 'DELETE' THEN RETURN old; END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER opinion_moved AFTER UPDATE OF areas ON opinion FOR EACH ROW
  WHEN (old.source = 'report' AND old.areas IS DISTINCT FROM new.areas) EXECUTE FUNCTION nd_close_groups();--> statement-breakpoint
CREATE TRIGGER opinion_removed BEFORE DELETE ON opinion FOR EACH ROW
  WHEN (old.source = 'report') EXECUTE FUNCTION nd_close_groups();
