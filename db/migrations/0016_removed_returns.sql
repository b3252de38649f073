ALTER TABLE "removed_item" ADD COLUMN "returns" uuid;--> statement-breakpoint
CREATE INDEX "removed_item_returns" ON "removed_item" USING btree ("returns") WHERE returns is not null;