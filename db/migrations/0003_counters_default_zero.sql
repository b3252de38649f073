ALTER TABLE "count_cell" ALTER COLUMN "negative" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "neutral" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "positive" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "flagged" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "f1_khancap" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "f2_tuhai_baoluc" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "f3_keodai" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "f4_tindon" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "f5_luadao" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "f6_lodulieu" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "f7_chuyenchinhthuc" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "f8_nghimat" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "count_cell" ALTER COLUMN "f9_thieucancu" SET DEFAULT 0;