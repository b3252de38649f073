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
DELETE FROM "channel" WHERE "kind" = 'other' AND NOT EXISTS (SELECT FROM "activity" WHERE "activity"."subject" = 'channel:' || "channel"."id");
