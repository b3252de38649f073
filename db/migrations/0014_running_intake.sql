CREATE TABLE "running_intake" (
	"viewer_id" text NOT NULL,
	"run" uuid NOT NULL,
	"heard_at" timestamp with time zone DEFAULT now() NOT NULL,
	"stop_asked" boolean DEFAULT false NOT NULL,
	"percent" integer,
	"read" integer NOT NULL,
	"added" integer NOT NULL,
	"repeated" integer NOT NULL,
	"assigned" integer NOT NULL,
	"rejected" integer NOT NULL,
	CONSTRAINT "running_intake_viewer_id_run_pk" PRIMARY KEY("viewer_id","run")
);
