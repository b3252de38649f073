CREATE TABLE "search_word" (
	"folded" text NOT NULL,
	"word" text NOT NULL,
	"leaving" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "opinion" ALTER COLUMN "search" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "opinion" ALTER COLUMN "search" DROP EXPRESSION;--> statement-breakpoint
CREATE INDEX "search_word_folded" ON "search_word" USING btree ("folded","word");--> statement-breakpoint
CREATE INDEX "search_word_word" ON "search_word" USING btree ("word");--> statement-breakpoint
CREATE INDEX "search_word_leaving" ON "search_word" USING btree ("word") WHERE leaving;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_words_go_together" CHECK (text <> '' or search = '');--> statement-breakpoint
INSERT INTO "setting" ("name", "value") SELECT 'search_words_made', '0' WHERE EXISTS (SELECT FROM "opinion");
