CREATE TABLE "file_mapping" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "file_mapping_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"unit_id" text NOT NULL,
	"headings" text NOT NULL,
	"name" text NOT NULL,
	"columns" jsonb NOT NULL,
	"date_order" text,
	"actor" text NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "file_name" text;--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "mapping" text;--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "left_out" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "file_mapping" ADD CONSTRAINT "file_mapping_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "file_mapping_headings" ON "file_mapping" USING btree ("unit_id","headings");--> statement-breakpoint
CREATE UNIQUE INDEX "file_mapping_name" ON "file_mapping" USING btree ("unit_id","name");