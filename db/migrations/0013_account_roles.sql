ALTER TABLE "person" ADD COLUMN "roles" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
UPDATE "person" SET "roles" = ARRAY["role"];--> statement-breakpoint
ALTER TABLE "person" DROP COLUMN "role";--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_has_a_role" CHECK (cardinality("person"."roles") > 0);
