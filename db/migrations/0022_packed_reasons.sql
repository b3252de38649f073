CREATE TABLE "reading_rule" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reading_rule_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"digest" uuid NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"rule" text NOT NULL,
	"phrase" text NOT NULL,
	"weight" double precision NOT NULL
);
--> statement-breakpoint
ALTER TABLE "opinion" RENAME COLUMN "reasons" TO "reasons_before";--> statement-breakpoint
ALTER TABLE "opinion" ALTER COLUMN "reasons_before" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "reasons" "bytea" DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "reading_rule_digest" ON "reading_rule" USING btree ("digest");--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_reasons_once" CHECK (reasons_before is null or (reasons = '' and (text <> '' or reasons_before = '[]')));--> statement-breakpoint
INSERT INTO "setting" ("name", "value") SELECT 'search_words_made', '0' WHERE EXISTS (SELECT FROM "opinion") ON CONFLICT ("name") DO UPDATE SET "value" = '0';
