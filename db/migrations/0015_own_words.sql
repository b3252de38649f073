CREATE TABLE "own_words" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "own_words_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"hash" text NOT NULL,
	"words" jsonb NOT NULL,
	"actor" text NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL
);
