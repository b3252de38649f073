ALTER TABLE "report" ALTER COLUMN "social_group" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "report" ALTER COLUMN "main_content" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "report" ALTER COLUMN "interest" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "report" ALTER COLUMN "spread" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "report" ALTER COLUMN "certainty" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "report" ALTER COLUMN "urgency" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "report" ALTER COLUMN "suggestion" SET DEFAULT '';