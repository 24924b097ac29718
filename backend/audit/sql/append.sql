-- Appends bodies to the chain and returns its new head as "count hash". The lock is held until the
-- transaction ends, so this is the last statement of a write. Hash: SHA-256 over the previous
-- entry's hash (64 zeros before the first) and the body, both UTF-8, as lower-case hexadecimal.
CREATE OR REPLACE FUNCTION audit_append(bodies text[]) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    number bigint;
    last text;
    next text;
    entry text;
    parsed jsonb;
BEGIN
    PERFORM pg_advisory_xact_lock(7046029254386353131);
    SELECT id, hash INTO number, last FROM audit_entry ORDER BY id DESC LIMIT 1;
    number := coalesce(number, 0);
    last := coalesce(last, repeat('0', 64));
    FOREACH entry IN ARRAY bodies LOOP
        number := number + 1;
        next := encode(sha256(convert_to(last || entry, 'UTF8')), 'hex');
        parsed := entry::jsonb;
        INSERT INTO audit_entry
            (id, at, actor, role, operation, subject, subject_row, body, previous, hash)
        VALUES (number, (parsed->>'at')::timestamptz, (parsed->>'actor')::bigint, parsed->>'role',
            parsed->>'operation', parsed->>'subject', (parsed->>'row')::bigint, entry, last, next);
        last := next;
    END LOOP;
    RETURN number || ' ' || last;
END
$$;
