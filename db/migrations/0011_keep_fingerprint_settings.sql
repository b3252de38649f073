-- Without what tells the key of the fingerprints by, the next migration would bring them under a key a second time, and nothing would be
-- recognised any more. So only the owner of the table writes these settings; who else may change it accepts another key, and nothing else.
CREATE FUNCTION nd_keep_fingerprint_settings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_has_role((SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'usage')
    OR TG_OP = 'UPDATE' AND old.name = new.name AND new.name = 'fingerprint_key_check' THEN
    RETURN coalesce(new, old);
  END IF;
  RAISE EXCEPTION 'only the owner of the tables writes the settings of fingerprints' USING ERRCODE = 'insufficient_privilege';
END $$;--> statement-breakpoint
CREATE TRIGGER setting_fingerprints_changed BEFORE UPDATE ON setting FOR EACH ROW
  WHEN (old.name LIKE 'fingerprint%' OR new.name LIKE 'fingerprint%') EXECUTE FUNCTION nd_keep_fingerprint_settings();--> statement-breakpoint
CREATE TRIGGER setting_fingerprints_removed BEFORE DELETE ON setting FOR EACH ROW
  WHEN (old.name LIKE 'fingerprint%') EXECUTE FUNCTION nd_keep_fingerprint_settings();--> statement-breakpoint
CREATE TRIGGER setting_fingerprints_made BEFORE INSERT ON setting FOR EACH ROW
  WHEN (new.name LIKE 'fingerprint%') EXECUTE FUNCTION nd_keep_fingerprint_settings();
