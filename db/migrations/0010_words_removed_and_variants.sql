CREATE TABLE "masked_variants" (
	"rest" uuid PRIMARY KEY NOT NULL,
	"taken" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "removed_words" (
	"opinion_id" bigint NOT NULL,
	"fingerprint" uuid NOT NULL,
	CONSTRAINT "removed_words_fingerprint_opinion_id_pk" PRIMARY KEY("fingerprint","opinion_id")
);
--> statement-breakpoint
DROP INDEX "removed_item_words_fingerprint";--> statement-breakpoint
ALTER TABLE "removed_words" ADD CONSTRAINT "removed_words_opinion_id_removed_item_opinion_id_fk" FOREIGN KEY ("opinion_id") REFERENCES "public"."removed_item"("opinion_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "removed_words_opinion" ON "removed_words" USING btree ("opinion_id");--> statement-breakpoint
ALTER TABLE "removed_item" DROP COLUMN "words_fingerprint";