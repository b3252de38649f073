ALTER TABLE "report" ADD COLUMN "entered_later" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "network" text;--> statement-breakpoint
ALTER TABLE "intake" ADD COLUMN "source" text DEFAULT 'post' NOT NULL;