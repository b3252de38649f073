CREATE TABLE "rising_phrase" (
	"view_id" bigint NOT NULL,
	"rank" smallint NOT NULL,
	"phrase" text NOT NULL,
	"this_week" integer NOT NULL,
	"before" integer NOT NULL,
	"growth" real NOT NULL,
	"carriers" bigint[] NOT NULL,
	CONSTRAINT "rising_phrase_view_id_rank_pk" PRIMARY KEY("view_id","rank")
);
--> statement-breakpoint
CREATE TABLE "rising_view" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "rising_view_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"unit_id" text NOT NULL,
	"place" text NOT NULL,
	"source" text NOT NULL,
	"day" date NOT NULL,
	"areas" text[] NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	"items_now" integer NOT NULL,
	"items_before" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rising_phrase" ADD CONSTRAINT "rising_phrase_view_id_rising_view_id_fk" FOREIGN KEY ("view_id") REFERENCES "public"."rising_view"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rising_view" ADD CONSTRAINT "rising_view_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "rising_view_look" ON "rising_view" USING btree ("unit_id","day","place","source");