ALTER TABLE "api_key" ADD COLUMN "suspended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "removed_item" ADD COLUMN "received_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "removed_item" ADD COLUMN "listed_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "removed_item_unlisted" ON "removed_item" USING btree ("opinion_id") WHERE listed_at is null;