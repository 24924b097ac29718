-- Makes a table of searched texts ready: its record, its index, and how it is stored.
-- The texts are kept out of line, so that the rows that a term is in stand close together: looking
-- 4,000 of them up took a fifth of the time. Rows that are short enough stay as they are.
-- Of new texts the index keeps a list that every look into it goes through: with 400 texts there a
-- term took eight times as long. The server has it brought in twice a second (search_bring_in), so
-- that no writer waits for it; where no server does, one of some 400 (PostgreSQL's usual bound).
CREATE OR REPLACE FUNCTION search_index(texts text, records text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF to_regclass(texts || '_terms') IS NOT NULL THEN
        RETURN;
    END IF;
    EXECUTE format('ALTER TABLE %I SET (toast_tuple_target = 128)', texts);
    EXECUTE format('ALTER TABLE %I ALTER terms SET STORAGE EXTERNAL', texts);
    EXECUTE format('ALTER TABLE %I ALTER body SET STORAGE EXTERNAL', texts);
    EXECUTE format(
        'ALTER TABLE %I ADD FOREIGN KEY (id) REFERENCES %I (id) ON DELETE CASCADE', texts, records
    );
    EXECUTE format('CREATE INDEX %I ON %I USING gin (terms)', texts || '_terms', texts);
END
$$;

-- Brings the lists of new texts into their indexes, which only the owner of those may; by one
-- process at a time. How many pages those lists had.
CREATE OR REPLACE FUNCTION search_bring_in() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    found regclass;
    pages bigint := 0;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtext('search_bring_in')) THEN
        RETURN pages;
    END IF;
    FOR found IN
        SELECT c.oid FROM pg_class c JOIN pg_am a ON a.oid = c.relam
        WHERE a.amname = 'gin' AND c.relname LIKE '%\_terms'
            AND c.relnamespace = 'public'::regnamespace
    LOOP
        pages := pages + gin_clean_pending_list(found);
    END LOOP;
    RETURN pages;
END
$$;
