-- Made by `manage.py fresh_schema`, of migrations 2002c88ae09d33fec94dc6fe9ec7524afba15eedc41abd889227f64203754e06
-- PostgreSQL 18
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';
CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;
CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT false$$;
CREATE FUNCTION public.article_tsvector(language text, title text, body text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT setweight(to_tsvector(words.config, coalesce(title, '')), 'A')
        || setweight(to_tsvector(words.config, left(coalesce(body, ''), 500000)), 'B')
    FROM (
        SELECT CASE split_part(language, '-', 1)
            WHEN 'en' THEN 'pg_catalog.english'::regconfig
            WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
            WHEN 'uk' THEN 'pg_catalog.russian'::regconfig
            WHEN 'hy' THEN 'pg_catalog.armenian'::regconfig
            WHEN 'az' THEN 'pg_catalog.turkish'::regconfig
            WHEN 'tr' THEN 'pg_catalog.turkish'::regconfig
            WHEN 'fr' THEN 'pg_catalog.french'::regconfig
            WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
            WHEN 'de' THEN 'pg_catalog.german'::regconfig
            WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig
            ELSE 'pg_catalog.simple'::regconfig
        END AS config
    ) AS words
$$;
CREATE FUNCTION public.audit_context_only_grows() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    NEW.id := OLD.id;
    NEW.created_at := OLD.created_at;
    NEW.metadata := NEW.metadata || jsonb_strip_nulls(OLD.metadata);
    RETURN NEW;
END
$$;
CREATE PROCEDURE public.end_membership(IN member bigint, IN left_group integer)
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    DELETE FROM agreements_user_groups WHERE user_id = member AND group_id = left_group
$$;
CREATE FUNCTION public.pgtrigger_anchor_fits_its_texts_93541() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE problem text;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    SELECT CASE
                        WHEN t.agreement_id <> b.agreement_id OR t.language <> b.language
                            THEN 'the two versions are not of one text'
                        WHEN NEW."end" > length(t.text) THEN 'it ends after the text'
                    END INTO problem
                    FROM agreements_agreementtext t, agreements_agreementtext b
                    WHERE t.id = NEW.text_id AND b.id = NEW.before_id;
                    IF problem IS NOT NULL THEN
                        RAISE EXCEPTION 'anchor_fits_its_texts: %', problem
                            USING ERRCODE = 'check_violation', CONSTRAINT = 'anchor_fits_its_texts';
                    END IF;
                    RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0357c() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_05155() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_064bc() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_08023() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0e802() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_0e9bf() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_1375b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_19da1() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_1b36f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_1b565() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_26e43() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_29472() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_2b6ee() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_2c032() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_2e39b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_329d0() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_34642() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_34a5c() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_39646() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_3a7bf() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_409f7() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_41f8f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_4354a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_48820() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_523a1() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_559d4() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_55af2() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_59b7a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_5bb5f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_5c0c9() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_68e1c() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_6d812() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_713a4() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_72e3b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_782e2() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_7bf5d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_7d74b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_8036a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_819db() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_82034() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_8cd6c() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_95ec1() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_98681() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_9fb81() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_a28af() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_a321f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_a32c1() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_a3d98() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_ab134() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b0478() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b6f8e() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b8989() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_b9c1b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_c357d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_ddd01() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_e132b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_e2c2f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_e9271() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_ebd69() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_f3762() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_f42ad() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_f4c93() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_f8235() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_fa9b9() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_append_only_fc822() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_article_text_is_immutable_20cb6() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'article_text_is_immutable: sentences and links quote it by offset'
                        USING ERRCODE = 'check_violation', CONSTRAINT = 'article_text_is_immutable';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_capture_is_immutable_c6adf() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
            RAISE EXCEPTION 'capture_is_immutable: this record is evidence and does not change'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'capture_is_immutable';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clause_span_fits_its_text_dd3f7() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE problem text;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    SELECT CASE
                        WHEN t.agreement_id <> c.agreement_id THEN 'the text is of another agreement'
                        WHEN NEW."end" > length(t.text) THEN 'it ends after the text'
                    END INTO problem
                    FROM agreements_agreementtext t, agreements_clause c
                    WHERE t.id = NEW.text_id AND c.id = NEW.clause_id;
                    IF problem IS NOT NULL THEN
                        RAISE EXCEPTION 'clause_span_fits_its_text: %', problem
                            USING ERRCODE = 'check_violation', CONSTRAINT = 'clause_span_fits_its_text';
                    END IF;
                    RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_0054c() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_2d5cd() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_4184f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_64ca3() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_75a43() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_85f40() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_8a9b2() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_a1fa5() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_ad317() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_afe2b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_b863f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_bde51() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_d3e08() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_d9e65() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_f4360() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_insert_f4b85() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_0a55e() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_0d962() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_1ea39() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_348dd() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_3f5b9() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_42276() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_4fdbb() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_66e6d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_6b41b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_8da64() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_9ab34() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_c3b53() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_c92e6() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_da53b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_e1458() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_clock_on_update_efe9a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
    NEW.recorded_at := OLD.recorded_at;
    NEW.recorded_basis := OLD.recorded_basis;
    IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    IF coalesce(current_setting('tracker.declared_at', true), '') <> '' THEN
        NEW.recorded_at := current_setting('tracker.declared_at')::timestamptz;
        NEW.recorded_basis := 'declared';
    ELSE
        NEW.recorded_at := clock_timestamp();
        NEW.recorded_basis := 'database_clock';
    END IF;
    IF NEW.recorded_at < OLD.recorded_at THEN
        RAISE EXCEPTION 'recorded_at_never_goes_back: % lies before %', NEW.recorded_at, OLD.recorded_at
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recorded_at_never_goes_back';
    END IF;
 RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_correction_note_is_immutable_09570() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
            RAISE EXCEPTION 'correction_note_is_immutable: this record is evidence and does not change'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'correction_note_is_immutable';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_003c7() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_translationevent" ("id", "language", "made_at", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "translator_id", "withdrawn", "words") VALUES (OLD."id", OLD."language", OLD."made_at", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."sentence_id", OLD."translator_id", OLD."withdrawn", OLD."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_14f26() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_triggerevent" ("accepted_by_id", "article_id", "at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "citation", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (OLD."accepted_by_id", OLD."article_id", OLD."at_earliest", OLD."at_latest", OLD."at_precision", OLD."at_stated", OLD."at_zone", OLD."at_zone_basis", OLD."citation", OLD."clause_id", OLD."duty_number", OLD."id", OLD."level", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."sentence_id", OLD."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_1c6d1() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_conflictevent" ("id", "name", "note", "outside_ids", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_prefix", "slug", "zones") VALUES (OLD."id", OLD."name", OLD."note", OLD."outside_ids", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reference_prefix", OLD."slug", OLD."zones"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_24c0e() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_sourcealignmentevent" ("actor_id", "alignment", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source_id") VALUES (OLD."actor_id", OLD."alignment", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reason", OLD."source_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_25e88() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_overrideevent" ("author_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "review_by", "rule", "second_signer_id", "status") VALUES (OLD."author_id", OLD."id", OLD."obligation_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reason", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."review_by", OLD."rule", OLD."second_signer_id", OLD."status"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2b5f4() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_actornameevent" ("actor_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "used_by_id", "valid_from", "valid_to") VALUES (OLD."actor_id", OLD."id", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."text", OLD."used_by_id", OLD."valid_from", OLD."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2bf77() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_declarationevent" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "words") VALUES (OLD."actor_id", OLD."agreement_id", OLD."citation", OLD."declared_earliest", OLD."declared_latest", OLD."declared_precision", OLD."declared_stated", OLD."declared_zone", OLD."declared_zone_basis", OLD."effect_earliest", OLD."effect_latest", OLD."effect_precision", OLD."effect_stated", OLD."effect_zone", OLD."effect_zone_basis", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_2c1f6() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_articleevent" ("author", "capture_id", "extractor", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_basis", "published_earliest", "published_latest", "published_precision", "published_stated", "published_zone", "published_zone_basis", "reviewed_empty_at", "reviewed_empty_by_id", "source_id", "taken_in_at", "text_sha256", "title", "url") VALUES (OLD."author", OLD."capture_id", OLD."extractor", OLD."id", OLD."language", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."published_basis", OLD."published_earliest", OLD."published_latest", OLD."published_precision", OLD."published_stated", OLD."published_zone", OLD."published_zone_basis", OLD."reviewed_empty_at", OLD."reviewed_empty_by_id", OLD."source_id", OLD."taken_in_at", OLD."text_sha256", OLD."title", OLD."url"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_30508() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_attachmentevent" ("added_at", "added_by_id", "breach_id", "capture_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sensitive", "title", "withdrawn") VALUES (OLD."added_at", OLD."added_by_id", OLD."breach_id", OLD."capture_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."sensitive", OLD."title", OLD."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_314b8() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_placecontrolevent" ("accepted_by_id", "article_id", "begins_at", "citation", "conflict_place_id", "ends_at", "holder_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "speaker_id", "words") VALUES (OLD."accepted_by_id", OLD."article_id", OLD."begins_at", OLD."citation", OLD."conflict_place_id", OLD."ends_at", OLD."holder_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."said_earliest", OLD."said_latest", OLD."said_precision", OLD."said_stated", OLD."said_zone", OLD."said_zone_basis", OLD."sentence_id", OLD."speaker_id", OLD."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_3e9e2() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_userevent" ("calendar_issue", "date_joined", "email", "first_name", "id", "is_active", "is_staff", "is_superuser", "keys_enabled", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") VALUES (OLD."calendar_issue", OLD."date_joined", OLD."email", OLD."first_name", OLD."id", OLD."is_active", OLD."is_staff", OLD."is_superuser", OLD."keys_enabled", OLD."last_name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."username"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_3ecff() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_obligationevent" ("beneficiary_id", "clause_id", "condition", "deadline_anchor", "deadline_date", "deadline_duration", "deadline_inclusive", "deadline_kind", "deadline_stated", "deadline_zone", "deadline_zone_basis", "deontic", "due_earliest", "due_latest", "due_precision", "due_stated", "due_zone", "due_zone_basis", "every", "id", "in_force_earliest", "in_force_latest", "in_force_precision", "in_force_stated", "in_force_zone", "in_force_zone_basis", "number", "obligor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "summary", "temporal", "verifiability", "verifier_id") VALUES (OLD."beneficiary_id", OLD."clause_id", OLD."condition", OLD."deadline_anchor", OLD."deadline_date", OLD."deadline_duration", OLD."deadline_inclusive", OLD."deadline_kind", OLD."deadline_stated", OLD."deadline_zone", OLD."deadline_zone_basis", OLD."deontic", OLD."due_earliest", OLD."due_latest", OLD."due_precision", OLD."due_stated", OLD."due_zone", OLD."due_zone_basis", OLD."every", OLD."id", OLD."in_force_earliest", OLD."in_force_latest", OLD."in_force_precision", OLD."in_force_stated", OLD."in_force_zone", OLD."in_force_zone_basis", OLD."number", OLD."obligor_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."summary", OLD."temporal", OLD."verifiability", OLD."verifier_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_41fc3() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_unresolvedactorevent" ("actor_id", "clause_id", "draft_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "settled_at", "settled_by_id", "words") VALUES (OLD."actor_id", OLD."clause_id", OLD."draft_id", OLD."duty_number", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."place", OLD."settled_at", OLD."settled_by_id", OLD."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_42fe8() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_casualtiesevent" ("best", "breach_id", "category", "claim_id", "high", "id", "low", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "side_id", "wording") VALUES (OLD."best", OLD."breach_id", OLD."category", OLD."claim_id", OLD."high", OLD."id", OLD."low", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."population", OLD."side_id", OLD."wording"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_46112() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_adjudicationevent" ("actor_id", "adjudicated_at", "adjudicator_id", "breach_id", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (OLD."actor_id", OLD."adjudicated_at", OLD."adjudicator_id", OLD."breach_id", OLD."clause_id", OLD."duty_number", OLD."id", OLD."level", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."question", OLD."reasons", OLD."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_506e5() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachclauseevent" ("breach_id", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (OLD."breach_id", OLD."clause_id", OLD."duty_number", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_520c7() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_interpretationevent" ("accepted_by_id", "actor_id", "article_id", "citation", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (OLD."accepted_by_id", OLD."actor_id", OLD."article_id", OLD."citation", OLD."clause_id", OLD."duty_number", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reading", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."sentence_id", OLD."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_525db() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_conflictplaceevent" ("conflict_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id") VALUES (OLD."conflict_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."place_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_55851() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_savedviewevent" ("id", "name", "owner_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "query", "shared", "withdrawn") VALUES (OLD."id", OLD."name", OLD."owner_id", OLD."path", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."query", OLD."shared", OLD."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_60ca5() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementroleevent" ("actor_id", "agreement_id", "capacity", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "wording") VALUES (OLD."actor_id", OLD."agreement_id", OLD."capacity", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."role", OLD."wording"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_61c3f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_claimaccusedevent" ("actor_id", "claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (OLD."actor_id", OLD."claim_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_66b95() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_conflictnameevent" ("conflict_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."conflict_id", OLD."id", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_70e82() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_claimevent" ("accepted_by_id", "against_interest", "aligned_with_id", "article_id", "breach_id", "citation", "claimant_id", "correction_reason", "credibility", "id", "kind", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "reliability", "reported_claimant_id", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "words") VALUES (OLD."accepted_by_id", OLD."against_interest", OLD."aligned_with_id", OLD."article_id", OLD."breach_id", OLD."citation", OLD."claimant_id", OLD."correction_reason", OLD."credibility", OLD."id", OLD."kind", OLD."origin", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."quote", OLD."recorded_at", OLD."recorded_basis", OLD."reliability", OLD."reported_claimant_id", OLD."retracted", OLD."retraction_reason", OLD."said_earliest", OLD."said_latest", OLD."said_precision", OLD."said_stated", OLD."said_zone", OLD."said_zone_basis", OLD."sentence_id", OLD."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_72169() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementnameevent" ("agreement_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."agreement_id", OLD."id", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_7314b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_fulfilmentevent" ("accepted_by_id", "announcement", "article_id", "citation", "done_earliest", "done_latest", "done_precision", "done_stated", "done_zone", "done_zone_basis", "id", "level", "obligation_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recipient_confirms", "recipient_denies", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "share", "words") VALUES (OLD."accepted_by_id", OLD."announcement", OLD."article_id", OLD."citation", OLD."done_earliest", OLD."done_latest", OLD."done_precision", OLD."done_stated", OLD."done_zone", OLD."done_zone_basis", OLD."id", OLD."level", OLD."obligation_id", OLD."origin", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."quote", OLD."recipient_confirms", OLD."recipient_denies", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."sentence_id", OLD."share", OLD."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_7ed82() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementtextevent" ("agreement_id", "id", "language", "made_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "reason", "sha256", "source", "source_url", "standing", "status", "text", "variant_of_id", "version") VALUES (OLD."agreement_id", OLD."id", OLD."language", OLD."made_by_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."published_at", OLD."published_by_id", OLD."reason", OLD."sha256", OLD."source", OLD."source_url", OLD."standing", OLD."status", OLD."text", OLD."variant_of_id", OLD."version"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_86359() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_anchorevent" ("answer", "answered_at", "answered_by_id", "before_id", "before_start", "clause_id", "end", "id", "interpretation_id", "kind", "note", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "quote", "relation_id", "score", "start", "state", "suffix", "text_id") VALUES (OLD."answer", OLD."answered_at", OLD."answered_by_id", OLD."before_id", OLD."before_start", OLD."clause_id", OLD."end", OLD."id", OLD."interpretation_id", OLD."kind", OLD."note", OLD."obligation_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."prefix", OLD."quote", OLD."relation_id", OLD."score", OLD."start", OLD."state", OLD."suffix", OLD."text_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_8ef25() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_actorevent" ("id", "iso3", "kind", "name", "note", "outside_ids", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (OLD."id", OLD."iso3", OLD."kind", OLD."name", OLD."note", OLD."outside_ids", OLD."parent_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_8f727() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_membershipevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "user_id") VALUES (OLD."group_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9df45() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_clauseevent" ("agreement_id", "codes", "heading", "id", "kind", "order", "parent_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "segment") VALUES (OLD."agreement_id", OLD."codes", OLD."heading", OLD."id", OLD."kind", OLD."order", OLD."parent_id", OLD."path", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."segment"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_9e9af() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_coverageevent" ("agreement_id", "area_id", "begins_at", "clause_id", "ends_at", "id", "mechanism", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "value") VALUES (OLD."agreement_id", OLD."area_id", OLD."begins_at", OLD."clause_id", OLD."ends_at", OLD."id", OLD."mechanism", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reason", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_a07e3() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementevent" ("agreed_earliest", "agreed_latest", "agreed_precision", "agreed_stated", "agreed_zone", "agreed_zone_basis", "agreement_class", "conflict_id", "form", "id", "in_force_from_earliest", "in_force_from_latest", "in_force_from_precision", "in_force_from_stated", "in_force_from_zone", "in_force_from_zone_basis", "in_force_until_earliest", "in_force_until_latest", "in_force_until_precision", "in_force_until_stated", "in_force_until_zone", "in_force_until_zone_basis", "note", "pax_agt_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "short_title", "slug", "status", "title") VALUES (OLD."agreed_earliest", OLD."agreed_latest", OLD."agreed_precision", OLD."agreed_stated", OLD."agreed_zone", OLD."agreed_zone_basis", OLD."agreement_class", OLD."conflict_id", OLD."form", OLD."id", OLD."in_force_from_earliest", OLD."in_force_from_latest", OLD."in_force_from_precision", OLD."in_force_from_stated", OLD."in_force_from_zone", OLD."in_force_from_zone_basis", OLD."in_force_until_earliest", OLD."in_force_until_latest", OLD."in_force_until_precision", OLD."in_force_until_stated", OLD."in_force_until_zone", OLD."in_force_until_zone_basis", OLD."note", OLD."pax_agt_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."short_title", OLD."slug", OLD."status", OLD."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_a3361() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_codingevent" ("actor_id", "blind", "breach_id", "clause_id", "coded_at", "coder_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (OLD."actor_id", OLD."blind", OLD."breach_id", OLD."clause_id", OLD."coded_at", OLD."coder_id", OLD."duty_number", OLD."id", OLD."level", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."question", OLD."reasons", OLD."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_a733b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_sourceevent" ("home", "id", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reliability", "reliability_reason", "slug") VALUES (OLD."home", OLD."id", OLD."kind", OLD."language", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."reliability", OLD."reliability_reason", OLD."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b2e38() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementrelationevent" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "to_agreement_id", "to_clause_id", "to_words") VALUES (OLD."at_earliest", OLD."at_latest", OLD."at_precision", OLD."at_stated", OLD."at_zone", OLD."at_zone_basis", OLD."from_agreement_id", OLD."from_clause_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."quote", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."to_agreement_id", OLD."to_clause_id", OLD."to_words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b4e5a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_aliasevent" ("actor_id", "agreement_id", "changed_at", "conflict_id", "id", "kind", "language", "made_at", "made_by_id", "origin", "pattern", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason", "status", "superseded_by_id", "text", "thing", "valid_from", "valid_to") VALUES (OLD."actor_id", OLD."agreement_id", OLD."changed_at", OLD."conflict_id", OLD."id", OLD."kind", OLD."language", OLD."made_at", OLD."made_by_id", OLD."origin", OLD."pattern", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."place_id", OLD."reason", OLD."status", OLD."superseded_by_id", OLD."text", OLD."thing", OLD."valid_from", OLD."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_b8abc() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_commentevent" ("author_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words", "written_at") VALUES (OLD."author_id", OLD."breach_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."withdrawn", OLD."words", OLD."written_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_c289a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachevent" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "merged_into_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (OLD."act", OLD."act_form", OLD."bearing_degrees", OLD."conflict_id", OLD."distance_km", OLD."form_key", OLD."id", OLD."in_scope", OLD."logged_by_id", OLD."logged_from_id", OLD."merged_into_id", OLD."occurred_earliest", OLD."occurred_latest", OLD."occurred_precision", OLD."occurred_stated", OLD."occurred_zone", OLD."occurred_zone_basis", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."place_id", OLD."place_precision", OLD."place_words", OLD."recorded_at", OLD."recorded_basis", OLD."reference", OLD."summary", OLD."target", OLD."weapon"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_d1623() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_feedevent" ("every_minutes", "id", "last_error", "last_fetched_at", "last_status", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "url") VALUES (OLD."every_minutes", OLD."id", OLD."last_error", OLD."last_fetched_at", OLD."last_status", OLD."paused", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."source_id", OLD."url"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e0b27() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_interruptionevent" ("accepted_by_id", "agreement_id", "article_id", "begins_at", "citation", "clause_id", "ends_at", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (OLD."accepted_by_id", OLD."agreement_id", OLD."article_id", OLD."begins_at", OLD."citation", OLD."clause_id", OLD."ends_at", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."recorded_at", OLD."recorded_basis", OLD."retracted", OLD."retraction_reason", OLD."sentence_id", OLD."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e0d7c() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_placenameevent" ("id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "text", "used_by_id") VALUES (OLD."id", OLD."kind", OLD."language", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."place_id", OLD."text", OLD."used_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e32de() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_assessmentevent" ("actor_id", "author_id", "breach_id", "clause_id", "duty_number", "flags", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "recorded_at", "recorded_basis", "second_signer_id", "sole", "value") VALUES (OLD."actor_id", OLD."author_id", OLD."breach_id", OLD."clause_id", OLD."duty_number", OLD."flags", OLD."id", OLD."level", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."question", OLD."reasons", OLD."recorded_at", OLD."recorded_basis", OLD."second_signer_id", OLD."sole", OLD."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_e33a0() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_obligationrecipientevent" ("actor_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."actor_id", OLD."id", OLD."obligation_id", _pgh_attach_context(), NOW(), 'delete', OLD."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_ed635() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_clausespanevent" ("clause_id", "end", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "text_id") VALUES (OLD."clause_id", OLD."end", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."start", OLD."text_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_ee74d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_caseevent" ("assigned_to_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage") VALUES (OLD."assigned_to_id", OLD."breach_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."stage"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f7afa() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_sensitivedetailevent" ("added_by_id", "breach_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words") VALUES (OLD."added_by_id", OLD."breach_id", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."withdrawn", OLD."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_f8e0a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_placeevent" ("gazetteer_ids", "geometry", "id", "kind", "latitude", "longitude", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (OLD."gazetteer_ids", OLD."geometry", OLD."id", OLD."kind", OLD."latitude", OLD."longitude", OLD."name", OLD."note", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_delete_delete_fc29d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachrelationevent" ("breach_id", "distinct", "id", "made_by_id", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn") VALUES (OLD."breach_id", OLD."distinct", OLD."id", OLD."made_by_id", OLD."note", OLD."other_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_draft_decision_is_immutable_5fbe3() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
            RAISE EXCEPTION 'draft_decision_is_immutable: this record is evidence and does not change'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'draft_decision_is_immutable';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_draft_step_is_immutable_575fc() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
            RAISE EXCEPTION 'draft_step_is_immutable: this record is evidence and does not change'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'draft_step_is_immutable';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_fit_is_immutable_7b628() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
            RAISE EXCEPTION 'fit_is_immutable: this record is evidence and does not change'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'fit_is_immutable';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_former_address_is_kept_46636() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
            RAISE EXCEPTION 'former_address_is_kept: this record is evidence and does not change'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'former_address_is_kept';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_06a4b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_articleevent" ("author", "capture_id", "extractor", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_basis", "published_earliest", "published_latest", "published_precision", "published_stated", "published_zone", "published_zone_basis", "reviewed_empty_at", "reviewed_empty_by_id", "source_id", "taken_in_at", "text_sha256", "title", "url") VALUES (NEW."author", NEW."capture_id", NEW."extractor", NEW."id", NEW."language", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."published_basis", NEW."published_earliest", NEW."published_latest", NEW."published_precision", NEW."published_stated", NEW."published_zone", NEW."published_zone_basis", NEW."reviewed_empty_at", NEW."reviewed_empty_by_id", NEW."source_id", NEW."taken_in_at", NEW."text_sha256", NEW."title", NEW."url"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_07329() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_commentevent" ("author_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words", "written_at") VALUES (NEW."author_id", NEW."breach_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."withdrawn", NEW."words", NEW."written_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_09070() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_conflictplaceevent" ("conflict_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id") VALUES (NEW."conflict_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."place_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0d6cd() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_casualtiesevent" ("best", "breach_id", "category", "claim_id", "high", "id", "low", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "side_id", "wording") VALUES (NEW."best", NEW."breach_id", NEW."category", NEW."claim_id", NEW."high", NEW."id", NEW."low", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."population", NEW."side_id", NEW."wording"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0fab4() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_sourceevent" ("home", "id", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reliability", "reliability_reason", "slug") VALUES (NEW."home", NEW."id", NEW."kind", NEW."language", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reliability", NEW."reliability_reason", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_0fd2d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_clauseevent" ("agreement_id", "codes", "heading", "id", "kind", "order", "parent_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "segment") VALUES (NEW."agreement_id", NEW."codes", NEW."heading", NEW."id", NEW."kind", NEW."order", NEW."parent_id", NEW."path", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."segment"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_13a93() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementevent" ("agreed_earliest", "agreed_latest", "agreed_precision", "agreed_stated", "agreed_zone", "agreed_zone_basis", "agreement_class", "conflict_id", "form", "id", "in_force_from_earliest", "in_force_from_latest", "in_force_from_precision", "in_force_from_stated", "in_force_from_zone", "in_force_from_zone_basis", "in_force_until_earliest", "in_force_until_latest", "in_force_until_precision", "in_force_until_stated", "in_force_until_zone", "in_force_until_zone_basis", "note", "pax_agt_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "short_title", "slug", "status", "title") VALUES (NEW."agreed_earliest", NEW."agreed_latest", NEW."agreed_precision", NEW."agreed_stated", NEW."agreed_zone", NEW."agreed_zone_basis", NEW."agreement_class", NEW."conflict_id", NEW."form", NEW."id", NEW."in_force_from_earliest", NEW."in_force_from_latest", NEW."in_force_from_precision", NEW."in_force_from_stated", NEW."in_force_from_zone", NEW."in_force_from_zone_basis", NEW."in_force_until_earliest", NEW."in_force_until_latest", NEW."in_force_until_precision", NEW."in_force_until_stated", NEW."in_force_until_zone", NEW."in_force_until_zone_basis", NEW."note", NEW."pax_agt_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."short_title", NEW."slug", NEW."status", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_1dcfa() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_clauselinkevent" ("agreement_id", "ambiguous", "band", "clause_id", "id", "model", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "probability", "proposed", "quote", "relation", "review", "review_note", "reviewed_at", "reviewed_by_id", "sentence_id", "sentence_sha256", "suffix", "text_id", "why") VALUES (NEW."agreement_id", NEW."ambiguous", NEW."band", NEW."clause_id", NEW."id", NEW."model", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."prefix", NEW."probability", NEW."proposed", NEW."quote", NEW."relation", NEW."review", NEW."review_note", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sentence_id", NEW."sentence_sha256", NEW."suffix", NEW."text_id", NEW."why"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_247e8() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_userevent" ("calendar_issue", "date_joined", "email", "first_name", "id", "is_active", "is_staff", "is_superuser", "keys_enabled", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") VALUES (NEW."calendar_issue", NEW."date_joined", NEW."email", NEW."first_name", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."keys_enabled", NEW."last_name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."username"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2602e() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_obligationevent" ("beneficiary_id", "clause_id", "condition", "deadline_anchor", "deadline_date", "deadline_duration", "deadline_inclusive", "deadline_kind", "deadline_stated", "deadline_zone", "deadline_zone_basis", "deontic", "due_earliest", "due_latest", "due_precision", "due_stated", "due_zone", "due_zone_basis", "every", "id", "in_force_earliest", "in_force_latest", "in_force_precision", "in_force_stated", "in_force_zone", "in_force_zone_basis", "number", "obligor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "summary", "temporal", "verifiability", "verifier_id") VALUES (NEW."beneficiary_id", NEW."clause_id", NEW."condition", NEW."deadline_anchor", NEW."deadline_date", NEW."deadline_duration", NEW."deadline_inclusive", NEW."deadline_kind", NEW."deadline_stated", NEW."deadline_zone", NEW."deadline_zone_basis", NEW."deontic", NEW."due_earliest", NEW."due_latest", NEW."due_precision", NEW."due_stated", NEW."due_zone", NEW."due_zone_basis", NEW."every", NEW."id", NEW."in_force_earliest", NEW."in_force_latest", NEW."in_force_precision", NEW."in_force_stated", NEW."in_force_zone", NEW."in_force_zone_basis", NEW."number", NEW."obligor_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."summary", NEW."temporal", NEW."verifiability", NEW."verifier_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2e28b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_sensitivedetailevent" ("added_by_id", "breach_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words") VALUES (NEW."added_by_id", NEW."breach_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."withdrawn", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_2f10b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_interruptionevent" ("accepted_by_id", "agreement_id", "article_id", "begins_at", "citation", "clause_id", "ends_at", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."agreement_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."clause_id", NEW."ends_at", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_327ff() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_membershipevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "user_id") VALUES (NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_35933() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachrelationevent" ("breach_id", "distinct", "id", "made_by_id", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn") VALUES (NEW."breach_id", NEW."distinct", NEW."id", NEW."made_by_id", NEW."note", NEW."other_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_38329() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_conflictnameevent" ("conflict_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."conflict_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_42046() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_claimevent" ("accepted_by_id", "against_interest", "aligned_with_id", "article_id", "breach_id", "citation", "claimant_id", "correction_reason", "credibility", "id", "kind", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "reliability", "reported_claimant_id", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."against_interest", NEW."aligned_with_id", NEW."article_id", NEW."breach_id", NEW."citation", NEW."claimant_id", NEW."correction_reason", NEW."credibility", NEW."id", NEW."kind", NEW."origin", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."reliability", NEW."reported_claimant_id", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_476be() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_feedevent" ("every_minutes", "id", "last_error", "last_fetched_at", "last_status", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "url") VALUES (NEW."every_minutes", NEW."id", NEW."last_error", NEW."last_fetched_at", NEW."last_status", NEW."paused", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."source_id", NEW."url"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_497fe() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_caseevent" ("assigned_to_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage") VALUES (NEW."assigned_to_id", NEW."breach_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."stage"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_49d7c() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_aliasevent" ("actor_id", "agreement_id", "changed_at", "conflict_id", "id", "kind", "language", "made_at", "made_by_id", "origin", "pattern", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason", "status", "superseded_by_id", "text", "thing", "valid_from", "valid_to") VALUES (NEW."actor_id", NEW."agreement_id", NEW."changed_at", NEW."conflict_id", NEW."id", NEW."kind", NEW."language", NEW."made_at", NEW."made_by_id", NEW."origin", NEW."pattern", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."place_id", NEW."reason", NEW."status", NEW."superseded_by_id", NEW."text", NEW."thing", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_4b1f9() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_triggerevent" ("accepted_by_id", "article_id", "at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "citation", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_4de55() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_placeevent" ("gazetteer_ids", "geometry", "id", "kind", "latitude", "longitude", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."gazetteer_ids", NEW."geometry", NEW."id", NEW."kind", NEW."latitude", NEW."longitude", NEW."name", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_52502() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_actornameevent" ("actor_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "used_by_id", "valid_from", "valid_to") VALUES (NEW."actor_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."text", NEW."used_by_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_59ed2() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_adjudicationevent" ("actor_id", "adjudicated_at", "adjudicator_id", "breach_id", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (NEW."actor_id", NEW."adjudicated_at", NEW."adjudicator_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."reasons", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_5f7fc() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_overrideevent" ("author_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "review_by", "rule", "second_signer_id", "status") VALUES (NEW."author_id", NEW."id", NEW."obligation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."review_by", NEW."rule", NEW."second_signer_id", NEW."status"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_6749e() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_fulfilmentevent" ("accepted_by_id", "announcement", "article_id", "citation", "done_earliest", "done_latest", "done_precision", "done_stated", "done_zone", "done_zone_basis", "id", "level", "obligation_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recipient_confirms", "recipient_denies", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "share", "words") VALUES (NEW."accepted_by_id", NEW."announcement", NEW."article_id", NEW."citation", NEW."done_earliest", NEW."done_latest", NEW."done_precision", NEW."done_stated", NEW."done_zone", NEW."done_zone_basis", NEW."id", NEW."level", NEW."obligation_id", NEW."origin", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."quote", NEW."recipient_confirms", NEW."recipient_denies", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."share", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_69106() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_assessmentevent" ("actor_id", "author_id", "breach_id", "clause_id", "duty_number", "flags", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "recorded_at", "recorded_basis", "second_signer_id", "sole", "value") VALUES (NEW."actor_id", NEW."author_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."flags", NEW."id", NEW."level", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."reasons", NEW."recorded_at", NEW."recorded_basis", NEW."second_signer_id", NEW."sole", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_70340() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_savedviewevent" ("id", "name", "owner_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "query", "shared", "withdrawn") VALUES (NEW."id", NEW."name", NEW."owner_id", NEW."path", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."query", NEW."shared", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8b0db() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_conflictevent" ("id", "name", "note", "outside_ids", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_prefix", "slug", "zones") VALUES (NEW."id", NEW."name", NEW."note", NEW."outside_ids", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reference_prefix", NEW."slug", NEW."zones"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_8cd72() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_coverageevent" ("agreement_id", "area_id", "begins_at", "clause_id", "ends_at", "id", "mechanism", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "value") VALUES (NEW."agreement_id", NEW."area_id", NEW."begins_at", NEW."clause_id", NEW."ends_at", NEW."id", NEW."mechanism", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_91fe6() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_claimaccusedevent" ("actor_id", "claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."actor_id", NEW."claim_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_93c23() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_unresolvedactorevent" ("actor_id", "clause_id", "draft_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "settled_at", "settled_by_id", "words") VALUES (NEW."actor_id", NEW."clause_id", NEW."draft_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."place", NEW."settled_at", NEW."settled_by_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_985d0() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_codingevent" ("actor_id", "blind", "breach_id", "clause_id", "coded_at", "coder_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (NEW."actor_id", NEW."blind", NEW."breach_id", NEW."clause_id", NEW."coded_at", NEW."coder_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."reasons", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9f572() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_attachmentevent" ("added_at", "added_by_id", "breach_id", "capture_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sensitive", "title", "withdrawn") VALUES (NEW."added_at", NEW."added_by_id", NEW."breach_id", NEW."capture_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sensitive", NEW."title", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_9ffa2() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_placenameevent" ("id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "text", "used_by_id") VALUES (NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."place_id", NEW."text", NEW."used_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a0a62() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_declarationevent" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "words") VALUES (NEW."actor_id", NEW."agreement_id", NEW."citation", NEW."declared_earliest", NEW."declared_latest", NEW."declared_precision", NEW."declared_stated", NEW."declared_zone", NEW."declared_zone_basis", NEW."effect_earliest", NEW."effect_latest", NEW."effect_precision", NEW."effect_stated", NEW."effect_zone", NEW."effect_zone_basis", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a2abd() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachevent" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "merged_into_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."merged_into_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_a78be() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_interpretationevent" ("accepted_by_id", "actor_id", "article_id", "citation", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."actor_id", NEW."article_id", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reading", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_bd3dd() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_translationevent" ("id", "language", "made_at", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "translator_id", "withdrawn", "words") VALUES (NEW."id", NEW."language", NEW."made_at", NEW."note", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sentence_id", NEW."translator_id", NEW."withdrawn", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_befd3() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementtextevent" ("agreement_id", "id", "language", "made_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "reason", "sha256", "source", "source_url", "standing", "status", "text", "variant_of_id", "version") VALUES (NEW."agreement_id", NEW."id", NEW."language", NEW."made_by_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."published_at", NEW."published_by_id", NEW."reason", NEW."sha256", NEW."source", NEW."source_url", NEW."standing", NEW."status", NEW."text", NEW."variant_of_id", NEW."version"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_bfd70() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementroleevent" ("actor_id", "agreement_id", "capacity", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "wording") VALUES (NEW."actor_id", NEW."agreement_id", NEW."capacity", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."role", NEW."wording"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_c4e42() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementnameevent" ("agreement_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."agreement_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_cfb7c() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_actorevent" ("id", "iso3", "kind", "name", "note", "outside_ids", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."id", NEW."iso3", NEW."kind", NEW."name", NEW."note", NEW."outside_ids", NEW."parent_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_ddce1() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_obligationrecipientevent" ("actor_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."actor_id", NEW."id", NEW."obligation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_e3d61() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_clausespanevent" ("clause_id", "end", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "text_id") VALUES (NEW."clause_id", NEW."end", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."start", NEW."text_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_e443e() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_anchorevent" ("answer", "answered_at", "answered_by_id", "before_id", "before_start", "clause_id", "end", "id", "interpretation_id", "kind", "note", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "quote", "relation_id", "score", "start", "state", "suffix", "text_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."before_id", NEW."before_start", NEW."clause_id", NEW."end", NEW."id", NEW."interpretation_id", NEW."kind", NEW."note", NEW."obligation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."prefix", NEW."quote", NEW."relation_id", NEW."score", NEW."start", NEW."state", NEW."suffix", NEW."text_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f08f3() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_sourcealignmentevent" ("actor_id", "alignment", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source_id") VALUES (NEW."actor_id", NEW."alignment", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reason", NEW."source_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f4047() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementrelationevent" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_f83af() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachclauseevent" ("breach_id", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_insert_insert_fc2f6() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_placecontrolevent" ("accepted_by_id", "article_id", "begins_at", "citation", "conflict_place_id", "ends_at", "holder_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "speaker_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."conflict_place_id", NEW."ends_at", NEW."holder_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."speaker_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_published_span_is_immutable_ee398() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF EXISTS (
                        SELECT 1 FROM agreements_agreementtext t
                        WHERE t.id = OLD.text_id AND t.status = 'published'
                    ) THEN
        RAISE EXCEPTION 'published_span_is_immutable: a published text does not change; publish a new version'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'published_span_is_immutable';
                    END IF;
                    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                    RETURN NEW;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_published_text_is_immutable_197b8() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
        RAISE EXCEPTION 'published_text_is_immutable: a published text does not change; publish a new version'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'published_text_is_immutable';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_relation_decision_is_immutable_ea8d8() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
            RAISE EXCEPTION 'relation_decision_is_immutable: this record is evidence and does not change'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'relation_decision_is_immutable';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_reviewed_link_is_kept_a8abf() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'reviewed_link_is_kept: a person has decided on this link'
                        USING ERRCODE = 'check_violation', CONSTRAINT = 'reviewed_link_is_kept';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_sentence_is_immutable_1226b() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
            RAISE EXCEPTION 'sentence_is_immutable: this record is evidence and does not change'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'sentence_is_immutable';
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_0ec61() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_triggerstate" ("accepted_by_id", "article_id", "at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "citation", "clause_id", "duty_number", "id", "level", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", NOW(), 'state_insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_3c7d5() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_declarationstate" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "words") VALUES (NEW."actor_id", NEW."agreement_id", NEW."citation", NEW."declared_earliest", NEW."declared_latest", NEW."declared_precision", NEW."declared_stated", NEW."declared_zone", NEW."declared_zone_basis", NEW."effect_earliest", NEW."effect_latest", NEW."effect_precision", NEW."effect_stated", NEW."effect_zone", NEW."effect_zone_basis", NEW."id", NEW."kind", NOW(), 'state_insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_437f2() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_interruptionstate" ("accepted_by_id", "agreement_id", "article_id", "begins_at", "citation", "clause_id", "ends_at", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."agreement_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."clause_id", NEW."ends_at", NEW."id", NEW."kind", NOW(), 'state_insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_4c0c0() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_placecontrolstate" ("accepted_by_id", "article_id", "begins_at", "citation", "conflict_place_id", "ends_at", "holder_id", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "speaker_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."conflict_place_id", NEW."ends_at", NEW."holder_id", NEW."id", NEW."kind", NOW(), 'state_insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."speaker_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_51587() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_interpretationstate" ("accepted_by_id", "actor_id", "article_id", "citation", "clause_id", "duty_number", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."actor_id", NEW."article_id", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NOW(), 'state_insert', NEW."id", NEW."reading", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_5f9ee() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_coveragestate" ("agreement_id", "area_id", "begins_at", "clause_id", "ends_at", "id", "mechanism", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "value") VALUES (NEW."agreement_id", NEW."area_id", NEW."begins_at", NEW."clause_id", NEW."ends_at", NEW."id", NEW."mechanism", NOW(), 'state_insert', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_6fdbe() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_fulfilmentstate" ("accepted_by_id", "announcement", "article_id", "citation", "done_earliest", "done_latest", "done_precision", "done_stated", "done_zone", "done_zone_basis", "id", "level", "obligation_id", "origin", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recipient_confirms", "recipient_denies", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "share", "words") VALUES (NEW."accepted_by_id", NEW."announcement", NEW."article_id", NEW."citation", NEW."done_earliest", NEW."done_latest", NEW."done_precision", NEW."done_stated", NEW."done_zone", NEW."done_zone_basis", NEW."id", NEW."level", NEW."obligation_id", NEW."origin", NOW(), 'state_insert', NEW."id", NEW."quote", NEW."recipient_confirms", NEW."recipient_denies", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."share", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_92f20() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachstate" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "merged_into_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."merged_into_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", NOW(), 'state_insert', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_9fa89() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_claimaccusedstate" ("actor_id", "claim_id", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."actor_id", NEW."claim_id", NEW."id", NOW(), 'state_insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_ad724() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachclausestate" ("breach_id", "clause_id", "duty_number", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", NOW(), 'state_insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_ba840() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementstate" ("agreed_earliest", "agreed_latest", "agreed_precision", "agreed_stated", "agreed_zone", "agreed_zone_basis", "agreement_class", "conflict_id", "form", "id", "in_force_from_earliest", "in_force_from_latest", "in_force_from_precision", "in_force_from_stated", "in_force_from_zone", "in_force_from_zone_basis", "in_force_until_earliest", "in_force_until_latest", "in_force_until_precision", "in_force_until_stated", "in_force_until_zone", "in_force_until_zone_basis", "note", "pax_agt_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "short_title", "slug", "status", "title") VALUES (NEW."agreed_earliest", NEW."agreed_latest", NEW."agreed_precision", NEW."agreed_stated", NEW."agreed_zone", NEW."agreed_zone_basis", NEW."agreement_class", NEW."conflict_id", NEW."form", NEW."id", NEW."in_force_from_earliest", NEW."in_force_from_latest", NEW."in_force_from_precision", NEW."in_force_from_stated", NEW."in_force_from_zone", NEW."in_force_from_zone_basis", NEW."in_force_until_earliest", NEW."in_force_until_latest", NEW."in_force_until_precision", NEW."in_force_until_stated", NEW."in_force_until_zone", NEW."in_force_until_zone_basis", NEW."note", NEW."pax_agt_id", NOW(), 'state_insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."short_title", NEW."slug", NEW."status", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_c0cf8() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_assessmentstate" ("actor_id", "author_id", "breach_id", "clause_id", "duty_number", "flags", "id", "level", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "recorded_at", "recorded_basis", "second_signer_id", "sole", "value") VALUES (NEW."actor_id", NEW."author_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."flags", NEW."id", NEW."level", NOW(), 'state_insert', NEW."id", NEW."question", NEW."reasons", NEW."recorded_at", NEW."recorded_basis", NEW."second_signer_id", NEW."sole", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_c3740() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_claimstate" ("accepted_by_id", "against_interest", "aligned_with_id", "article_id", "breach_id", "citation", "claimant_id", "correction_reason", "credibility", "id", "kind", "origin", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "reliability", "reported_claimant_id", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."against_interest", NEW."aligned_with_id", NEW."article_id", NEW."breach_id", NEW."citation", NEW."claimant_id", NEW."correction_reason", NEW."credibility", NEW."id", NEW."kind", NEW."origin", NOW(), 'state_insert', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."reliability", NEW."reported_claimant_id", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_dc5c9() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementrelationstate" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", NOW(), 'state_insert', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_e0a81() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_overridestate" ("author_id", "id", "obligation_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "review_by", "rule", "second_signer_id", "status") VALUES (NEW."author_id", NEW."id", NEW."obligation_id", NOW(), 'state_insert', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."review_by", NEW."rule", NEW."second_signer_id", NEW."status"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_insert_insert_e0cb5() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_obligationstate" ("beneficiary_id", "clause_id", "condition", "deadline_anchor", "deadline_date", "deadline_duration", "deadline_inclusive", "deadline_kind", "deadline_stated", "deadline_zone", "deadline_zone_basis", "deontic", "due_earliest", "due_latest", "due_precision", "due_stated", "due_zone", "due_zone_basis", "every", "id", "in_force_earliest", "in_force_latest", "in_force_precision", "in_force_stated", "in_force_zone", "in_force_zone_basis", "number", "obligor_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "summary", "temporal", "verifiability", "verifier_id") VALUES (NEW."beneficiary_id", NEW."clause_id", NEW."condition", NEW."deadline_anchor", NEW."deadline_date", NEW."deadline_duration", NEW."deadline_inclusive", NEW."deadline_kind", NEW."deadline_stated", NEW."deadline_zone", NEW."deadline_zone_basis", NEW."deontic", NEW."due_earliest", NEW."due_latest", NEW."due_precision", NEW."due_stated", NEW."due_zone", NEW."due_zone_basis", NEW."every", NEW."id", NEW."in_force_earliest", NEW."in_force_latest", NEW."in_force_precision", NEW."in_force_stated", NEW."in_force_zone", NEW."in_force_zone_basis", NEW."number", NEW."obligor_id", NOW(), 'state_insert', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."summary", NEW."temporal", NEW."verifiability", NEW."verifier_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_00f6d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_interruptionstate" ("accepted_by_id", "agreement_id", "article_id", "begins_at", "citation", "clause_id", "ends_at", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."agreement_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."clause_id", NEW."ends_at", NEW."id", NEW."kind", NOW(), 'state_update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_030f9() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachclausestate" ("breach_id", "clause_id", "duty_number", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", NOW(), 'state_update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_35305() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_overridestate" ("author_id", "id", "obligation_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "review_by", "rule", "second_signer_id", "status") VALUES (NEW."author_id", NEW."id", NEW."obligation_id", NOW(), 'state_update', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."review_by", NEW."rule", NEW."second_signer_id", NEW."status"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_40b0a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_declarationstate" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "words") VALUES (NEW."actor_id", NEW."agreement_id", NEW."citation", NEW."declared_earliest", NEW."declared_latest", NEW."declared_precision", NEW."declared_stated", NEW."declared_zone", NEW."declared_zone_basis", NEW."effect_earliest", NEW."effect_latest", NEW."effect_precision", NEW."effect_stated", NEW."effect_zone", NEW."effect_zone_basis", NEW."id", NEW."kind", NOW(), 'state_update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_49de9() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_interpretationstate" ("accepted_by_id", "actor_id", "article_id", "citation", "clause_id", "duty_number", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."actor_id", NEW."article_id", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NOW(), 'state_update', NEW."id", NEW."reading", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_5095d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_assessmentstate" ("actor_id", "author_id", "breach_id", "clause_id", "duty_number", "flags", "id", "level", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "recorded_at", "recorded_basis", "second_signer_id", "sole", "value") VALUES (NEW."actor_id", NEW."author_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."flags", NEW."id", NEW."level", NOW(), 'state_update', NEW."id", NEW."question", NEW."reasons", NEW."recorded_at", NEW."recorded_basis", NEW."second_signer_id", NEW."sole", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_50a19() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementrelationstate" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", NOW(), 'state_update', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_6131a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachstate" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "merged_into_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."merged_into_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", NOW(), 'state_update', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_6ac49() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_obligationstate" ("beneficiary_id", "clause_id", "condition", "deadline_anchor", "deadline_date", "deadline_duration", "deadline_inclusive", "deadline_kind", "deadline_stated", "deadline_zone", "deadline_zone_basis", "deontic", "due_earliest", "due_latest", "due_precision", "due_stated", "due_zone", "due_zone_basis", "every", "id", "in_force_earliest", "in_force_latest", "in_force_precision", "in_force_stated", "in_force_zone", "in_force_zone_basis", "number", "obligor_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "summary", "temporal", "verifiability", "verifier_id") VALUES (NEW."beneficiary_id", NEW."clause_id", NEW."condition", NEW."deadline_anchor", NEW."deadline_date", NEW."deadline_duration", NEW."deadline_inclusive", NEW."deadline_kind", NEW."deadline_stated", NEW."deadline_zone", NEW."deadline_zone_basis", NEW."deontic", NEW."due_earliest", NEW."due_latest", NEW."due_precision", NEW."due_stated", NEW."due_zone", NEW."due_zone_basis", NEW."every", NEW."id", NEW."in_force_earliest", NEW."in_force_latest", NEW."in_force_precision", NEW."in_force_stated", NEW."in_force_zone", NEW."in_force_zone_basis", NEW."number", NEW."obligor_id", NOW(), 'state_update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."summary", NEW."temporal", NEW."verifiability", NEW."verifier_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_6fa68() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_claimstate" ("accepted_by_id", "against_interest", "aligned_with_id", "article_id", "breach_id", "citation", "claimant_id", "correction_reason", "credibility", "id", "kind", "origin", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "reliability", "reported_claimant_id", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."against_interest", NEW."aligned_with_id", NEW."article_id", NEW."breach_id", NEW."citation", NEW."claimant_id", NEW."correction_reason", NEW."credibility", NEW."id", NEW."kind", NEW."origin", NOW(), 'state_update', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."reliability", NEW."reported_claimant_id", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_8a67a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_placecontrolstate" ("accepted_by_id", "article_id", "begins_at", "citation", "conflict_place_id", "ends_at", "holder_id", "id", "kind", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "speaker_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."conflict_place_id", NEW."ends_at", NEW."holder_id", NEW."id", NEW."kind", NOW(), 'state_update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."speaker_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_b5299() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementstate" ("agreed_earliest", "agreed_latest", "agreed_precision", "agreed_stated", "agreed_zone", "agreed_zone_basis", "agreement_class", "conflict_id", "form", "id", "in_force_from_earliest", "in_force_from_latest", "in_force_from_precision", "in_force_from_stated", "in_force_from_zone", "in_force_from_zone_basis", "in_force_until_earliest", "in_force_until_latest", "in_force_until_precision", "in_force_until_stated", "in_force_until_zone", "in_force_until_zone_basis", "note", "pax_agt_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "short_title", "slug", "status", "title") VALUES (NEW."agreed_earliest", NEW."agreed_latest", NEW."agreed_precision", NEW."agreed_stated", NEW."agreed_zone", NEW."agreed_zone_basis", NEW."agreement_class", NEW."conflict_id", NEW."form", NEW."id", NEW."in_force_from_earliest", NEW."in_force_from_latest", NEW."in_force_from_precision", NEW."in_force_from_stated", NEW."in_force_from_zone", NEW."in_force_from_zone_basis", NEW."in_force_until_earliest", NEW."in_force_until_latest", NEW."in_force_until_precision", NEW."in_force_until_stated", NEW."in_force_until_zone", NEW."in_force_until_zone_basis", NEW."note", NEW."pax_agt_id", NOW(), 'state_update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."short_title", NEW."slug", NEW."status", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_cbc51() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_claimaccusedstate" ("actor_id", "claim_id", "id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."actor_id", NEW."claim_id", NEW."id", NOW(), 'state_update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_ce88e() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_coveragestate" ("agreement_id", "area_id", "begins_at", "clause_id", "ends_at", "id", "mechanism", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "value") VALUES (NEW."agreement_id", NEW."area_id", NEW."begins_at", NEW."clause_id", NEW."ends_at", NEW."id", NEW."mechanism", NOW(), 'state_update', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_e0aa9() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_triggerstate" ("accepted_by_id", "article_id", "at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "citation", "clause_id", "duty_number", "id", "level", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", NOW(), 'state_update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_state_update_update_e3672() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_fulfilmentstate" ("accepted_by_id", "announcement", "article_id", "citation", "done_earliest", "done_latest", "done_precision", "done_stated", "done_zone", "done_zone_basis", "id", "level", "obligation_id", "origin", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recipient_confirms", "recipient_denies", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "share", "words") VALUES (NEW."accepted_by_id", NEW."announcement", NEW."article_id", NEW."citation", NEW."done_earliest", NEW."done_latest", NEW."done_precision", NEW."done_stated", NEW."done_zone", NEW."done_zone_basis", NEW."id", NEW."level", NEW."obligation_id", NEW."origin", NOW(), 'state_update', NEW."id", NEW."quote", NEW."recipient_confirms", NEW."recipient_denies", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."share", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_0819e() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_conflictplaceevent" ("conflict_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id") VALUES (NEW."conflict_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."place_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_08d92() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_conflictnameevent" ("conflict_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."conflict_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_08f31() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_articleevent" ("author", "capture_id", "extractor", "id", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_basis", "published_earliest", "published_latest", "published_precision", "published_stated", "published_zone", "published_zone_basis", "reviewed_empty_at", "reviewed_empty_by_id", "source_id", "taken_in_at", "text_sha256", "title", "url") VALUES (NEW."author", NEW."capture_id", NEW."extractor", NEW."id", NEW."language", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."published_basis", NEW."published_earliest", NEW."published_latest", NEW."published_precision", NEW."published_stated", NEW."published_zone", NEW."published_zone_basis", NEW."reviewed_empty_at", NEW."reviewed_empty_by_id", NEW."source_id", NEW."taken_in_at", NEW."text_sha256", NEW."title", NEW."url"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_14d4e() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_sourceevent" ("home", "id", "kind", "language", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reliability", "reliability_reason", "slug") VALUES (NEW."home", NEW."id", NEW."kind", NEW."language", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reliability", NEW."reliability_reason", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_1c377() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_assessmentevent" ("actor_id", "author_id", "breach_id", "clause_id", "duty_number", "flags", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "recorded_at", "recorded_basis", "second_signer_id", "sole", "value") VALUES (NEW."actor_id", NEW."author_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."flags", NEW."id", NEW."level", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."reasons", NEW."recorded_at", NEW."recorded_basis", NEW."second_signer_id", NEW."sole", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_2336a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachrelationevent" ("breach_id", "distinct", "id", "made_by_id", "note", "other_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn") VALUES (NEW."breach_id", NEW."distinct", NEW."id", NEW."made_by_id", NEW."note", NEW."other_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_24fad() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_actornameevent" ("actor_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text", "used_by_id", "valid_from", "valid_to") VALUES (NEW."actor_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."text", NEW."used_by_id", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_2e4d2() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_conflictevent" ("id", "name", "note", "outside_ids", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_prefix", "slug", "zones") VALUES (NEW."id", NEW."name", NEW."note", NEW."outside_ids", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reference_prefix", NEW."slug", NEW."zones"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_2ea46() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_clauseevent" ("agreement_id", "codes", "heading", "id", "kind", "order", "parent_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "segment") VALUES (NEW."agreement_id", NEW."codes", NEW."heading", NEW."id", NEW."kind", NEW."order", NEW."parent_id", NEW."path", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."segment"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_328a1() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementrelationevent" ("at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "from_agreement_id", "from_clause_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "to_agreement_id", "to_clause_id", "to_words") VALUES (NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."from_agreement_id", NEW."from_clause_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."to_agreement_id", NEW."to_clause_id", NEW."to_words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_35b10() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementtextevent" ("agreement_id", "id", "language", "made_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id", "reason", "sha256", "source", "source_url", "standing", "status", "text", "variant_of_id", "version") VALUES (NEW."agreement_id", NEW."id", NEW."language", NEW."made_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."published_at", NEW."published_by_id", NEW."reason", NEW."sha256", NEW."source", NEW."source_url", NEW."standing", NEW."status", NEW."text", NEW."variant_of_id", NEW."version"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_36638() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachclauseevent" ("breach_id", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_36fdd() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementevent" ("agreed_earliest", "agreed_latest", "agreed_precision", "agreed_stated", "agreed_zone", "agreed_zone_basis", "agreement_class", "conflict_id", "form", "id", "in_force_from_earliest", "in_force_from_latest", "in_force_from_precision", "in_force_from_stated", "in_force_from_zone", "in_force_from_zone_basis", "in_force_until_earliest", "in_force_until_latest", "in_force_until_precision", "in_force_until_stated", "in_force_until_zone", "in_force_until_zone_basis", "note", "pax_agt_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "short_title", "slug", "status", "title") VALUES (NEW."agreed_earliest", NEW."agreed_latest", NEW."agreed_precision", NEW."agreed_stated", NEW."agreed_zone", NEW."agreed_zone_basis", NEW."agreement_class", NEW."conflict_id", NEW."form", NEW."id", NEW."in_force_from_earliest", NEW."in_force_from_latest", NEW."in_force_from_precision", NEW."in_force_from_stated", NEW."in_force_from_zone", NEW."in_force_from_zone_basis", NEW."in_force_until_earliest", NEW."in_force_until_latest", NEW."in_force_until_precision", NEW."in_force_until_stated", NEW."in_force_until_zone", NEW."in_force_until_zone_basis", NEW."note", NEW."pax_agt_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."short_title", NEW."slug", NEW."status", NEW."title"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_3b53c() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_actorevent" ("id", "iso3", "kind", "name", "note", "outside_ids", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."id", NEW."iso3", NEW."kind", NEW."name", NEW."note", NEW."outside_ids", NEW."parent_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_43f53() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_adjudicationevent" ("actor_id", "adjudicated_at", "adjudicator_id", "breach_id", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (NEW."actor_id", NEW."adjudicated_at", NEW."adjudicator_id", NEW."breach_id", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."reasons", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_453ac() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_placecontrolevent" ("accepted_by_id", "article_id", "begins_at", "citation", "conflict_place_id", "ends_at", "holder_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "speaker_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."conflict_place_id", NEW."ends_at", NEW."holder_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."speaker_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_49134() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_casualtiesevent" ("best", "breach_id", "category", "claim_id", "high", "id", "low", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "population", "side_id", "wording") VALUES (NEW."best", NEW."breach_id", NEW."category", NEW."claim_id", NEW."high", NEW."id", NEW."low", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."population", NEW."side_id", NEW."wording"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4ba1d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_userevent" ("calendar_issue", "date_joined", "email", "first_name", "id", "is_active", "is_staff", "is_superuser", "keys_enabled", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") VALUES (NEW."calendar_issue", NEW."date_joined", NEW."email", NEW."first_name", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."keys_enabled", NEW."last_name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."username"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4bfca() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_obligationevent" ("beneficiary_id", "clause_id", "condition", "deadline_anchor", "deadline_date", "deadline_duration", "deadline_inclusive", "deadline_kind", "deadline_stated", "deadline_zone", "deadline_zone_basis", "deontic", "due_earliest", "due_latest", "due_precision", "due_stated", "due_zone", "due_zone_basis", "every", "id", "in_force_earliest", "in_force_latest", "in_force_precision", "in_force_stated", "in_force_zone", "in_force_zone_basis", "number", "obligor_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "summary", "temporal", "verifiability", "verifier_id") VALUES (NEW."beneficiary_id", NEW."clause_id", NEW."condition", NEW."deadline_anchor", NEW."deadline_date", NEW."deadline_duration", NEW."deadline_inclusive", NEW."deadline_kind", NEW."deadline_stated", NEW."deadline_zone", NEW."deadline_zone_basis", NEW."deontic", NEW."due_earliest", NEW."due_latest", NEW."due_precision", NEW."due_stated", NEW."due_zone", NEW."due_zone_basis", NEW."every", NEW."id", NEW."in_force_earliest", NEW."in_force_latest", NEW."in_force_precision", NEW."in_force_stated", NEW."in_force_zone", NEW."in_force_zone_basis", NEW."number", NEW."obligor_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."summary", NEW."temporal", NEW."verifiability", NEW."verifier_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_4cbbe() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_membershipevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "user_id") VALUES (NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."user_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_5233c() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_obligationrecipientevent" ("actor_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."actor_id", NEW."id", NEW."obligation_id", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_531f0() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_feedevent" ("every_minutes", "id", "last_error", "last_fetched_at", "last_status", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source_id", "url") VALUES (NEW."every_minutes", NEW."id", NEW."last_error", NEW."last_fetched_at", NEW."last_status", NEW."paused", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."source_id", NEW."url"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_56f5d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_aliasevent" ("actor_id", "agreement_id", "changed_at", "conflict_id", "id", "kind", "language", "made_at", "made_by_id", "origin", "pattern", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason", "status", "superseded_by_id", "text", "thing", "valid_from", "valid_to") VALUES (NEW."actor_id", NEW."agreement_id", NEW."changed_at", NEW."conflict_id", NEW."id", NEW."kind", NEW."language", NEW."made_at", NEW."made_by_id", NEW."origin", NEW."pattern", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."place_id", NEW."reason", NEW."status", NEW."superseded_by_id", NEW."text", NEW."thing", NEW."valid_from", NEW."valid_to"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_57deb() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementnameevent" ("agreement_id", "id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."agreement_id", NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."text"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_637bc() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_anchorevent" ("answer", "answered_at", "answered_by_id", "before_id", "before_start", "clause_id", "end", "id", "interpretation_id", "kind", "note", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "quote", "relation_id", "score", "start", "state", "suffix", "text_id") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."before_id", NEW."before_start", NEW."clause_id", NEW."end", NEW."id", NEW."interpretation_id", NEW."kind", NEW."note", NEW."obligation_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."prefix", NEW."quote", NEW."relation_id", NEW."score", NEW."start", NEW."state", NEW."suffix", NEW."text_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_66204() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_interpretationevent" ("accepted_by_id", "actor_id", "article_id", "citation", "clause_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reading", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."actor_id", NEW."article_id", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reading", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_80089() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_fulfilmentevent" ("accepted_by_id", "announcement", "article_id", "citation", "done_earliest", "done_latest", "done_precision", "done_stated", "done_zone", "done_zone_basis", "id", "level", "obligation_id", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recipient_confirms", "recipient_denies", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "share", "words") VALUES (NEW."accepted_by_id", NEW."announcement", NEW."article_id", NEW."citation", NEW."done_earliest", NEW."done_latest", NEW."done_precision", NEW."done_stated", NEW."done_zone", NEW."done_zone_basis", NEW."id", NEW."level", NEW."obligation_id", NEW."origin", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."quote", NEW."recipient_confirms", NEW."recipient_denies", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."share", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_82ccf() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_sensitivedetailevent" ("added_by_id", "breach_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words") VALUES (NEW."added_by_id", NEW."breach_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."withdrawn", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_91f58() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_attachmentevent" ("added_at", "added_by_id", "breach_id", "capture_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sensitive", "title", "withdrawn") VALUES (NEW."added_at", NEW."added_by_id", NEW."breach_id", NEW."capture_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sensitive", NEW."title", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9538f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_codingevent" ("actor_id", "blind", "breach_id", "clause_id", "coded_at", "coder_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reasons", "value") VALUES (NEW."actor_id", NEW."blind", NEW."breach_id", NEW."clause_id", NEW."coded_at", NEW."coder_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."reasons", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_97955() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_unresolvedactorevent" ("actor_id", "clause_id", "draft_id", "duty_number", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "settled_at", "settled_by_id", "words") VALUES (NEW."actor_id", NEW."clause_id", NEW."draft_id", NEW."duty_number", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."place", NEW."settled_at", NEW."settled_by_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9a0dc() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_sourcealignmentevent" ("actor_id", "alignment", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source_id") VALUES (NEW."actor_id", NEW."alignment", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reason", NEW."source_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9dd2e() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_placeevent" ("gazetteer_ids", "geometry", "id", "kind", "latitude", "longitude", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "slug") VALUES (NEW."gazetteer_ids", NEW."geometry", NEW."id", NEW."kind", NEW."latitude", NEW."longitude", NEW."name", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."slug"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_9fa1d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_clausespanevent" ("clause_id", "end", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "text_id") VALUES (NEW."clause_id", NEW."end", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."start", NEW."text_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a1772() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_claimaccusedevent" ("actor_id", "claim_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "withdrawn") VALUES (NEW."actor_id", NEW."claim_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a2ec5() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_translationevent" ("id", "language", "made_at", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sentence_id", "translator_id", "withdrawn", "words") VALUES (NEW."id", NEW."language", NEW."made_at", NEW."note", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sentence_id", NEW."translator_id", NEW."withdrawn", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_a86d9() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_placenameevent" ("id", "kind", "language", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "text", "used_by_id") VALUES (NEW."id", NEW."kind", NEW."language", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."place_id", NEW."text", NEW."used_by_id"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_be57e() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_claimevent" ("accepted_by_id", "against_interest", "aligned_with_id", "article_id", "breach_id", "citation", "claimant_id", "correction_reason", "credibility", "id", "kind", "origin", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "recorded_at", "recorded_basis", "reliability", "reported_claimant_id", "retracted", "retraction_reason", "said_earliest", "said_latest", "said_precision", "said_stated", "said_zone", "said_zone_basis", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."against_interest", NEW."aligned_with_id", NEW."article_id", NEW."breach_id", NEW."citation", NEW."claimant_id", NEW."correction_reason", NEW."credibility", NEW."id", NEW."kind", NEW."origin", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."quote", NEW."recorded_at", NEW."recorded_basis", NEW."reliability", NEW."reported_claimant_id", NEW."retracted", NEW."retraction_reason", NEW."said_earliest", NEW."said_latest", NEW."said_precision", NEW."said_stated", NEW."said_zone", NEW."said_zone_basis", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c135f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_caseevent" ("assigned_to_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "stage") VALUES (NEW."assigned_to_id", NEW."breach_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."stage"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_c83ce() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_coverageevent" ("agreement_id", "area_id", "begins_at", "clause_id", "ends_at", "id", "mechanism", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "value") VALUES (NEW."agreement_id", NEW."area_id", NEW."begins_at", NEW."clause_id", NEW."ends_at", NEW."id", NEW."mechanism", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."value"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d5bd0() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_declarationevent" ("actor_id", "agreement_id", "citation", "declared_earliest", "declared_latest", "declared_precision", "declared_stated", "declared_zone", "declared_zone_basis", "effect_earliest", "effect_latest", "effect_precision", "effect_stated", "effect_zone", "effect_zone_basis", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "words") VALUES (NEW."actor_id", NEW."agreement_id", NEW."citation", NEW."declared_earliest", NEW."declared_latest", NEW."declared_precision", NEW."declared_stated", NEW."declared_zone", NEW."declared_zone_basis", NEW."effect_earliest", NEW."effect_latest", NEW."effect_precision", NEW."effect_stated", NEW."effect_zone", NEW."effect_zone_basis", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_d8a7a() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_breachevent" ("act", "act_form", "bearing_degrees", "conflict_id", "distance_km", "form_key", "id", "in_scope", "logged_by_id", "logged_from_id", "merged_into_id", "occurred_earliest", "occurred_latest", "occurred_precision", "occurred_stated", "occurred_zone", "occurred_zone_basis", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "place_precision", "place_words", "recorded_at", "recorded_basis", "reference", "summary", "target", "weapon") VALUES (NEW."act", NEW."act_form", NEW."bearing_degrees", NEW."conflict_id", NEW."distance_km", NEW."form_key", NEW."id", NEW."in_scope", NEW."logged_by_id", NEW."logged_from_id", NEW."merged_into_id", NEW."occurred_earliest", NEW."occurred_latest", NEW."occurred_precision", NEW."occurred_stated", NEW."occurred_zone", NEW."occurred_zone_basis", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."place_id", NEW."place_precision", NEW."place_words", NEW."recorded_at", NEW."recorded_basis", NEW."reference", NEW."summary", NEW."target", NEW."weapon"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_de61d() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_interruptionevent" ("accepted_by_id", "agreement_id", "article_id", "begins_at", "citation", "clause_id", "ends_at", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."agreement_id", NEW."article_id", NEW."begins_at", NEW."citation", NEW."clause_id", NEW."ends_at", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e44b4() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_commentevent" ("author_id", "breach_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "withdrawn", "words", "written_at") VALUES (NEW."author_id", NEW."breach_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."withdrawn", NEW."words", NEW."written_at"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_e69fe() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_overrideevent" ("author_id", "id", "obligation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "review_by", "rule", "second_signer_id", "status") VALUES (NEW."author_id", NEW."id", NEW."obligation_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reason", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."review_by", NEW."rule", NEW."second_signer_id", NEW."status"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_ebcf0() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_triggerevent" ("accepted_by_id", "article_id", "at_earliest", "at_latest", "at_precision", "at_stated", "at_zone", "at_zone_basis", "citation", "clause_id", "duty_number", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_basis", "retracted", "retraction_reason", "sentence_id", "words") VALUES (NEW."accepted_by_id", NEW."article_id", NEW."at_earliest", NEW."at_latest", NEW."at_precision", NEW."at_stated", NEW."at_zone", NEW."at_zone_basis", NEW."citation", NEW."clause_id", NEW."duty_number", NEW."id", NEW."level", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."recorded_at", NEW."recorded_basis", NEW."retracted", NEW."retraction_reason", NEW."sentence_id", NEW."words"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_f9009() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_agreementroleevent" ("actor_id", "agreement_id", "capacity", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "wording") VALUES (NEW."actor_id", NEW."agreement_id", NEW."capacity", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."role", NEW."wording"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_fadc0() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_clauselinkevent" ("agreement_id", "ambiguous", "band", "clause_id", "id", "model", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "probability", "proposed", "quote", "relation", "review", "review_note", "reviewed_at", "reviewed_by_id", "sentence_id", "sentence_sha256", "suffix", "text_id", "why") VALUES (NEW."agreement_id", NEW."ambiguous", NEW."band", NEW."clause_id", NEW."id", NEW."model", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."prefix", NEW."probability", NEW."proposed", NEW."quote", NEW."relation", NEW."review", NEW."review_note", NEW."reviewed_at", NEW."reviewed_by_id", NEW."sentence_id", NEW."sentence_sha256", NEW."suffix", NEW."text_id", NEW."why"); RETURN NULL;
                END;
            $$;
CREATE FUNCTION public.pgtrigger_update_update_faf7f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "agreements_savedviewevent" ("id", "name", "owner_id", "path", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "query", "shared", "withdrawn") VALUES (NEW."id", NEW."name", NEW."owner_id", NEW."path", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."query", NEW."shared", NEW."withdrawn"); RETURN NULL;
                END;
            $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.agreements_actor (
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    iso3 character varying(3) NOT NULL,
    outside_ids jsonb NOT NULL,
    note text NOT NULL,
    parent_id bigint,
    CONSTRAINT actor_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT actor_iso3_three_letters CHECK ((((iso3)::text ~ '^[A-Z]{3}$'::text) OR ((iso3)::text = ''::text))),
    CONSTRAINT actor_kind_known CHECK (((kind)::text = ANY ((ARRAY['state'::character varying, 'entity'::character varying, 'military'::character varying, 'igo'::character varying, 'ngo'::character varying, 'armed_org'::character varying, 'political_party'::character varying, 'state_coalition'::character varying, 'umbrella'::character varying, 'media'::character varying, 'office'::character varying, 'person'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT actor_not_its_own_parent CHECK ((NOT ((parent_id = id) AND (parent_id IS NOT NULL)))),
    CONSTRAINT actor_slug_plain CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);
ALTER TABLE public.agreements_actor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_actor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_actorevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    iso3 character varying(3) NOT NULL,
    outside_ids jsonb NOT NULL,
    note text NOT NULL,
    parent_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_actorevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_actorevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_actorname (
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(12) NOT NULL,
    kind character varying(40) NOT NULL,
    valid_from date,
    valid_to date,
    actor_id bigint NOT NULL,
    used_by_id bigint,
    CONSTRAINT actor_name_kind_known CHECK (((kind)::text = ANY ((ARRAY['official'::character varying, 'self_styled'::character varying, 'alias'::character varying, 'transliteration'::character varying, 'exonym'::character varying, 'abbreviation'::character varying, 'demonym'::character varying, 'metonym'::character varying, 'loaded'::character varying])::text[]))),
    CONSTRAINT actor_name_not_empty CHECK ((NOT ((text)::text = ''::text))),
    CONSTRAINT actor_name_valid_in_order CHECK (((valid_to >= valid_from) OR (valid_from IS NULL) OR (valid_to IS NULL)))
);
ALTER TABLE public.agreements_actorname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_actorname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_actornameevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(12) NOT NULL,
    kind character varying(40) NOT NULL,
    valid_from date,
    valid_to date,
    actor_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    used_by_id bigint
);
ALTER TABLE public.agreements_actornameevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_actornameevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_adjudication (
    id bigint NOT NULL,
    question character varying(40) NOT NULL,
    duty_number smallint,
    level character varying(40) NOT NULL,
    value character varying(40) NOT NULL,
    reasons text NOT NULL,
    adjudicated_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    actor_id bigint,
    adjudicator_id bigint NOT NULL,
    breach_id bigint NOT NULL,
    clause_id bigint,
    CONSTRAINT adjudication_answers_its_question CHECK ((((actor_id IS NULL) AND (clause_id IS NULL) AND ((question)::text = 'occurrence'::text) AND ((value)::text = ''::text) AND (NOT ((level)::text = ''::text))) OR ((actor_id IS NOT NULL) AND (clause_id IS NULL) AND ((question)::text = 'attribution'::text) AND ((value)::text = ''::text) AND (NOT ((level)::text = ''::text))) OR ((actor_id IS NULL) AND (clause_id IS NOT NULL) AND ((level)::text = ''::text) AND ((question)::text = 'characterisation'::text) AND (NOT ((value)::text = ''::text))))),
    CONSTRAINT adjudication_has_reasons CHECK ((NOT (reasons = ''::text))),
    CONSTRAINT adjudication_level_known CHECK (((level)::text = ANY ((ARRAY['V0'::character varying, 'V1'::character varying, 'V2'::character varying, 'V3'::character varying, 'V4'::character varying, ''::character varying])::text[]))),
    CONSTRAINT adjudication_question_known CHECK (((question)::text = ANY ((ARRAY['occurrence'::character varying, 'attribution'::character varying, 'characterisation'::character varying])::text[]))),
    CONSTRAINT adjudication_value_known CHECK (((value)::text = ANY ((ARRAY['breach'::character varying, 'not_breach'::character varying, 'lawful_exception'::character varying, 'out_of_scope'::character varying, 'undetermined'::character varying, ''::character varying])::text[]))),
    CONSTRAINT agreements_adjudication_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_adjudication ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_adjudication_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_adjudicationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    question character varying(40) NOT NULL,
    duty_number smallint,
    level character varying(40) NOT NULL,
    value character varying(40) NOT NULL,
    reasons text NOT NULL,
    adjudicated_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    actor_id bigint,
    adjudicator_id bigint NOT NULL,
    breach_id bigint NOT NULL,
    clause_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT agreements_adjudicationevent_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_adjudicationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_adjudicationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreement (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    slug character varying(80) NOT NULL,
    title character varying(300) NOT NULL,
    short_title character varying(80) NOT NULL,
    form character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    agreement_class character varying(40) NOT NULL,
    pax_agt_id integer,
    note text NOT NULL,
    agreed_earliest timestamp with time zone NOT NULL,
    agreed_latest timestamp with time zone NOT NULL,
    agreed_precision character varying(40) NOT NULL,
    agreed_stated character varying(200) NOT NULL,
    agreed_zone character varying(120) NOT NULL,
    agreed_zone_basis character varying(40) NOT NULL,
    in_force_from_earliest timestamp with time zone,
    in_force_from_latest timestamp with time zone,
    in_force_from_precision character varying(40) NOT NULL,
    in_force_from_stated character varying(200) NOT NULL,
    in_force_from_zone character varying(120) NOT NULL,
    in_force_from_zone_basis character varying(40) NOT NULL,
    in_force_until_earliest timestamp with time zone,
    in_force_until_latest timestamp with time zone,
    in_force_until_precision character varying(40) NOT NULL,
    in_force_until_stated character varying(200) NOT NULL,
    in_force_until_zone character varying(120) NOT NULL,
    in_force_until_zone_basis character varying(40) NOT NULL,
    conflict_id bigint NOT NULL,
    CONSTRAINT agreement_agreed_in_order CHECK (((agreed_latest >= agreed_earliest) OR (agreed_earliest IS NULL))),
    CONSTRAINT agreement_agreed_whole CHECK (((agreed_earliest IS NOT NULL) AND (agreed_latest IS NOT NULL) AND ((agreed_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((agreed_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((agreed_zone)::text = ''::text)))),
    CONSTRAINT agreement_class_known CHECK (((agreement_class)::text = ANY ((ARRAY['cessation_of_hostilities'::character varying, 'preliminary'::character varying, 'definitive'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT agreement_force_in_order CHECK (((in_force_until_latest >= in_force_from_earliest) OR (in_force_until_latest IS NULL) OR (in_force_from_earliest IS NULL))),
    CONSTRAINT agreement_form_known CHECK (((form)::text = ANY ((ARRAY['signed_treaty'::character varying, 'joint_statement'::character varying, 'co_chair_statement'::character varying, 'parallel_statements'::character varying, 'unilateral_declaration'::character varying, 'verbal'::character varying, 'resolution'::character varying, 'proposal'::character varying, 'framework'::character varying])::text[]))),
    CONSTRAINT agreement_has_titles CHECK (((NOT ((title)::text = ''::text)) AND (NOT ((short_title)::text = ''::text)))),
    CONSTRAINT agreement_in_force_from_in_order CHECK (((in_force_from_latest >= in_force_from_earliest) OR (in_force_from_earliest IS NULL))),
    CONSTRAINT agreement_in_force_from_whole CHECK ((((in_force_from_earliest IS NOT NULL) AND (in_force_from_latest IS NOT NULL) AND ((in_force_from_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((in_force_from_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((in_force_from_zone)::text = ''::text))) OR ((in_force_from_earliest IS NULL) AND (in_force_from_latest IS NULL) AND ((in_force_from_precision)::text = ''::text) AND ((in_force_from_stated)::text = ''::text) AND ((in_force_from_zone)::text = ''::text) AND ((in_force_from_zone_basis)::text = ''::text)))),
    CONSTRAINT agreement_in_force_until_in_order CHECK (((in_force_until_latest >= in_force_until_earliest) OR (in_force_until_earliest IS NULL))),
    CONSTRAINT agreement_in_force_until_whole CHECK ((((in_force_until_earliest IS NOT NULL) AND (in_force_until_latest IS NOT NULL) AND ((in_force_until_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((in_force_until_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((in_force_until_zone)::text = ''::text))) OR ((in_force_until_earliest IS NULL) AND (in_force_until_latest IS NULL) AND ((in_force_until_precision)::text = ''::text) AND ((in_force_until_stated)::text = ''::text) AND ((in_force_until_zone)::text = ''::text) AND ((in_force_until_zone_basis)::text = ''::text)))),
    CONSTRAINT agreement_proposal_never_in_force CHECK (((NOT ((form)::text = 'proposal'::text)) OR (in_force_from_earliest IS NULL))),
    CONSTRAINT agreement_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT agreement_slug_plain CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT agreement_status_known CHECK (((status)::text = ANY ((ARRAY['multiparty_agreed'::character varying, 'unilateral_document'::character varying, 'status_unclear'::character varying, 'subsequent_status'::character varying, 'proposed'::character varying, 'rejected'::character varying])::text[]))),
    CONSTRAINT agreements_agreement_pax_agt_id_check CHECK ((pax_agt_id >= 0))
);
ALTER TABLE public.agreements_agreement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreementevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    slug character varying(80) NOT NULL,
    title character varying(300) NOT NULL,
    short_title character varying(80) NOT NULL,
    form character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    agreement_class character varying(40) NOT NULL,
    pax_agt_id integer,
    note text NOT NULL,
    agreed_earliest timestamp with time zone NOT NULL,
    agreed_latest timestamp with time zone NOT NULL,
    agreed_precision character varying(40) NOT NULL,
    agreed_stated character varying(200) NOT NULL,
    agreed_zone character varying(120) NOT NULL,
    agreed_zone_basis character varying(40) NOT NULL,
    in_force_from_earliest timestamp with time zone,
    in_force_from_latest timestamp with time zone,
    in_force_from_precision character varying(40) NOT NULL,
    in_force_from_stated character varying(200) NOT NULL,
    in_force_from_zone character varying(120) NOT NULL,
    in_force_from_zone_basis character varying(40) NOT NULL,
    in_force_until_earliest timestamp with time zone,
    in_force_until_latest timestamp with time zone,
    in_force_until_precision character varying(40) NOT NULL,
    in_force_until_stated character varying(200) NOT NULL,
    in_force_until_zone character varying(120) NOT NULL,
    in_force_until_zone_basis character varying(40) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    conflict_id bigint NOT NULL,
    CONSTRAINT agreements_agreementevent_pax_agt_id_check CHECK ((pax_agt_id >= 0))
);
ALTER TABLE public.agreements_agreementevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreementname (
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(12) NOT NULL,
    kind character varying(40) NOT NULL,
    agreement_id bigint NOT NULL,
    CONSTRAINT agreement_name_kind_known CHECK (((kind)::text = ANY ((ARRAY['official'::character varying, 'self_styled'::character varying, 'alias'::character varying, 'transliteration'::character varying, 'exonym'::character varying, 'abbreviation'::character varying, 'demonym'::character varying, 'metonym'::character varying, 'loaded'::character varying])::text[]))),
    CONSTRAINT agreement_name_not_empty CHECK ((NOT ((text)::text = ''::text)))
);
ALTER TABLE public.agreements_agreementname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreementnameevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(12) NOT NULL,
    kind character varying(40) NOT NULL,
    agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_agreementnameevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementnameevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreementrelation (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    to_words character varying(300) NOT NULL,
    kind character varying(40) NOT NULL,
    quote text NOT NULL,
    at_earliest timestamp with time zone,
    at_latest timestamp with time zone,
    at_precision character varying(40) NOT NULL,
    at_stated character varying(200) NOT NULL,
    at_zone character varying(120) NOT NULL,
    at_zone_basis character varying(40) NOT NULL,
    from_agreement_id bigint NOT NULL,
    to_agreement_id bigint,
    from_clause_id bigint,
    to_clause_id bigint,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    CONSTRAINT relation_at_in_order CHECK (((at_latest >= at_earliest) OR (at_earliest IS NULL))),
    CONSTRAINT relation_at_whole CHECK ((((at_earliest IS NOT NULL) AND (at_latest IS NOT NULL) AND ((at_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((at_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((at_zone)::text = ''::text))) OR ((at_earliest IS NULL) AND (at_latest IS NULL) AND ((at_precision)::text = ''::text) AND ((at_stated)::text = ''::text) AND ((at_zone)::text = ''::text) AND ((at_zone_basis)::text = ''::text)))),
    CONSTRAINT relation_kind_known CHECK (((kind)::text = ANY ((ARRAY['implements'::character varying, 'reaffirms'::character varying, 'elaborates'::character varying, 'amends'::character varying, 'extends'::character varying, 'renews'::character varying, 'supersedes'::character varying, 'terminates'::character varying, 'annexed_to'::character varying, 'refers_to'::character varying, 'without_prejudice_to'::character varying, 'based_on'::character varying, 'in_line_with'::character varying, 'follows'::character varying])::text[]))),
    CONSTRAINT relation_leads_somewhere CHECK (((to_agreement_id IS NOT NULL) OR (NOT ((to_words)::text = ''::text)))),
    CONSTRAINT relation_not_to_itself CHECK (((NOT ((to_agreement_id = from_agreement_id) AND (to_agreement_id IS NOT NULL))) OR (to_clause_id IS NOT NULL))),
    CONSTRAINT relation_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT relation_retracted_with_a_reason CHECK ((((NOT retracted) AND (retraction_reason = ''::text)) OR (retracted AND (NOT (retraction_reason = ''::text))))),
    CONSTRAINT relation_supersession_dated CHECK (((NOT ((kind)::text = ANY ((ARRAY['supersedes'::character varying, 'terminates'::character varying])::text[]))) OR (at_earliest IS NOT NULL))),
    CONSTRAINT relation_to_clause_with_agreement CHECK (((to_clause_id IS NULL) OR (to_agreement_id IS NOT NULL)))
);
ALTER TABLE public.agreements_agreementrelation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementrelation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreementrelationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    to_words character varying(300) NOT NULL,
    kind character varying(40) NOT NULL,
    quote text NOT NULL,
    at_earliest timestamp with time zone,
    at_latest timestamp with time zone,
    at_precision character varying(40) NOT NULL,
    at_stated character varying(200) NOT NULL,
    at_zone character varying(120) NOT NULL,
    at_zone_basis character varying(40) NOT NULL,
    from_agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    to_agreement_id bigint,
    from_clause_id bigint,
    to_clause_id bigint,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL
);
ALTER TABLE public.agreements_agreementrelationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementrelationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreementrelationstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    to_words character varying(300) NOT NULL,
    kind character varying(40) NOT NULL,
    quote text NOT NULL,
    at_earliest timestamp with time zone,
    at_latest timestamp with time zone,
    at_precision character varying(40) NOT NULL,
    at_stated character varying(200) NOT NULL,
    at_zone character varying(120) NOT NULL,
    at_zone_basis character varying(40) NOT NULL,
    from_agreement_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    to_agreement_id bigint,
    from_clause_id bigint,
    to_clause_id bigint,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL
);
ALTER TABLE public.agreements_agreementrelationstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementrelationstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreementrole (
    id bigint NOT NULL,
    role character varying(40) NOT NULL,
    wording character varying(300) NOT NULL,
    capacity character varying(200) NOT NULL,
    actor_id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    CONSTRAINT agreement_role_known CHECK (((role)::text = ANY ((ARRAY['party'::character varying, 'obligor_only'::character varying, 'signatory'::character varying, 'issuer'::character varying, 'mediator'::character varying, 'facilitator'::character varying, 'co_chair'::character varying, 'broker'::character varying, 'host'::character varying, 'guarantor'::character varying, 'witness'::character varying, 'observer'::character varying, 'depositary'::character varying, 'monitor'::character varying, 'adherent'::character varying, 'endorser'::character varying, 'recipient'::character varying])::text[])))
);
ALTER TABLE public.agreements_agreementrole ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementrole_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreementroleevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    role character varying(40) NOT NULL,
    wording character varying(300) NOT NULL,
    capacity character varying(200) NOT NULL,
    actor_id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_agreementroleevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementroleevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreementstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    slug character varying(80) NOT NULL,
    title character varying(300) NOT NULL,
    short_title character varying(80) NOT NULL,
    form character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    agreement_class character varying(40) NOT NULL,
    pax_agt_id integer,
    note text NOT NULL,
    agreed_earliest timestamp with time zone NOT NULL,
    agreed_latest timestamp with time zone NOT NULL,
    agreed_precision character varying(40) NOT NULL,
    agreed_stated character varying(200) NOT NULL,
    agreed_zone character varying(120) NOT NULL,
    agreed_zone_basis character varying(40) NOT NULL,
    in_force_from_earliest timestamp with time zone,
    in_force_from_latest timestamp with time zone,
    in_force_from_precision character varying(40) NOT NULL,
    in_force_from_stated character varying(200) NOT NULL,
    in_force_from_zone character varying(120) NOT NULL,
    in_force_from_zone_basis character varying(40) NOT NULL,
    in_force_until_earliest timestamp with time zone,
    in_force_until_latest timestamp with time zone,
    in_force_until_precision character varying(40) NOT NULL,
    in_force_until_stated character varying(200) NOT NULL,
    in_force_until_zone character varying(120) NOT NULL,
    in_force_until_zone_basis character varying(40) NOT NULL,
    pgh_obj_id bigint NOT NULL,
    conflict_id bigint NOT NULL,
    CONSTRAINT agreements_agreementstate_pax_agt_id_check CHECK ((pax_agt_id >= 0))
);
ALTER TABLE public.agreements_agreementstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreementtext (
    id bigint NOT NULL,
    language character varying(12) NOT NULL,
    version smallint NOT NULL,
    status character varying(40) NOT NULL,
    standing character varying(40) NOT NULL,
    text text NOT NULL,
    sha256 character varying(64) NOT NULL,
    source character varying(300) NOT NULL,
    source_url character varying(500) NOT NULL,
    published_at timestamp with time zone,
    agreement_id bigint NOT NULL,
    made_by_id bigint,
    published_by_id bigint,
    reason text NOT NULL,
    variant_of_id bigint,
    CONSTRAINT agreements_agreementtext_version_check CHECK ((version >= 0)),
    CONSTRAINT text_language_code CHECK (((language)::text ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'::text)),
    CONSTRAINT text_not_empty CHECK ((NOT (text = ''::text))),
    CONSTRAINT text_not_its_own_variant CHECK ((NOT ((variant_of_id = id) AND (variant_of_id IS NOT NULL)))),
    CONSTRAINT text_published_by_a_second_person CHECK (((made_by_id IS NULL) OR (published_by_id IS NULL) OR (NOT ((made_by_id = published_by_id) AND (made_by_id IS NOT NULL) AND (published_by_id IS NOT NULL))))),
    CONSTRAINT text_published_has_its_moment CHECK ((((published_at IS NOT NULL) AND ((status)::text = 'published'::text)) OR ((published_at IS NULL) AND ((status)::text = 'draft'::text)))),
    CONSTRAINT text_sha256_is_of_the_text CHECK (((sha256)::text = encode(sha256(convert_to(text, 'UTF8'::name)), 'hex'::text))),
    CONSTRAINT text_standing_known CHECK (((standing)::text = ANY ((ARRAY['authoritative'::character varying, 'official_translation'::character varying, 'unofficial'::character varying, 'press'::character varying, 'summary'::character varying])::text[]))),
    CONSTRAINT text_status_known CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'published'::character varying])::text[]))),
    CONSTRAINT text_version_from_one CHECK ((version >= 1))
);
ALTER TABLE public.agreements_agreementtext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementtext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_agreementtextevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    language character varying(12) NOT NULL,
    version smallint NOT NULL,
    status character varying(40) NOT NULL,
    standing character varying(40) NOT NULL,
    text text NOT NULL,
    sha256 character varying(64) NOT NULL,
    source character varying(300) NOT NULL,
    source_url character varying(500) NOT NULL,
    published_at timestamp with time zone,
    agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    made_by_id bigint,
    published_by_id bigint,
    reason text NOT NULL,
    variant_of_id bigint,
    CONSTRAINT agreements_agreementtextevent_version_check CHECK ((version >= 0))
);
ALTER TABLE public.agreements_agreementtextevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_agreementtextevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_alias (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    thing character varying(200) NOT NULL,
    text character varying(200) NOT NULL,
    pattern character varying(200) NOT NULL,
    language character varying(12) NOT NULL,
    valid_from date,
    valid_to date,
    origin character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    reason character varying(300) NOT NULL,
    made_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    changed_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    sentences integer,
    articles integer,
    examples bigint[] NOT NULL,
    read_articles integer,
    counted_at timestamp with time zone,
    applied_at timestamp with time zone,
    actor_id bigint,
    agreement_id bigint,
    conflict_id bigint NOT NULL,
    made_by_id bigint,
    place_id bigint,
    superseded_by_id bigint,
    CONSTRAINT agreements_alias_articles_check CHECK ((articles >= 0)),
    CONSTRAINT agreements_alias_read_articles_check CHECK ((read_articles >= 0)),
    CONSTRAINT agreements_alias_sentences_check CHECK ((sentences >= 0)),
    CONSTRAINT alias_can_be_looked_for CHECK ((NOT ((pattern)::text = ''::text))),
    CONSTRAINT alias_counted_whole CHECK ((((articles IS NULL) AND (counted_at IS NULL) AND (read_articles IS NULL) AND (sentences IS NULL)) OR ((articles IS NOT NULL) AND (counted_at IS NOT NULL) AND (read_articles IS NOT NULL) AND (sentences IS NOT NULL)))),
    CONSTRAINT alias_has_words CHECK ((NOT ((text)::text = ''::text))),
    CONSTRAINT alias_kind_known CHECK (((kind)::text = ANY ((ARRAY['party'::character varying, 'agreement'::character varying, 'region'::character varying, 'place'::character varying])::text[]))),
    CONSTRAINT alias_names_one_thing CHECK ((((actor_id IS NOT NULL) AND ((kind)::text = 'party'::text) AND (agreement_id IS NULL) AND (place_id IS NULL) AND ((thing)::text = ''::text)) OR ((agreement_id IS NOT NULL) AND ((kind)::text = 'agreement'::text) AND (actor_id IS NULL) AND (place_id IS NULL) AND ((thing)::text = ''::text)) OR (((kind)::text = 'region'::text) AND ((thing)::text = ''::text) AND (actor_id IS NULL) AND (agreement_id IS NULL) AND (place_id IS NULL)) OR ((actor_id IS NULL) AND (agreement_id IS NULL) AND ((kind)::text = 'place'::text) AND (((place_id IS NOT NULL) AND ((thing)::text = ''::text)) OR ((place_id IS NULL) AND (NOT ((thing)::text = ''::text))))))),
    CONSTRAINT alias_not_superseded_by_itself CHECK ((NOT ((superseded_by_id = id) AND (superseded_by_id IS NOT NULL)))),
    CONSTRAINT alias_of_a_curator_has_its_person CHECK ((((made_by_id IS NOT NULL) AND ((origin)::text = 'curator'::text)) OR ((NOT ((origin)::text = 'curator'::text)) AND (made_by_id IS NULL)))),
    CONSTRAINT alias_off_with_a_reason CHECK (((((status)::text = 'off'::text) AND (NOT ((reason)::text = ''::text))) OR ((NOT ((status)::text = 'off'::text)) AND ((reason)::text = ''::text)))),
    CONSTRAINT alias_origin_known CHECK (((origin)::text = ANY ((ARRAY['records'::character varying, 'cldr'::character varying, 'geonames'::character varying, 'engine'::character varying, 'curator'::character varying])::text[]))),
    CONSTRAINT alias_status_known CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'off'::character varying, 'superseded'::character varying])::text[]))),
    CONSTRAINT alias_superseded_by_another CHECK (((((status)::text = 'superseded'::text) AND (superseded_by_id IS NOT NULL)) OR ((NOT ((status)::text = 'superseded'::text)) AND (superseded_by_id IS NULL)))),
    CONSTRAINT alias_valid_in_order CHECK (((valid_to >= valid_from) OR (valid_from IS NULL) OR (valid_to IS NULL)))
);
ALTER TABLE public.agreements_alias ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_alias_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_aliasevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    thing character varying(200) NOT NULL,
    text character varying(200) NOT NULL,
    pattern character varying(200) NOT NULL,
    language character varying(12) NOT NULL,
    valid_from date,
    valid_to date,
    origin character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    reason character varying(300) NOT NULL,
    made_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    changed_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    actor_id bigint,
    agreement_id bigint,
    conflict_id bigint NOT NULL,
    made_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    place_id bigint,
    superseded_by_id bigint
);
ALTER TABLE public.agreements_aliasevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_aliasevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_anchor (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    quote text NOT NULL,
    prefix character varying(80) NOT NULL,
    suffix character varying(80) NOT NULL,
    before_start integer NOT NULL,
    state character varying(40) NOT NULL,
    score double precision NOT NULL,
    start integer,
    "end" integer,
    answer character varying(40) NOT NULL,
    answered_at timestamp with time zone,
    note character varying(300) NOT NULL,
    answered_by_id bigint,
    before_id bigint NOT NULL,
    clause_id bigint,
    interpretation_id bigint,
    obligation_id bigint,
    relation_id bigint,
    text_id bigint NOT NULL,
    CONSTRAINT agreements_anchor_before_start_check CHECK ((before_start >= 0)),
    CONSTRAINT agreements_anchor_end_check CHECK (("end" >= 0)),
    CONSTRAINT agreements_anchor_start_check CHECK ((start >= 0)),
    CONSTRAINT anchor_answer_known CHECK (((answer)::text = ANY ((ARRAY['open'::character varying, 'confirmed'::character varying, 'corrected'::character varying, 'gone'::character varying])::text[]))),
    CONSTRAINT anchor_answered_by_someone CHECK (((((answer)::text = 'open'::text) AND (answered_at IS NULL) AND (answered_by_id IS NULL)) OR ((NOT ((answer)::text = 'open'::text)) AND (answered_at IS NOT NULL) AND (answered_by_id IS NOT NULL)))),
    CONSTRAINT anchor_exact_is_whole CHECK (((NOT ((state)::text = 'exact'::text)) OR (score = (1.0)::double precision))),
    CONSTRAINT anchor_kind_known CHECK (((kind)::text = ANY ((ARRAY['clause'::character varying, 'relation'::character varying, 'deadline'::character varying, 'reading'::character varying])::text[]))),
    CONSTRAINT anchor_orphan_stands_nowhere CHECK (((("end" IS NULL) AND (start IS NULL) AND ((state)::text = 'orphan'::text) AND (NOT ((answer)::text = 'corrected'::text))) OR (("end" > start) AND (start IS NOT NULL) AND ((NOT ((state)::text = 'orphan'::text)) OR ((answer)::text = 'corrected'::text))))),
    CONSTRAINT anchor_quotes_something CHECK ((NOT (quote = ''::text))),
    CONSTRAINT anchor_score_0_to_1 CHECK (((score >= (0.0)::double precision) AND (score <= (1.0)::double precision))),
    CONSTRAINT anchor_state_known CHECK (((state)::text = ANY ((ARRAY['exact'::character varying, 'drifted'::character varying, 'orphan'::character varying])::text[]))),
    CONSTRAINT anchor_ties_one_thing CHECK ((((clause_id IS NOT NULL) AND (interpretation_id IS NULL) AND ((kind)::text = 'clause'::text) AND (obligation_id IS NULL) AND (relation_id IS NULL)) OR ((interpretation_id IS NULL) AND ((kind)::text = 'relation'::text) AND (obligation_id IS NULL) AND (relation_id IS NOT NULL)) OR ((clause_id IS NOT NULL) AND (interpretation_id IS NULL) AND ((kind)::text = 'deadline'::text) AND (obligation_id IS NOT NULL) AND (relation_id IS NULL)) OR ((clause_id IS NOT NULL) AND (interpretation_id IS NOT NULL) AND ((kind)::text = 'reading'::text) AND (obligation_id IS NULL) AND (relation_id IS NULL))))
);
ALTER TABLE public.agreements_anchor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_anchor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_anchorevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    quote text NOT NULL,
    prefix character varying(80) NOT NULL,
    suffix character varying(80) NOT NULL,
    before_start integer NOT NULL,
    state character varying(40) NOT NULL,
    score double precision NOT NULL,
    start integer,
    "end" integer,
    answer character varying(40) NOT NULL,
    answered_at timestamp with time zone,
    note character varying(300) NOT NULL,
    answered_by_id bigint,
    before_id bigint NOT NULL,
    clause_id bigint,
    interpretation_id bigint,
    obligation_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    relation_id bigint,
    text_id bigint NOT NULL,
    CONSTRAINT agreements_anchorevent_before_start_check CHECK ((before_start >= 0)),
    CONSTRAINT agreements_anchorevent_end_check CHECK (("end" >= 0)),
    CONSTRAINT agreements_anchorevent_start_check CHECK ((start >= 0))
);
ALTER TABLE public.agreements_anchorevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_anchorevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_article (
    id bigint NOT NULL,
    url character varying(2000) NOT NULL,
    title character varying(500) NOT NULL,
    author character varying(300) NOT NULL,
    language character varying(12) NOT NULL,
    published_basis character varying(40) NOT NULL,
    text text NOT NULL,
    text_sha256 character varying(64) NOT NULL,
    extractor character varying(80) NOT NULL,
    signature bytea,
    signature_keys bigint[] NOT NULL,
    quote_keys bigint[] NOT NULL,
    status character varying(40) NOT NULL,
    status_reason text NOT NULL,
    attempts smallint NOT NULL,
    next_attempt_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    taken_in_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    linked_at timestamp with time zone,
    link_model character varying(80) NOT NULL,
    reviewed_empty_at timestamp with time zone,
    search tsvector GENERATED ALWAYS AS (public.article_tsvector((language)::text, (title)::text, text)) STORED,
    published_earliest timestamp with time zone,
    published_latest timestamp with time zone,
    published_precision character varying(40) NOT NULL,
    published_stated character varying(200) NOT NULL,
    published_zone character varying(120) NOT NULL,
    published_zone_basis character varying(40) NOT NULL,
    reviewed_empty_by_id bigint,
    capture_id bigint NOT NULL,
    source_id bigint NOT NULL,
    story_id bigint,
    CONSTRAINT agreements_article_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT article_done_is_linked CHECK (((NOT ((status)::text = 'done'::text)) OR ((linked_at IS NOT NULL) AND (NOT ((link_model)::text = ''::text)) AND (NOT (text = ''::text))))),
    CONSTRAINT article_failed_says_why CHECK (((NOT ((status)::text = 'failed'::text)) OR (NOT (status_reason = ''::text)))),
    CONSTRAINT article_found_empty_by_someone CHECK ((((reviewed_empty_at IS NULL) AND (reviewed_empty_by_id IS NULL)) OR ((reviewed_empty_at IS NOT NULL) AND (reviewed_empty_by_id IS NOT NULL)))),
    CONSTRAINT article_has_a_title CHECK ((NOT ((title)::text = ''::text))),
    CONSTRAINT article_published_basis_known CHECK (((published_basis)::text = ANY ((ARRAY['stated'::character varying, 'metadata'::character varying, 'inferred'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT article_published_in_order CHECK (((published_latest >= published_earliest) OR (published_earliest IS NULL))),
    CONSTRAINT article_published_whole CHECK ((((published_earliest IS NOT NULL) AND (published_latest IS NOT NULL) AND ((published_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((published_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((published_zone)::text = ''::text))) OR ((published_earliest IS NULL) AND (published_latest IS NULL) AND ((published_precision)::text = ''::text) AND ((published_stated)::text = ''::text) AND ((published_zone)::text = ''::text) AND ((published_zone_basis)::text = ''::text)))),
    CONSTRAINT article_published_with_basis CHECK (((((published_basis)::text = 'unknown'::text) AND (published_earliest IS NULL)) OR ((NOT ((published_basis)::text = 'unknown'::text)) AND (published_earliest IS NOT NULL)))),
    CONSTRAINT article_sha256_is_of_the_text CHECK ((((text = ''::text) AND ((text_sha256)::text = ''::text)) OR ((text_sha256)::text = encode(sha256(convert_to(text, 'UTF8'::name)), 'hex'::text)))),
    CONSTRAINT article_status_known CHECK (((status)::text = ANY ((ARRAY['captured'::character varying, 'extracted'::character varying, 'done'::character varying, 'failed'::character varying])::text[])))
);
ALTER TABLE public.agreements_article ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_article_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_articleevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    url character varying(2000) NOT NULL,
    title character varying(500) NOT NULL,
    author character varying(300) NOT NULL,
    language character varying(12) NOT NULL,
    published_basis character varying(40) NOT NULL,
    text_sha256 character varying(64) NOT NULL,
    extractor character varying(80) NOT NULL,
    taken_in_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    reviewed_empty_at timestamp with time zone,
    published_earliest timestamp with time zone,
    published_latest timestamp with time zone,
    published_precision character varying(40) NOT NULL,
    published_stated character varying(200) NOT NULL,
    published_zone character varying(120) NOT NULL,
    published_zone_basis character varying(40) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    reviewed_empty_by_id bigint,
    capture_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.agreements_articleevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_articleevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_articleimprint (
    article_id bigint NOT NULL,
    made_by integer NOT NULL,
    first_day date,
    last_day date,
    keys integer[] NOT NULL,
    body bytea NOT NULL,
    CONSTRAINT agreements_articleimprint_made_by_check CHECK ((made_by >= 0)),
    CONSTRAINT imprint_days_in_order CHECK ((((first_day IS NULL) AND (last_day IS NULL)) OR ((first_day <= last_day) AND (first_day IS NOT NULL) AND (last_day IS NOT NULL))))
);
CREATE TABLE public.agreements_articlevectors (
    id bigint NOT NULL,
    model character varying(80) NOT NULL,
    dimensions smallint NOT NULL,
    vectors bytea NOT NULL,
    article_id bigint NOT NULL,
    CONSTRAINT agreements_articlevectors_dimensions_check CHECK ((dimensions >= 0)),
    CONSTRAINT article_vectors_have_dimensions CHECK ((dimensions >= 1))
);
ALTER TABLE public.agreements_articlevectors ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_articlevectors_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_assessment (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    question character varying(40) NOT NULL,
    duty_number smallint,
    level character varying(40) NOT NULL,
    value character varying(40) NOT NULL,
    sole boolean NOT NULL,
    flags character varying(40)[] NOT NULL,
    reasons text NOT NULL,
    actor_id bigint,
    author_id bigint NOT NULL,
    second_signer_id bigint,
    breach_id bigint NOT NULL,
    clause_id bigint,
    CONSTRAINT agreements_assessment_duty_number_check CHECK ((duty_number >= 0)),
    CONSTRAINT assessment_answers_its_question CHECK ((((actor_id IS NULL) AND (clause_id IS NULL) AND ((question)::text = 'occurrence'::text) AND ((value)::text = ''::text) AND (NOT ((level)::text = ''::text))) OR ((actor_id IS NOT NULL) AND (clause_id IS NULL) AND ((question)::text = 'attribution'::text) AND ((value)::text = ''::text) AND (NOT ((level)::text = ''::text))) OR ((actor_id IS NULL) AND (clause_id IS NOT NULL) AND ((level)::text = ''::text) AND ((question)::text = 'characterisation'::text) AND (NOT ((value)::text = ''::text))))),
    CONSTRAINT assessment_has_reasons CHECK ((NOT (reasons = ''::text))),
    CONSTRAINT assessment_level_known CHECK (((level)::text = ANY ((ARRAY['V0'::character varying, 'V1'::character varying, 'V2'::character varying, 'V3'::character varying, 'V4'::character varying, ''::character varying])::text[]))),
    CONSTRAINT assessment_question_known CHECK (((question)::text = ANY ((ARRAY['occurrence'::character varying, 'attribution'::character varying, 'characterisation'::character varying])::text[]))),
    CONSTRAINT assessment_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT assessment_second_signer_is_another CHECK ((NOT ((second_signer_id = author_id) AND (second_signer_id IS NOT NULL)))),
    CONSTRAINT assessment_value_known CHECK (((value)::text = ANY ((ARRAY['breach'::character varying, 'not_breach'::character varying, 'lawful_exception'::character varying, 'out_of_scope'::character varying, 'undetermined'::character varying, ''::character varying])::text[])))
);
ALTER TABLE public.agreements_assessment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_assessment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_assessmentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    question character varying(40) NOT NULL,
    duty_number smallint,
    level character varying(40) NOT NULL,
    value character varying(40) NOT NULL,
    sole boolean NOT NULL,
    flags character varying(40)[] NOT NULL,
    reasons text NOT NULL,
    actor_id bigint,
    author_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    second_signer_id bigint,
    breach_id bigint NOT NULL,
    clause_id bigint,
    CONSTRAINT agreements_assessmentevent_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_assessmentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_assessmentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_assessmentstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    question character varying(40) NOT NULL,
    duty_number smallint,
    level character varying(40) NOT NULL,
    value character varying(40) NOT NULL,
    sole boolean NOT NULL,
    flags character varying(40)[] NOT NULL,
    reasons text NOT NULL,
    actor_id bigint,
    author_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    second_signer_id bigint,
    breach_id bigint NOT NULL,
    clause_id bigint,
    CONSTRAINT agreements_assessmentstate_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_assessmentstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_assessmentstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_attachment (
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    sensitive boolean NOT NULL,
    withdrawn boolean NOT NULL,
    added_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    added_by_id bigint,
    breach_id bigint NOT NULL,
    capture_id bigint NOT NULL,
    CONSTRAINT attachment_has_a_title CHECK ((NOT ((title)::text = ''::text)))
);
ALTER TABLE public.agreements_attachment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_attachment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_attachmentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    sensitive boolean NOT NULL,
    withdrawn boolean NOT NULL,
    added_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    added_by_id bigint,
    breach_id bigint NOT NULL,
    capture_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_attachmentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_attachmentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_breach (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    reference character varying(20) NOT NULL,
    form_key uuid,
    summary character varying(300) NOT NULL,
    act character varying(40) NOT NULL,
    act_form character varying(40) NOT NULL,
    weapon character varying(40) NOT NULL,
    target character varying(40) NOT NULL,
    place_words character varying(200) NOT NULL,
    place_precision character varying(40) NOT NULL,
    distance_km double precision,
    bearing_degrees double precision,
    in_scope character varying(40) NOT NULL,
    occurred_earliest timestamp with time zone,
    occurred_latest timestamp with time zone,
    occurred_precision character varying(40) NOT NULL,
    occurred_stated character varying(200) NOT NULL,
    occurred_zone character varying(120) NOT NULL,
    occurred_zone_basis character varying(40) NOT NULL,
    logged_by_id bigint,
    conflict_id bigint NOT NULL,
    place_id bigint,
    logged_from_id bigint,
    merged_into_id bigint,
    CONSTRAINT breach_act_form_known CHECK (((act_form)::text = ANY ((ARRAY['commission'::character varying, 'omission'::character varying])::text[]))),
    CONSTRAINT breach_act_known CHECK (((act)::text = ANY ((ARRAY['shelling_mortar'::character varying, 'shelling_artillery'::character varying, 'rocket_fire'::character varying, 'missile'::character varying, 'drone_strike'::character varying, 'air_strike'::character varying, 'small_arms_fire'::character varying, 'clash'::character varying, 'ground_advance'::character varying, 'mine_or_ied'::character varying, 'attack_on_civilians'::character varying, 'detention'::character varying, 'ill_treatment'::character varying, 'troop_movement'::character varying, 'overflight'::character varying, 'access_denied'::character varying, 'non_delivery'::character varying, 'obstruction'::character varying, 'statement'::character varying, 'other'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT breach_bearing_on_the_compass CHECK ((((bearing_degrees >= (0.0)::double precision) AND (bearing_degrees < (360.0)::double precision)) OR (bearing_degrees IS NULL))),
    CONSTRAINT breach_distance_on_the_globe CHECK ((((distance_km >= (0.0)::double precision) AND (distance_km <= (20040.0)::double precision)) OR (distance_km IS NULL))),
    CONSTRAINT breach_has_a_summary CHECK ((NOT ((summary)::text = ''::text))),
    CONSTRAINT breach_in_scope_known CHECK (((in_scope)::text = ANY ((ARRAY['yes'::character varying, 'no'::character varying, 'undetermined'::character varying])::text[]))),
    CONSTRAINT breach_in_scope_only_if_dated CHECK (((occurred_earliest IS NOT NULL) OR (NOT ((in_scope)::text = 'yes'::text)))),
    CONSTRAINT breach_not_merged_into_itself CHECK ((NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL)))),
    CONSTRAINT breach_occurred_in_order CHECK (((occurred_latest >= occurred_earliest) OR (occurred_earliest IS NULL))),
    CONSTRAINT breach_occurred_whole CHECK ((((occurred_earliest IS NOT NULL) AND (occurred_latest IS NOT NULL) AND ((occurred_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((occurred_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((occurred_zone)::text = ''::text))) OR ((occurred_earliest IS NULL) AND (occurred_latest IS NULL) AND ((occurred_precision)::text = ''::text) AND ((occurred_stated)::text = ''::text) AND ((occurred_zone)::text = ''::text) AND ((occurred_zone_basis)::text = ''::text)))),
    CONSTRAINT breach_place_before_its_precision CHECK (((place_id IS NOT NULL) OR (NOT ((place_words)::text = ''::text)) OR ((place_precision)::text = 'unknown'::text))),
    CONSTRAINT breach_place_precision_known CHECK (((place_precision)::text = ANY ((ARRAY['exact'::character varying, 'vicinity'::character varying, 'settlement'::character varying, 'near_25km'::character varying, 'district'::character varying, 'linear'::character varying, 'region'::character varying, 'country'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT breach_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT breach_reference_form CHECK (((reference)::text ~ '^[A-Z]{2,8}-\d{4}-\d{4,}$'::text)),
    CONSTRAINT breach_target_known CHECK (((target)::text = ANY ((ARRAY['military_position'::character varying, 'residential_area'::character varying, 'school'::character varying, 'medical'::character varying, 'religious_or_cultural'::character varying, 'energy_or_water'::character varying, 'crossing_or_corridor'::character varying, 'humanitarian_convoy'::character varying, 'journalist'::character varying, 'monitor'::character varying, 'prisoner_of_war'::character varying, 'environment'::character varying, 'none'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT breach_weapon_known CHECK (((weapon)::text = ANY ((ARRAY['small_arms'::character varying, 'heavy_machine_gun'::character varying, 'mortar'::character varying, 'tube_artillery'::character varying, 'rocket_artillery'::character varying, 'tank'::character varying, 'anti_tank'::character varying, 'cluster_munition'::character varying, 'incendiary'::character varying, 'ballistic_missile'::character varying, 'armed_drone'::character varying, 'loitering_munition'::character varying, 'aircraft_bomb'::character varying, 'mine'::character varying, 'ied'::character varying, 'none'::character varying, 'unknown'::character varying])::text[])))
);
ALTER TABLE public.agreements_breach ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_breach_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_breachclause (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    duty_number smallint,
    withdrawn boolean NOT NULL,
    breach_id bigint NOT NULL,
    clause_id bigint NOT NULL,
    CONSTRAINT agreements_breachclause_duty_number_check CHECK ((duty_number >= 0)),
    CONSTRAINT breach_clause_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[])))
);
ALTER TABLE public.agreements_breachclause ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_breachclause_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_breachclauseevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    duty_number smallint,
    withdrawn boolean NOT NULL,
    breach_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    clause_id bigint NOT NULL,
    CONSTRAINT agreements_breachclauseevent_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_breachclauseevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_breachclauseevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_breachclausestate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    duty_number smallint,
    withdrawn boolean NOT NULL,
    breach_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    clause_id bigint NOT NULL,
    CONSTRAINT agreements_breachclausestate_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_breachclausestate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_breachclausestate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_breachevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    reference character varying(20) NOT NULL,
    form_key uuid,
    summary character varying(300) NOT NULL,
    act character varying(40) NOT NULL,
    act_form character varying(40) NOT NULL,
    weapon character varying(40) NOT NULL,
    target character varying(40) NOT NULL,
    place_words character varying(200) NOT NULL,
    place_precision character varying(40) NOT NULL,
    distance_km double precision,
    bearing_degrees double precision,
    in_scope character varying(40) NOT NULL,
    occurred_earliest timestamp with time zone,
    occurred_latest timestamp with time zone,
    occurred_precision character varying(40) NOT NULL,
    occurred_stated character varying(200) NOT NULL,
    occurred_zone character varying(120) NOT NULL,
    occurred_zone_basis character varying(40) NOT NULL,
    logged_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    conflict_id bigint NOT NULL,
    place_id bigint,
    logged_from_id bigint,
    merged_into_id bigint
);
ALTER TABLE public.agreements_breachevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_breachevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_breachrelation (
    id bigint NOT NULL,
    note character varying(300) NOT NULL,
    "distinct" boolean NOT NULL,
    withdrawn boolean NOT NULL,
    breach_id bigint NOT NULL,
    made_by_id bigint,
    other_id bigint NOT NULL,
    CONSTRAINT breach_relation_in_order CHECK ((breach_id < other_id))
);
ALTER TABLE public.agreements_breachrelation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_breachrelation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_breachrelationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    note character varying(300) NOT NULL,
    "distinct" boolean NOT NULL,
    withdrawn boolean NOT NULL,
    breach_id bigint NOT NULL,
    made_by_id bigint,
    other_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_breachrelationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_breachrelationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_breachstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    reference character varying(20) NOT NULL,
    form_key uuid,
    summary character varying(300) NOT NULL,
    act character varying(40) NOT NULL,
    act_form character varying(40) NOT NULL,
    weapon character varying(40) NOT NULL,
    target character varying(40) NOT NULL,
    place_words character varying(200) NOT NULL,
    place_precision character varying(40) NOT NULL,
    distance_km double precision,
    bearing_degrees double precision,
    in_scope character varying(40) NOT NULL,
    occurred_earliest timestamp with time zone,
    occurred_latest timestamp with time zone,
    occurred_precision character varying(40) NOT NULL,
    occurred_stated character varying(200) NOT NULL,
    occurred_zone character varying(120) NOT NULL,
    occurred_zone_basis character varying(40) NOT NULL,
    logged_by_id bigint,
    pgh_obj_id bigint NOT NULL,
    conflict_id bigint NOT NULL,
    place_id bigint,
    logged_from_id bigint,
    merged_into_id bigint
);
ALTER TABLE public.agreements_breachstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_breachstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_capture (
    id bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    size_bytes integer NOT NULL,
    media_type character varying(100) NOT NULL,
    fetched_how character varying(40) NOT NULL,
    original_name character varying(500) NOT NULL,
    url character varying(2000) NOT NULL,
    headers jsonb NOT NULL,
    captured_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    captured_by_id bigint,
    CONSTRAINT agreements_capture_size_bytes_check CHECK ((size_bytes >= 0)),
    CONSTRAINT capture_fetched_how_known CHECK (((fetched_how)::text = ANY ((ARRAY['file'::character varying, 'upload'::character varying, 'paste'::character varying, 'address'::character varying, 'feed'::character varying, 'demonstration'::character varying])::text[]))),
    CONSTRAINT capture_sha256_hex CHECK (((sha256)::text ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE public.agreements_capture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_capture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_case (
    id bigint NOT NULL,
    stage character varying(40) NOT NULL,
    assigned_to_id bigint,
    breach_id bigint NOT NULL,
    CONSTRAINT case_stage_known CHECK (((stage)::text = ANY ((ARRAY['logged'::character varying, 'in_review'::character varying, 'assessed'::character varying, 'closed'::character varying])::text[])))
);
ALTER TABLE public.agreements_case ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_caseevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    stage character varying(40) NOT NULL,
    assigned_to_id bigint,
    breach_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_caseevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_caseevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_casualties (
    id bigint NOT NULL,
    category character varying(40) NOT NULL,
    population character varying(40) NOT NULL,
    low integer,
    best integer,
    high integer,
    wording character varying(200) NOT NULL,
    breach_id bigint NOT NULL,
    side_id bigint,
    claim_id bigint,
    CONSTRAINT agreements_casualties_best_check CHECK ((best >= 0)),
    CONSTRAINT agreements_casualties_high_check CHECK ((high >= 0)),
    CONSTRAINT agreements_casualties_low_check CHECK ((low >= 0)),
    CONSTRAINT casualties_best_not_above_high CHECK (((best IS NULL) OR (high IS NULL) OR (best <= high))),
    CONSTRAINT casualties_category_known CHECK (((category)::text = ANY ((ARRAY['killed'::character varying, 'wounded'::character varying, 'killed_or_wounded'::character varying, 'missing'::character varying, 'detained'::character varying, 'displaced'::character varying])::text[]))),
    CONSTRAINT casualties_low_not_above_best CHECK (((low IS NULL) OR (best IS NULL) OR (low <= best))),
    CONSTRAINT casualties_low_not_above_high CHECK (((low IS NULL) OR (high IS NULL) OR (low <= high))),
    CONSTRAINT casualties_population_known CHECK (((population)::text = ANY ((ARRAY['civilian'::character varying, 'military'::character varying, 'all'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT casualties_say_something CHECK (((low IS NOT NULL) OR (best IS NOT NULL) OR (high IS NOT NULL) OR (NOT ((wording)::text = ''::text))))
);
ALTER TABLE public.agreements_casualties ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_casualties_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_casualtiesevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    category character varying(40) NOT NULL,
    population character varying(40) NOT NULL,
    low integer,
    best integer,
    high integer,
    wording character varying(200) NOT NULL,
    breach_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    side_id bigint,
    claim_id bigint,
    CONSTRAINT agreements_casualtiesevent_best_check CHECK ((best >= 0)),
    CONSTRAINT agreements_casualtiesevent_high_check CHECK ((high >= 0)),
    CONSTRAINT agreements_casualtiesevent_low_check CHECK ((low >= 0))
);
ALTER TABLE public.agreements_casualtiesevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_casualtiesevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_claim (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    words text NOT NULL,
    quote text NOT NULL,
    citation character varying(300) NOT NULL,
    origin character varying(120) NOT NULL,
    against_interest boolean NOT NULL,
    reliability character varying(40) NOT NULL,
    credibility smallint,
    correction_reason text NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    said_earliest timestamp with time zone,
    said_latest timestamp with time zone,
    said_precision character varying(40) NOT NULL,
    said_stated character varying(200) NOT NULL,
    said_zone character varying(120) NOT NULL,
    said_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    aligned_with_id bigint,
    article_id bigint,
    breach_id bigint NOT NULL,
    claimant_id bigint NOT NULL,
    reported_claimant_id bigint,
    sentence_id bigint,
    CONSTRAINT agreements_claim_credibility_check CHECK ((credibility >= 0)),
    CONSTRAINT claim_credibility_1_to_6 CHECK ((((credibility >= 1) AND (credibility <= 6)) OR (credibility IS NULL))),
    CONSTRAINT claim_has_an_origin CHECK ((NOT ((origin)::text = ''::text))),
    CONSTRAINT claim_has_words CHECK ((NOT (words = ''::text))),
    CONSTRAINT claim_kind_known CHECK (((kind)::text = ANY ((ARRAY['accusation'::character varying, 'counter_accusation'::character varying, 'denial'::character varying, 'admission'::character varying, 'justification'::character varying, 'alternative_account'::character varying, 'correction'::character varying, 'no_violation'::character varying])::text[]))),
    CONSTRAINT claim_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT claim_reliability_known CHECK (((reliability)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying, 'C'::character varying, 'D'::character varying, 'E'::character varying, 'F'::character varying, ''::character varying])::text[]))),
    CONSTRAINT claim_retracted_with_a_reason CHECK ((((NOT retracted) AND (retraction_reason = ''::text)) OR (retracted AND (NOT (retraction_reason = ''::text))))),
    CONSTRAINT claim_said_in_order CHECK (((said_latest >= said_earliest) OR (said_earliest IS NULL))),
    CONSTRAINT claim_said_whole CHECK ((((said_earliest IS NOT NULL) AND (said_latest IS NOT NULL) AND ((said_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((said_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((said_zone)::text = ''::text))) OR ((said_earliest IS NULL) AND (said_latest IS NULL) AND ((said_precision)::text = ''::text) AND ((said_stated)::text = ''::text) AND ((said_zone)::text = ''::text) AND ((said_zone_basis)::text = ''::text)))),
    CONSTRAINT claim_sentence_with_its_article CHECK (((sentence_id IS NULL) OR (article_id IS NOT NULL)))
);
ALTER TABLE public.agreements_claim ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_claimaccused (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    withdrawn boolean NOT NULL,
    actor_id bigint NOT NULL,
    claim_id bigint NOT NULL,
    CONSTRAINT claim_accused_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[])))
);
ALTER TABLE public.agreements_claimaccused ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_claimaccused_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_claimaccusedevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    withdrawn boolean NOT NULL,
    actor_id bigint NOT NULL,
    claim_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_claimaccusedevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_claimaccusedevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_claimaccusedstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    withdrawn boolean NOT NULL,
    actor_id bigint NOT NULL,
    claim_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_claimaccusedstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_claimaccusedstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_claimevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    words text NOT NULL,
    quote text NOT NULL,
    citation character varying(300) NOT NULL,
    origin character varying(120) NOT NULL,
    against_interest boolean NOT NULL,
    reliability character varying(40) NOT NULL,
    credibility smallint,
    correction_reason text NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    said_earliest timestamp with time zone,
    said_latest timestamp with time zone,
    said_precision character varying(40) NOT NULL,
    said_stated character varying(200) NOT NULL,
    said_zone character varying(120) NOT NULL,
    said_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    aligned_with_id bigint,
    article_id bigint,
    breach_id bigint NOT NULL,
    claimant_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    reported_claimant_id bigint,
    sentence_id bigint,
    CONSTRAINT agreements_claimevent_credibility_check CHECK ((credibility >= 0))
);
ALTER TABLE public.agreements_claimevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_claimevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_claimstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    words text NOT NULL,
    quote text NOT NULL,
    citation character varying(300) NOT NULL,
    origin character varying(120) NOT NULL,
    against_interest boolean NOT NULL,
    reliability character varying(40) NOT NULL,
    credibility smallint,
    correction_reason text NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    said_earliest timestamp with time zone,
    said_latest timestamp with time zone,
    said_precision character varying(40) NOT NULL,
    said_stated character varying(200) NOT NULL,
    said_zone character varying(120) NOT NULL,
    said_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    aligned_with_id bigint,
    article_id bigint,
    breach_id bigint NOT NULL,
    claimant_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    reported_claimant_id bigint,
    sentence_id bigint,
    CONSTRAINT agreements_claimstate_credibility_check CHECK ((credibility >= 0))
);
ALTER TABLE public.agreements_claimstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_claimstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_clause (
    id bigint NOT NULL,
    path character varying(80) NOT NULL,
    "order" smallint NOT NULL,
    heading character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    segment character varying(40) NOT NULL,
    codes character varying(40)[] NOT NULL,
    agreement_id bigint NOT NULL,
    parent_id bigint,
    CONSTRAINT agreements_clause_order_check CHECK (("order" >= 0)),
    CONSTRAINT clause_kind_known CHECK (((kind)::text = ANY ((ARRAY['cessation_of_hostilities'::character varying, 'civilian_protection'::character varying, 'prisoners_exchange'::character varying, 'prisoners_list'::character varying, 'remains'::character varying, 'humanitarian_access'::character varying, 'verification'::character varying, 'withdrawal'::character varying, 'peacekeeping'::character varying, 'negotiations'::character varying, 'transport_links'::character varying, 'returns_of_displaced'::character varying, 'weapons'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT clause_not_its_own_parent CHECK ((NOT ((parent_id = id) AND (parent_id IS NOT NULL)))),
    CONSTRAINT clause_path_printable CHECK (((path)::text ~ '^[^\s/][^/]*$'::text)),
    CONSTRAINT clause_segment_known CHECK (((segment)::text = ANY ((ARRAY['operative'::character varying, 'preamble'::character varying, 'heading'::character varying, 'definition'::character varying, 'signature'::character varying, 'annex'::character varying, 'noise'::character varying])::text[])))
);
ALTER TABLE public.agreements_clause ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_clause_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_clauseevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    path character varying(80) NOT NULL,
    "order" smallint NOT NULL,
    heading character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    segment character varying(40) NOT NULL,
    codes character varying(40)[] NOT NULL,
    agreement_id bigint NOT NULL,
    parent_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT agreements_clauseevent_order_check CHECK (("order" >= 0))
);
ALTER TABLE public.agreements_clauseevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_clauseevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_clauselink (
    id bigint NOT NULL,
    relation character varying(40) NOT NULL,
    probability double precision NOT NULL,
    band character varying(40) NOT NULL,
    ambiguous boolean NOT NULL,
    why jsonb NOT NULL,
    model character varying(80) NOT NULL,
    quote text NOT NULL,
    prefix character varying(80) NOT NULL,
    suffix character varying(80) NOT NULL,
    sentence_sha256 character varying(64) NOT NULL,
    review character varying(40) NOT NULL,
    reviewed_at timestamp with time zone,
    review_note character varying(300) NOT NULL,
    agreement_id bigint NOT NULL,
    clause_id bigint,
    reviewed_by_id bigint,
    text_id bigint,
    sentence_id bigint NOT NULL,
    proposed double precision,
    CONSTRAINT link_band_known CHECK (((band)::text = ANY ((ARRAY['linked'::character varying, 'suggested'::character varying, 'candidate'::character varying])::text[]))),
    CONSTRAINT link_probability_0_to_1 CHECK (((probability >= (0.0)::double precision) AND (probability <= (1.0)::double precision))),
    CONSTRAINT link_proposed_0_to_1 CHECK (((proposed IS NULL) OR ((proposed >= (0.0)::double precision) AND (proposed <= (1.0)::double precision)))),
    CONSTRAINT link_quotes_something CHECK ((NOT (quote = ''::text))),
    CONSTRAINT link_relation_known CHECK (((relation)::text = ANY ((ARRAY['alleges_breach'::character varying, 'denies'::character varying, 'reports_fulfilment'::character varying, 'reports_calm'::character varying, 'restates'::character varying, 'calls_for'::character varying, 'mention'::character varying])::text[]))),
    CONSTRAINT link_review_known CHECK (((review)::text = ANY ((ARRAY['open'::character varying, 'confirmed'::character varying, 'rejected'::character varying, 'unsure'::character varying])::text[]))),
    CONSTRAINT link_reviewed_by_someone CHECK (((((review)::text = 'open'::text) AND (reviewed_at IS NULL) AND (reviewed_by_id IS NULL)) OR ((NOT ((review)::text = 'open'::text)) AND (reviewed_at IS NOT NULL) AND (reviewed_by_id IS NOT NULL)))),
    CONSTRAINT link_sentence_sha256_hex CHECK (((sentence_sha256)::text ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE public.agreements_clauselink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_clauselink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_clauselinkevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    relation character varying(40) NOT NULL,
    probability double precision NOT NULL,
    band character varying(40) NOT NULL,
    ambiguous boolean NOT NULL,
    why jsonb NOT NULL,
    model character varying(80) NOT NULL,
    quote text NOT NULL,
    prefix character varying(80) NOT NULL,
    suffix character varying(80) NOT NULL,
    sentence_sha256 character varying(64) NOT NULL,
    review character varying(40) NOT NULL,
    reviewed_at timestamp with time zone,
    review_note character varying(300) NOT NULL,
    agreement_id bigint NOT NULL,
    clause_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    reviewed_by_id bigint,
    text_id bigint,
    sentence_id bigint NOT NULL,
    proposed double precision
);
ALTER TABLE public.agreements_clauselinkevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_clauselinkevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_clausespan (
    id bigint NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    clause_id bigint NOT NULL,
    text_id bigint NOT NULL,
    CONSTRAINT agreements_clausespan_end_check CHECK (("end" >= 0)),
    CONSTRAINT agreements_clausespan_start_check CHECK ((start >= 0)),
    CONSTRAINT clause_span_not_empty CHECK (("end" > start))
);
ALTER TABLE public.agreements_clausespan ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_clausespan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_clausespanevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    clause_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    text_id bigint NOT NULL,
    CONSTRAINT agreements_clausespanevent_end_check CHECK (("end" >= 0)),
    CONSTRAINT agreements_clausespanevent_start_check CHECK ((start >= 0))
);
ALTER TABLE public.agreements_clausespanevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_clausespanevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_coding (
    id bigint NOT NULL,
    question character varying(40) NOT NULL,
    duty_number smallint,
    level character varying(40) NOT NULL,
    value character varying(40) NOT NULL,
    reasons text NOT NULL,
    blind boolean NOT NULL,
    coded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    actor_id bigint,
    breach_id bigint NOT NULL,
    clause_id bigint,
    coder_id bigint NOT NULL,
    CONSTRAINT agreements_coding_duty_number_check CHECK ((duty_number >= 0)),
    CONSTRAINT coding_answers_its_question CHECK ((((actor_id IS NULL) AND (clause_id IS NULL) AND ((question)::text = 'occurrence'::text) AND ((value)::text = ''::text) AND (NOT ((level)::text = ''::text))) OR ((actor_id IS NOT NULL) AND (clause_id IS NULL) AND ((question)::text = 'attribution'::text) AND ((value)::text = ''::text) AND (NOT ((level)::text = ''::text))) OR ((actor_id IS NULL) AND (clause_id IS NOT NULL) AND ((level)::text = ''::text) AND ((question)::text = 'characterisation'::text) AND (NOT ((value)::text = ''::text))))),
    CONSTRAINT coding_has_reasons CHECK ((NOT (reasons = ''::text))),
    CONSTRAINT coding_level_known CHECK (((level)::text = ANY ((ARRAY['V0'::character varying, 'V1'::character varying, 'V2'::character varying, 'V3'::character varying, 'V4'::character varying, ''::character varying])::text[]))),
    CONSTRAINT coding_question_known CHECK (((question)::text = ANY ((ARRAY['occurrence'::character varying, 'attribution'::character varying, 'characterisation'::character varying])::text[]))),
    CONSTRAINT coding_value_known CHECK (((value)::text = ANY ((ARRAY['breach'::character varying, 'not_breach'::character varying, 'lawful_exception'::character varying, 'out_of_scope'::character varying, 'undetermined'::character varying, ''::character varying])::text[])))
);
ALTER TABLE public.agreements_coding ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_coding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_codingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    question character varying(40) NOT NULL,
    duty_number smallint,
    level character varying(40) NOT NULL,
    value character varying(40) NOT NULL,
    reasons text NOT NULL,
    blind boolean NOT NULL,
    coded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    actor_id bigint,
    breach_id bigint NOT NULL,
    clause_id bigint,
    coder_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT agreements_codingevent_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_codingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_codingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_comment (
    id bigint NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    withdrawn boolean NOT NULL,
    author_id bigint NOT NULL,
    breach_id bigint NOT NULL,
    CONSTRAINT comment_has_words CHECK ((NOT (words = ''::text)))
);
ALTER TABLE public.agreements_comment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_comment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_commentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    withdrawn boolean NOT NULL,
    author_id bigint NOT NULL,
    breach_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_commentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_commentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_conflict (
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    name character varying(200) NOT NULL,
    reference_prefix character varying(8) NOT NULL,
    zones character varying(60)[] NOT NULL,
    outside_ids jsonb NOT NULL,
    note text NOT NULL,
    CONSTRAINT conflict_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT conflict_has_a_zone CHECK ((
CASE
    WHEN (zones IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(zones, 1), 0)
END >= 1)),
    CONSTRAINT conflict_prefix_capitals CHECK (((reference_prefix)::text ~ '^[A-Z]{2,8}$'::text)),
    CONSTRAINT conflict_slug_plain CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);
ALTER TABLE public.agreements_conflict ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_conflict_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_conflictevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    name character varying(200) NOT NULL,
    reference_prefix character varying(8) NOT NULL,
    zones character varying(60)[] NOT NULL,
    outside_ids jsonb NOT NULL,
    note text NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_conflictevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_conflictevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_conflictname (
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(12) NOT NULL,
    kind character varying(40) NOT NULL,
    conflict_id bigint NOT NULL,
    CONSTRAINT conflict_name_kind_known CHECK (((kind)::text = ANY ((ARRAY['official'::character varying, 'self_styled'::character varying, 'alias'::character varying, 'transliteration'::character varying, 'exonym'::character varying, 'abbreviation'::character varying, 'demonym'::character varying, 'metonym'::character varying, 'loaded'::character varying])::text[]))),
    CONSTRAINT conflict_name_not_empty CHECK ((NOT ((text)::text = ''::text)))
);
ALTER TABLE public.agreements_conflictname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_conflictname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_conflictnameevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(12) NOT NULL,
    kind character varying(40) NOT NULL,
    conflict_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_conflictnameevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_conflictnameevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_conflictplace (
    id bigint NOT NULL,
    conflict_id bigint NOT NULL,
    place_id bigint NOT NULL
);
ALTER TABLE public.agreements_conflictplace ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_conflictplace_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_conflictplaceevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    conflict_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    place_id bigint NOT NULL
);
ALTER TABLE public.agreements_conflictplaceevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_conflictplaceevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_correctionnote (
    id bigint NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    reason text NOT NULL,
    cells jsonb NOT NULL,
    posted_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    claim_id bigint NOT NULL,
    posted_by_id bigint,
    CONSTRAINT correction_note_has_a_reason CHECK ((NOT (reason = ''::text)))
);
ALTER TABLE public.agreements_correctionnote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_correctionnote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_coverage (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    mechanism character varying(200) NOT NULL,
    value character varying(40) NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    reason text NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    agreement_id bigint NOT NULL,
    clause_id bigint,
    area_id bigint,
    CONSTRAINT coverage_in_order CHECK (((ends_at > begins_at) OR (ends_at IS NULL))),
    CONSTRAINT coverage_names_its_mechanism CHECK ((NOT ((mechanism)::text = ''::text))),
    CONSTRAINT coverage_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT coverage_retracted_with_a_reason CHECK ((((NOT retracted) AND (retraction_reason = ''::text)) OR (retracted AND (NOT (retraction_reason = ''::text))))),
    CONSTRAINT coverage_value_known CHECK (((value)::text = ANY ((ARRAY['adequate'::character varying, 'partial'::character varying, 'media_only'::character varying, 'party_only'::character varying, 'none'::character varying])::text[])))
);
ALTER TABLE public.agreements_coverage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_coverage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_coverageevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    mechanism character varying(200) NOT NULL,
    value character varying(40) NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    reason text NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    agreement_id bigint NOT NULL,
    clause_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    area_id bigint
);
ALTER TABLE public.agreements_coverageevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_coverageevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_coveragestate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    mechanism character varying(200) NOT NULL,
    value character varying(40) NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    reason text NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    agreement_id bigint NOT NULL,
    clause_id bigint,
    pgh_obj_id bigint NOT NULL,
    area_id bigint
);
ALTER TABLE public.agreements_coveragestate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_coveragestate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_declaration (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    declared_earliest timestamp with time zone NOT NULL,
    declared_latest timestamp with time zone NOT NULL,
    declared_precision character varying(40) NOT NULL,
    declared_stated character varying(200) NOT NULL,
    declared_zone character varying(120) NOT NULL,
    declared_zone_basis character varying(40) NOT NULL,
    effect_earliest timestamp with time zone,
    effect_latest timestamp with time zone,
    effect_precision character varying(40) NOT NULL,
    effect_stated character varying(200) NOT NULL,
    effect_zone character varying(120) NOT NULL,
    effect_zone_basis character varying(40) NOT NULL,
    actor_id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    CONSTRAINT declaration_declared_in_order CHECK (((declared_latest >= declared_earliest) OR (declared_earliest IS NULL))),
    CONSTRAINT declaration_declared_whole CHECK (((declared_earliest IS NOT NULL) AND (declared_latest IS NOT NULL) AND ((declared_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((declared_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((declared_zone)::text = ''::text)))),
    CONSTRAINT declaration_effect_in_order CHECK (((effect_latest >= effect_earliest) OR (effect_earliest IS NULL))),
    CONSTRAINT declaration_effect_whole CHECK ((((effect_earliest IS NOT NULL) AND (effect_latest IS NOT NULL) AND ((effect_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((effect_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((effect_zone)::text = ''::text))) OR ((effect_earliest IS NULL) AND (effect_latest IS NULL) AND ((effect_precision)::text = ''::text) AND ((effect_stated)::text = ''::text) AND ((effect_zone)::text = ''::text) AND ((effect_zone_basis)::text = ''::text)))),
    CONSTRAINT declaration_kind_known CHECK (((kind)::text = ANY ((ARRAY['announce'::character varying, 'reciprocate'::character varying, 'confirm'::character varying, 'extend'::character varying, 'suspend'::character varying, 'denounce'::character varying, 'terminate'::character varying, 'reaffirm'::character varying, 'adhere'::character varying])::text[]))),
    CONSTRAINT declaration_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT declaration_retracted_with_a_reason CHECK ((((NOT retracted) AND (retraction_reason = ''::text)) OR (retracted AND (NOT (retraction_reason = ''::text)))))
);
ALTER TABLE public.agreements_declaration ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_declaration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_declarationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    declared_earliest timestamp with time zone NOT NULL,
    declared_latest timestamp with time zone NOT NULL,
    declared_precision character varying(40) NOT NULL,
    declared_stated character varying(200) NOT NULL,
    declared_zone character varying(120) NOT NULL,
    declared_zone_basis character varying(40) NOT NULL,
    effect_earliest timestamp with time zone,
    effect_latest timestamp with time zone,
    effect_precision character varying(40) NOT NULL,
    effect_stated character varying(200) NOT NULL,
    effect_zone character varying(120) NOT NULL,
    effect_zone_basis character varying(40) NOT NULL,
    actor_id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL
);
ALTER TABLE public.agreements_declarationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_declarationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_declarationstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    declared_earliest timestamp with time zone NOT NULL,
    declared_latest timestamp with time zone NOT NULL,
    declared_precision character varying(40) NOT NULL,
    declared_stated character varying(200) NOT NULL,
    declared_zone character varying(120) NOT NULL,
    declared_zone_basis character varying(40) NOT NULL,
    effect_earliest timestamp with time zone,
    effect_latest timestamp with time zone,
    effect_precision character varying(40) NOT NULL,
    effect_stated character varying(200) NOT NULL,
    effect_zone character varying(120) NOT NULL,
    effect_zone_basis character varying(40) NOT NULL,
    actor_id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_declarationstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_declarationstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_draft (
    id bigint NOT NULL,
    extractor character varying(100) NOT NULL,
    extracted text NOT NULL,
    pages integer[] NOT NULL,
    failure character varying(500) NOT NULL,
    remarks character varying(300)[] NOT NULL,
    text text NOT NULL,
    tree jsonb NOT NULL,
    token integer NOT NULL,
    stage character varying(40) NOT NULL,
    language character varying(12) NOT NULL,
    standing character varying(40) NOT NULL,
    source character varying(300) NOT NULL,
    source_url character varying(500) NOT NULL,
    title character varying(300) NOT NULL,
    short_title character varying(80) NOT NULL,
    slug character varying(80) NOT NULL,
    form character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    agreement_class character varying(40) NOT NULL,
    parties character varying(80)[] NOT NULL,
    made_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    changed_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    agreed_earliest timestamp with time zone,
    agreed_latest timestamp with time zone,
    agreed_precision character varying(40) NOT NULL,
    agreed_stated character varying(200) NOT NULL,
    agreed_zone character varying(120) NOT NULL,
    agreed_zone_basis character varying(40) NOT NULL,
    in_force_from_earliest timestamp with time zone,
    in_force_from_latest timestamp with time zone,
    in_force_from_precision character varying(40) NOT NULL,
    in_force_from_stated character varying(200) NOT NULL,
    in_force_from_zone character varying(120) NOT NULL,
    in_force_from_zone_basis character varying(40) NOT NULL,
    agreement_id bigint,
    capture_id bigint NOT NULL,
    conflict_id bigint NOT NULL,
    made_by_id bigint,
    proposed_by_id bigint,
    published_by_id bigint,
    published_text_id bigint,
    CONSTRAINT agreements_draft_token_check CHECK ((token >= 0)),
    CONSTRAINT draft_agreed_in_order CHECK (((agreed_latest >= agreed_earliest) OR (agreed_earliest IS NULL))),
    CONSTRAINT draft_agreed_whole CHECK ((((agreed_earliest IS NOT NULL) AND (agreed_latest IS NOT NULL) AND ((agreed_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((agreed_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((agreed_zone)::text = ''::text))) OR ((agreed_earliest IS NULL) AND (agreed_latest IS NULL) AND ((agreed_precision)::text = ''::text) AND ((agreed_stated)::text = ''::text) AND ((agreed_zone)::text = ''::text) AND ((agreed_zone_basis)::text = ''::text)))),
    CONSTRAINT draft_class_known CHECK (((agreement_class)::text = ANY ((ARRAY['cessation_of_hostilities'::character varying, 'preliminary'::character varying, 'definitive'::character varying, 'other'::character varying, ''::character varying])::text[]))),
    CONSTRAINT draft_form_known CHECK (((form)::text = ANY ((ARRAY['signed_treaty'::character varying, 'joint_statement'::character varying, 'co_chair_statement'::character varying, 'parallel_statements'::character varying, 'unilateral_declaration'::character varying, 'verbal'::character varying, 'resolution'::character varying, 'proposal'::character varying, 'framework'::character varying, ''::character varying])::text[]))),
    CONSTRAINT draft_in_force_from_in_order CHECK (((in_force_from_latest >= in_force_from_earliest) OR (in_force_from_earliest IS NULL))),
    CONSTRAINT draft_in_force_from_whole CHECK ((((in_force_from_earliest IS NOT NULL) AND (in_force_from_latest IS NOT NULL) AND ((in_force_from_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((in_force_from_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((in_force_from_zone)::text = ''::text))) OR ((in_force_from_earliest IS NULL) AND (in_force_from_latest IS NULL) AND ((in_force_from_precision)::text = ''::text) AND ((in_force_from_stated)::text = ''::text) AND ((in_force_from_zone)::text = ''::text) AND ((in_force_from_zone_basis)::text = ''::text)))),
    CONSTRAINT draft_language_code CHECK ((((language)::text ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'::text) OR ((language)::text = ''::text))),
    CONSTRAINT draft_proposed_by_someone CHECK (((NOT ((stage)::text = 'proposed'::text)) OR (proposed_by_id IS NOT NULL))),
    CONSTRAINT draft_published_by_another CHECK ((NOT ((published_by_id = proposed_by_id) AND (published_by_id IS NOT NULL) AND (proposed_by_id IS NOT NULL)))),
    CONSTRAINT draft_published_whole CHECK ((((proposed_by_id IS NOT NULL) AND (published_by_id IS NOT NULL) AND (published_text_id IS NOT NULL) AND ((stage)::text = 'published'::text)) OR ((NOT ((stage)::text = 'published'::text)) AND (published_by_id IS NULL) AND (published_text_id IS NULL)))),
    CONSTRAINT draft_slug_plain CHECK ((((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) OR ((slug)::text = ''::text))),
    CONSTRAINT draft_stage_known CHECK (((stage)::text = ANY ((ARRAY['draft'::character varying, 'proposed'::character varying, 'published'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT draft_standing_known CHECK (((standing)::text = ANY ((ARRAY['authoritative'::character varying, 'official_translation'::character varying, 'unofficial'::character varying, 'press'::character varying, 'summary'::character varying])::text[]))),
    CONSTRAINT draft_status_known CHECK (((status)::text = ANY ((ARRAY['multiparty_agreed'::character varying, 'unilateral_document'::character varying, 'status_unclear'::character varying, 'subsequent_status'::character varying, 'proposed'::character varying, 'rejected'::character varying, ''::character varying])::text[]))),
    CONSTRAINT draft_token_from_one CHECK ((token >= 1))
);
ALTER TABLE public.agreements_draft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_draft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_draftdecision (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    reason text NOT NULL,
    token integer NOT NULL,
    made_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    draft_id bigint NOT NULL,
    made_by_id bigint NOT NULL,
    CONSTRAINT agreements_draftdecision_token_check CHECK ((token >= 0)),
    CONSTRAINT draft_decision_kind_known CHECK (((kind)::text = ANY ((ARRAY['proposed'::character varying, 'returned'::character varying, 'published'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT draft_decision_says_why CHECK (((NOT ((kind)::text = ANY ((ARRAY['returned'::character varying, 'withdrawn'::character varying])::text[]))) OR (NOT (reason = ''::text))))
);
ALTER TABLE public.agreements_draftdecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_draftdecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_draftpresence (
    id bigint NOT NULL,
    segment character varying(20) NOT NULL,
    seen_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    draft_id bigint NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.agreements_draftpresence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_draftpresence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_draftstep (
    id bigint NOT NULL,
    token integer NOT NULL,
    kind character varying(40) NOT NULL,
    operation jsonb NOT NULL,
    patch jsonb NOT NULL,
    made_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    draft_id bigint NOT NULL,
    made_by_id bigint,
    target_id bigint,
    CONSTRAINT agreements_draftstep_token_check CHECK ((token >= 0)),
    CONSTRAINT draft_step_kind_known CHECK (((kind)::text = ANY ((ARRAY['change'::character varying, 'undo'::character varying, 'redo'::character varying])::text[]))),
    CONSTRAINT draft_step_takes_back_another CHECK (((((kind)::text = 'change'::text) AND (target_id IS NULL)) OR ((NOT ((kind)::text = 'change'::text)) AND (target_id IS NOT NULL))))
);
ALTER TABLE public.agreements_draftstep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_draftstep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_feed (
    id bigint NOT NULL,
    url character varying(500) NOT NULL,
    every_minutes integer NOT NULL,
    paused boolean NOT NULL,
    last_fetched_at timestamp with time zone,
    last_status character varying(40) NOT NULL,
    last_error text NOT NULL,
    source_id bigint NOT NULL,
    CONSTRAINT agreements_feed_every_minutes_check CHECK ((every_minutes >= 0)),
    CONSTRAINT feed_not_too_often CHECK ((every_minutes >= 5))
);
ALTER TABLE public.agreements_feed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_feed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_feedevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    url character varying(500) NOT NULL,
    every_minutes integer NOT NULL,
    paused boolean NOT NULL,
    last_fetched_at timestamp with time zone,
    last_status character varying(40) NOT NULL,
    last_error text NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    source_id bigint NOT NULL,
    CONSTRAINT agreements_feedevent_every_minutes_check CHECK ((every_minutes >= 0))
);
ALTER TABLE public.agreements_feedevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_feedevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_formeraddress (
    id bigint NOT NULL,
    path character varying(80) NOT NULL,
    fate character varying(40) NOT NULL,
    reason text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    agreement_id bigint NOT NULL,
    clause_id bigint NOT NULL,
    leads_to_id bigint,
    made_by_id bigint,
    text_id bigint,
    CONSTRAINT address_fate_known CHECK (((fate)::text = ANY ((ARRAY['renumbered'::character varying, 'merged'::character varying, 'removed'::character varying, 'restored'::character varying])::text[]))),
    CONSTRAINT address_has_a_reason CHECK ((NOT (reason = ''::text))),
    CONSTRAINT address_leads_to_another_clause CHECK ((NOT ((leads_to_id = clause_id) AND (leads_to_id IS NOT NULL)))),
    CONSTRAINT address_of_a_merged_clause_leads_on CHECK (((((fate)::text = 'merged'::text) AND (leads_to_id IS NOT NULL)) OR ((NOT ((fate)::text = 'merged'::text)) AND (leads_to_id IS NULL)))),
    CONSTRAINT address_path_printable CHECK (((path)::text ~ '^[^\s/][^/]*$'::text))
);
ALTER TABLE public.agreements_formeraddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_formeraddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_fulfilment (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    share double precision,
    level character varying(40) NOT NULL,
    recipient_confirms boolean NOT NULL,
    recipient_denies boolean NOT NULL,
    announcement boolean NOT NULL,
    words text NOT NULL,
    quote text NOT NULL,
    citation character varying(300) NOT NULL,
    origin character varying(120) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    done_earliest timestamp with time zone,
    done_latest timestamp with time zone,
    done_precision character varying(40) NOT NULL,
    done_stated character varying(200) NOT NULL,
    done_zone character varying(120) NOT NULL,
    done_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    article_id bigint,
    obligation_id bigint NOT NULL,
    sentence_id bigint,
    CONSTRAINT fulfilment_done_in_order CHECK (((done_latest >= done_earliest) OR (done_earliest IS NULL))),
    CONSTRAINT fulfilment_done_whole CHECK ((((done_earliest IS NOT NULL) AND (done_latest IS NOT NULL) AND ((done_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((done_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((done_zone)::text = ''::text))) OR ((done_earliest IS NULL) AND (done_latest IS NULL) AND ((done_precision)::text = ''::text) AND ((done_stated)::text = ''::text) AND ((done_zone)::text = ''::text) AND ((done_zone_basis)::text = ''::text)))),
    CONSTRAINT fulfilment_has_an_origin CHECK ((NOT ((origin)::text = ''::text))),
    CONSTRAINT fulfilment_has_words CHECK ((NOT (words = ''::text))),
    CONSTRAINT fulfilment_level_known CHECK (((level)::text = ANY ((ARRAY['V0'::character varying, 'V1'::character varying, 'V2'::character varying, 'V3'::character varying, 'V4'::character varying])::text[]))),
    CONSTRAINT fulfilment_recipient_says_one_thing CHECK ((NOT (recipient_confirms AND recipient_denies))),
    CONSTRAINT fulfilment_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT fulfilment_retracted_with_a_reason CHECK ((((NOT retracted) AND (retraction_reason = ''::text)) OR (retracted AND (NOT (retraction_reason = ''::text))))),
    CONSTRAINT fulfilment_sentence_with_its_article CHECK (((sentence_id IS NULL) OR (article_id IS NOT NULL))),
    CONSTRAINT fulfilment_share_0_to_1 CHECK ((((share >= (0.0)::double precision) AND (share <= (1.0)::double precision)) OR (share IS NULL)))
);
ALTER TABLE public.agreements_fulfilment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_fulfilment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_fulfilmentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    share double precision,
    level character varying(40) NOT NULL,
    recipient_confirms boolean NOT NULL,
    recipient_denies boolean NOT NULL,
    announcement boolean NOT NULL,
    words text NOT NULL,
    quote text NOT NULL,
    citation character varying(300) NOT NULL,
    origin character varying(120) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    done_earliest timestamp with time zone,
    done_latest timestamp with time zone,
    done_precision character varying(40) NOT NULL,
    done_stated character varying(200) NOT NULL,
    done_zone character varying(120) NOT NULL,
    done_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    article_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    obligation_id bigint NOT NULL,
    sentence_id bigint
);
ALTER TABLE public.agreements_fulfilmentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_fulfilmentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_fulfilmentstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    share double precision,
    level character varying(40) NOT NULL,
    recipient_confirms boolean NOT NULL,
    recipient_denies boolean NOT NULL,
    announcement boolean NOT NULL,
    words text NOT NULL,
    quote text NOT NULL,
    citation character varying(300) NOT NULL,
    origin character varying(120) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    done_earliest timestamp with time zone,
    done_latest timestamp with time zone,
    done_precision character varying(40) NOT NULL,
    done_stated character varying(200) NOT NULL,
    done_zone character varying(120) NOT NULL,
    done_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    article_id bigint,
    pgh_obj_id bigint NOT NULL,
    obligation_id bigint NOT NULL,
    sentence_id bigint
);
ALTER TABLE public.agreements_fulfilmentstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_fulfilmentstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_interpretation (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    duty_number smallint,
    reading character varying(120) NOT NULL,
    accepted_by_id bigint,
    actor_id bigint NOT NULL,
    article_id bigint,
    clause_id bigint NOT NULL,
    sentence_id bigint,
    CONSTRAINT agreements_interpretation_duty_number_check CHECK ((duty_number >= 0)),
    CONSTRAINT interpretation_has_a_reading CHECK ((NOT ((reading)::text = ''::text))),
    CONSTRAINT interpretation_has_words CHECK ((NOT (words = ''::text))),
    CONSTRAINT interpretation_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT interpretation_retracted_with_a_reason CHECK ((((NOT retracted) AND (retraction_reason = ''::text)) OR (retracted AND (NOT (retraction_reason = ''::text))))),
    CONSTRAINT interpretation_sentence_with_its_article CHECK (((sentence_id IS NULL) OR (article_id IS NOT NULL)))
);
ALTER TABLE public.agreements_interpretation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_interpretation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_interpretationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    duty_number smallint,
    reading character varying(120) NOT NULL,
    accepted_by_id bigint,
    actor_id bigint NOT NULL,
    article_id bigint,
    clause_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sentence_id bigint,
    CONSTRAINT agreements_interpretationevent_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_interpretationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_interpretationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_interpretationstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    duty_number smallint,
    reading character varying(120) NOT NULL,
    accepted_by_id bigint,
    actor_id bigint NOT NULL,
    article_id bigint,
    clause_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    sentence_id bigint,
    CONSTRAINT agreements_interpretationstate_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_interpretationstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_interpretationstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_interruption (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    kind character varying(40) NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    accepted_by_id bigint,
    agreement_id bigint NOT NULL,
    article_id bigint,
    clause_id bigint,
    sentence_id bigint,
    CONSTRAINT interruption_has_words CHECK ((NOT (words = ''::text))),
    CONSTRAINT interruption_in_order CHECK (((ends_at > begins_at) OR (ends_at IS NULL))),
    CONSTRAINT interruption_kind_known CHECK (((kind)::text = ANY ((ARRAY['suspended'::character varying, 'terminated'::character varying])::text[]))),
    CONSTRAINT interruption_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT interruption_retracted_with_a_reason CHECK ((((NOT retracted) AND (retraction_reason = ''::text)) OR (retracted AND (NOT (retraction_reason = ''::text))))),
    CONSTRAINT interruption_sentence_with_its_article CHECK (((sentence_id IS NULL) OR (article_id IS NOT NULL))),
    CONSTRAINT interruption_termination_has_no_end CHECK ((((kind)::text = 'suspended'::text) OR (ends_at IS NULL)))
);
ALTER TABLE public.agreements_interruption ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_interruption_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_interruptionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    kind character varying(40) NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    accepted_by_id bigint,
    agreement_id bigint NOT NULL,
    article_id bigint,
    clause_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sentence_id bigint
);
ALTER TABLE public.agreements_interruptionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_interruptionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_interruptionstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    kind character varying(40) NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    accepted_by_id bigint,
    agreement_id bigint NOT NULL,
    article_id bigint,
    clause_id bigint,
    pgh_obj_id bigint NOT NULL,
    sentence_id bigint
);
ALTER TABLE public.agreements_interruptionstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_interruptionstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_job (
    id bigint NOT NULL,
    kind character varying(60) NOT NULL,
    status character varying(40) NOT NULL,
    total integer,
    done integer NOT NULL,
    rejected jsonb NOT NULL,
    message text NOT NULL,
    created_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    heartbeat_at timestamp with time zone,
    finished_at timestamp with time zone,
    started_by_id bigint,
    CONSTRAINT agreements_job_done_check CHECK ((done >= 0)),
    CONSTRAINT agreements_job_total_check CHECK ((total >= 0)),
    CONSTRAINT job_done_within_total CHECK (((total IS NULL) OR (done <= total))),
    CONSTRAINT job_finished_has_its_moment CHECK ((((finished_at IS NOT NULL) AND ((status)::text = ANY ((ARRAY['done'::character varying, 'failed'::character varying])::text[]))) OR ((finished_at IS NULL) AND ((status)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying])::text[]))))),
    CONSTRAINT job_has_a_kind CHECK ((NOT ((kind)::text = ''::text))),
    CONSTRAINT job_status_known CHECK (((status)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying, 'done'::character varying, 'failed'::character varying])::text[])))
);
ALTER TABLE public.agreements_job ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_jobpart (
    id bigint NOT NULL,
    rank smallint NOT NULL,
    first_article bigint,
    last_article bigint,
    articles bigint[] NOT NULL,
    attempts smallint NOT NULL,
    done_at timestamp with time zone,
    job_id bigint NOT NULL,
    CONSTRAINT agreements_jobpart_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT agreements_jobpart_rank_check CHECK ((rank >= 0)),
    CONSTRAINT job_part_searches_or_links CHECK ((((articles = '{}'::bigint[]) AND (first_article <= last_article) AND (rank = 0) AND (first_article IS NOT NULL) AND (last_article IS NOT NULL)) OR ((first_article IS NULL) AND (last_article IS NULL) AND (rank > 0))))
);
ALTER TABLE public.agreements_jobpart ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_jobpart_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_linkfit (
    id bigint NOT NULL,
    model character varying(60) NOT NULL,
    fitted_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    reviews integer NOT NULL,
    confirmed integer NOT NULL,
    held_back integer NOT NULL,
    reviews_sha256 character varying(64) NOT NULL,
    intercept double precision NOT NULL,
    slope double precision NOT NULL,
    clause_shifts jsonb NOT NULL,
    suggested_from double precision NOT NULL,
    linked_from double precision,
    linked_precision double precision,
    linked_reviews integer,
    figures jsonb NOT NULL,
    is_used boolean NOT NULL,
    fault character varying(40) NOT NULL,
    conflict_id bigint,
    CONSTRAINT agreements_linkfit_confirmed_check CHECK ((confirmed >= 0)),
    CONSTRAINT agreements_linkfit_held_back_check CHECK ((held_back >= 0)),
    CONSTRAINT agreements_linkfit_linked_reviews_check CHECK ((linked_reviews >= 0)),
    CONSTRAINT agreements_linkfit_reviews_check CHECK ((reviews >= 0)),
    CONSTRAINT fit_counts_among_its_reviews CHECK (((confirmed <= reviews) AND (held_back <= reviews))),
    CONSTRAINT fit_fault_known CHECK (((fault)::text = ANY ((ARRAY['no_labelled_set'::character varying, 'worse_on_reviews'::character varying, 'worse_on_labelled_set'::character varying, ''::character varying])::text[]))),
    CONSTRAINT fit_intercept_in_range CHECK (((intercept >= ('-20.0'::numeric)::double precision) AND (intercept <= (20.0)::double precision))),
    CONSTRAINT fit_keeps_the_order CHECK (((slope > (0.0)::double precision) AND (slope <= (10.0)::double precision))),
    CONSTRAINT fit_linked_not_below_suggested CHECK (((linked_from IS NULL) OR ((linked_from >= suggested_from) AND (linked_from <= (1.0)::double precision)))),
    CONSTRAINT fit_linked_with_its_precision CHECK ((((linked_from IS NULL) AND (linked_precision IS NULL) AND (linked_reviews IS NULL)) OR ((linked_from IS NOT NULL) AND (linked_precision IS NOT NULL) AND (linked_reviews IS NOT NULL)))),
    CONSTRAINT fit_links_only_where_reviews_show_it CHECK (((linked_from IS NULL) OR ((conflict_id IS NOT NULL) AND (linked_precision >= (0.9)::double precision) AND (linked_precision <= (1.0)::double precision) AND (reviews >= 30)))),
    CONSTRAINT fit_names_its_model CHECK ((NOT ((model)::text = ''::text))),
    CONSTRAINT fit_of_all_shifts_no_clause CHECK (((conflict_id IS NOT NULL) OR (clause_shifts = '{}'::jsonb))),
    CONSTRAINT fit_refused_says_why CHECK ((is_used OR (NOT ((fault)::text = ''::text)))),
    CONSTRAINT fit_reviews_sha256_hex CHECK (((reviews_sha256)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT fit_suggested_from_0_to_1 CHECK (((suggested_from >= (0.0)::double precision) AND (suggested_from <= (1.0)::double precision)))
);
ALTER TABLE public.agreements_linkfit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_linkfit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_membershipevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    group_id integer NOT NULL,
    pgh_context_id uuid,
    user_id bigint NOT NULL
);
ALTER TABLE public.agreements_membershipevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_membershipevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_obligation (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    number smallint NOT NULL,
    deontic character varying(40) NOT NULL,
    temporal character varying(40) NOT NULL,
    every character varying(40) NOT NULL,
    summary character varying(300) NOT NULL,
    condition text NOT NULL,
    verifiability character varying(40) NOT NULL,
    deadline_kind character varying(40) NOT NULL,
    deadline_stated character varying(200) NOT NULL,
    deadline_date character varying(25) NOT NULL,
    deadline_anchor character varying(25) NOT NULL,
    deadline_duration character varying(40) NOT NULL,
    deadline_zone character varying(120) NOT NULL,
    deadline_zone_basis character varying(40) NOT NULL,
    deadline_inclusive boolean NOT NULL,
    in_force_earliest timestamp with time zone,
    in_force_latest timestamp with time zone,
    in_force_precision character varying(40) NOT NULL,
    in_force_stated character varying(200) NOT NULL,
    in_force_zone character varying(120) NOT NULL,
    in_force_zone_basis character varying(40) NOT NULL,
    due_earliest timestamp with time zone,
    due_latest timestamp with time zone,
    due_precision character varying(40) NOT NULL,
    due_stated character varying(200) NOT NULL,
    due_zone character varying(120) NOT NULL,
    due_zone_basis character varying(40) NOT NULL,
    beneficiary_id bigint,
    clause_id bigint NOT NULL,
    obligor_id bigint NOT NULL,
    verifier_id bigint,
    CONSTRAINT agreements_obligation_number_check CHECK ((number >= 0)),
    CONSTRAINT obligation_anchor_iso8601 CHECK ((((deadline_anchor)::text ~ '^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$'::text) OR ((deadline_anchor)::text = ''::text))),
    CONSTRAINT obligation_date_iso8601 CHECK ((((deadline_date)::text ~ '^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$'::text) OR ((deadline_date)::text = ''::text))),
    CONSTRAINT obligation_deadline_complete CHECK (((((deadline_date)::text = ''::text) AND ((deadline_duration)::text = ''::text) AND ((deadline_kind)::text = 'none'::text)) OR (((deadline_kind)::text = 'absolute'::text) AND (NOT ((deadline_date)::text = ''::text))) OR (((deadline_kind)::text = 'relative'::text) AND (NOT ((deadline_anchor)::text = ''::text)) AND (NOT ((deadline_duration)::text = ''::text))) OR ((deadline_kind)::text = ANY ((ARRAY['recurring'::character varying, 'triggered'::character varying])::text[])))),
    CONSTRAINT obligation_deadline_kind_known CHECK (((deadline_kind)::text = ANY ((ARRAY['none'::character varying, 'absolute'::character varying, 'relative'::character varying, 'recurring'::character varying, 'triggered'::character varying])::text[]))),
    CONSTRAINT obligation_deontic_known CHECK (((deontic)::text = ANY ((ARRAY['obligation'::character varying, 'prohibition'::character varying, 'permission'::character varying, 'declaration'::character varying, 'best_efforts'::character varying, 'agreement_to_agree'::character varying])::text[]))),
    CONSTRAINT obligation_due_in_order CHECK (((due_latest >= due_earliest) OR (due_earliest IS NULL))),
    CONSTRAINT obligation_due_whole CHECK ((((due_earliest IS NOT NULL) AND (due_latest IS NOT NULL) AND ((due_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((due_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((due_zone)::text = ''::text))) OR ((due_earliest IS NULL) AND (due_latest IS NULL) AND ((due_precision)::text = ''::text) AND ((due_stated)::text = ''::text) AND ((due_zone)::text = ''::text) AND ((due_zone_basis)::text = ''::text)))),
    CONSTRAINT obligation_due_with_deadline CHECK (((((deadline_kind)::text = ANY ((ARRAY['absolute'::character varying, 'relative'::character varying])::text[])) AND (due_latest IS NOT NULL)) OR ((NOT ((deadline_kind)::text = ANY ((ARRAY['absolute'::character varying, 'relative'::character varying])::text[]))) AND (due_latest IS NULL)))),
    CONSTRAINT obligation_duration_iso8601 CHECK ((((deadline_duration)::text ~ '^-?P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$'::text) OR ((deadline_duration)::text = ''::text))),
    CONSTRAINT obligation_every_iso8601 CHECK ((((every)::text ~ '^-?P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$'::text) OR ((every)::text = ''::text))),
    CONSTRAINT obligation_has_a_summary CHECK ((NOT ((summary)::text = ''::text))),
    CONSTRAINT obligation_in_force_in_order CHECK (((in_force_latest >= in_force_earliest) OR (in_force_earliest IS NULL))),
    CONSTRAINT obligation_in_force_whole CHECK ((((in_force_earliest IS NOT NULL) AND (in_force_latest IS NOT NULL) AND ((in_force_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((in_force_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((in_force_zone)::text = ''::text))) OR ((in_force_earliest IS NULL) AND (in_force_latest IS NULL) AND ((in_force_precision)::text = ''::text) AND ((in_force_stated)::text = ''::text) AND ((in_force_zone)::text = ''::text) AND ((in_force_zone_basis)::text = ''::text)))),
    CONSTRAINT obligation_not_owed_to_oneself CHECK ((NOT ((beneficiary_id = obligor_id) AND (beneficiary_id IS NOT NULL)))),
    CONSTRAINT obligation_number_from_one CHECK ((number >= 1)),
    CONSTRAINT obligation_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT obligation_recurring_has_a_period CHECK (((((temporal)::text = 'recurring'::text) AND (NOT ((every)::text = ''::text))) OR ((NOT ((temporal)::text = 'recurring'::text)) AND ((every)::text = ''::text)))),
    CONSTRAINT obligation_temporal_known CHECK (((temporal)::text = ANY ((ARRAY['continuing'::character varying, 'one_off'::character varying, 'recurring'::character varying])::text[]))),
    CONSTRAINT obligation_verifiability_known CHECK (((verifiability)::text = ANY ((ARRAY['public'::character varying, 'by_mechanism'::character varying, 'confidential'::character varying, 'none'::character varying])::text[]))),
    CONSTRAINT obligation_zone_basis_known CHECK (((deadline_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying, ''::character varying])::text[])))
);
ALTER TABLE public.agreements_obligation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_obligation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_obligationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    number smallint NOT NULL,
    deontic character varying(40) NOT NULL,
    temporal character varying(40) NOT NULL,
    every character varying(40) NOT NULL,
    summary character varying(300) NOT NULL,
    condition text NOT NULL,
    verifiability character varying(40) NOT NULL,
    deadline_kind character varying(40) NOT NULL,
    deadline_stated character varying(200) NOT NULL,
    deadline_date character varying(25) NOT NULL,
    deadline_anchor character varying(25) NOT NULL,
    deadline_duration character varying(40) NOT NULL,
    deadline_zone character varying(120) NOT NULL,
    deadline_zone_basis character varying(40) NOT NULL,
    deadline_inclusive boolean NOT NULL,
    in_force_earliest timestamp with time zone,
    in_force_latest timestamp with time zone,
    in_force_precision character varying(40) NOT NULL,
    in_force_stated character varying(200) NOT NULL,
    in_force_zone character varying(120) NOT NULL,
    in_force_zone_basis character varying(40) NOT NULL,
    due_earliest timestamp with time zone,
    due_latest timestamp with time zone,
    due_precision character varying(40) NOT NULL,
    due_stated character varying(200) NOT NULL,
    due_zone character varying(120) NOT NULL,
    due_zone_basis character varying(40) NOT NULL,
    beneficiary_id bigint,
    clause_id bigint NOT NULL,
    obligor_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    verifier_id bigint,
    CONSTRAINT agreements_obligationevent_number_check CHECK ((number >= 0))
);
ALTER TABLE public.agreements_obligationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_obligationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_obligationrecipient (
    id bigint NOT NULL,
    actor_id bigint NOT NULL,
    obligation_id bigint NOT NULL
);
ALTER TABLE public.agreements_obligationrecipient ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_obligationrecipient_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_obligationrecipientevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    actor_id bigint NOT NULL,
    obligation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_obligationrecipientevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_obligationrecipientevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_obligationstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    number smallint NOT NULL,
    deontic character varying(40) NOT NULL,
    temporal character varying(40) NOT NULL,
    every character varying(40) NOT NULL,
    summary character varying(300) NOT NULL,
    condition text NOT NULL,
    verifiability character varying(40) NOT NULL,
    deadline_kind character varying(40) NOT NULL,
    deadline_stated character varying(200) NOT NULL,
    deadline_date character varying(25) NOT NULL,
    deadline_anchor character varying(25) NOT NULL,
    deadline_duration character varying(40) NOT NULL,
    deadline_zone character varying(120) NOT NULL,
    deadline_zone_basis character varying(40) NOT NULL,
    deadline_inclusive boolean NOT NULL,
    in_force_earliest timestamp with time zone,
    in_force_latest timestamp with time zone,
    in_force_precision character varying(40) NOT NULL,
    in_force_stated character varying(200) NOT NULL,
    in_force_zone character varying(120) NOT NULL,
    in_force_zone_basis character varying(40) NOT NULL,
    due_earliest timestamp with time zone,
    due_latest timestamp with time zone,
    due_precision character varying(40) NOT NULL,
    due_stated character varying(200) NOT NULL,
    due_zone character varying(120) NOT NULL,
    due_zone_basis character varying(40) NOT NULL,
    beneficiary_id bigint,
    clause_id bigint NOT NULL,
    obligor_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    verifier_id bigint,
    CONSTRAINT agreements_obligationstate_number_check CHECK ((number >= 0))
);
ALTER TABLE public.agreements_obligationstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_obligationstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_override (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    rule character varying(8) NOT NULL,
    reason text NOT NULL,
    review_by date NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    author_id bigint NOT NULL,
    obligation_id bigint NOT NULL,
    second_signer_id bigint NOT NULL,
    CONSTRAINT override_has_a_reason CHECK ((NOT (reason = ''::text))),
    CONSTRAINT override_names_a_rule CHECK (((rule)::text ~ '^R\d{1,2}$'::text)),
    CONSTRAINT override_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT override_retracted_with_a_reason CHECK ((((NOT retracted) AND (retraction_reason = ''::text)) OR (retracted AND (NOT (retraction_reason = ''::text))))),
    CONSTRAINT override_second_signer_is_another CHECK ((NOT (second_signer_id = author_id))),
    CONSTRAINT override_status_form CHECK (((status)::text ~ '^[A-Z_]+$'::text))
);
ALTER TABLE public.agreements_override ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_override_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_overrideevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    rule character varying(8) NOT NULL,
    reason text NOT NULL,
    review_by date NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    author_id bigint NOT NULL,
    obligation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    second_signer_id bigint NOT NULL
);
ALTER TABLE public.agreements_overrideevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_overrideevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_overridestate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    status character varying(40) NOT NULL,
    rule character varying(8) NOT NULL,
    reason text NOT NULL,
    review_by date NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    author_id bigint NOT NULL,
    obligation_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    second_signer_id bigint NOT NULL
);
ALTER TABLE public.agreements_overridestate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_overridestate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_place (
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    latitude double precision,
    longitude double precision,
    geometry jsonb,
    gazetteer_ids jsonb NOT NULL,
    note text NOT NULL,
    CONSTRAINT place_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT place_kind_known CHECK (((kind)::text = ANY ((ARRAY['settlement'::character varying, 'district'::character varying, 'region'::character varying, 'country'::character varying, 'linear'::character varying, 'crossing'::character varying, 'site'::character varying, 'area'::character varying])::text[]))),
    CONSTRAINT place_point_whole_and_on_earth CHECK ((((latitude IS NULL) AND (longitude IS NULL)) OR ((latitude IS NOT NULL) AND ((latitude >= ('-90.0'::numeric)::double precision) AND (latitude <= (90.0)::double precision)) AND (longitude IS NOT NULL) AND ((longitude >= ('-180.0'::numeric)::double precision) AND (longitude <= (180.0)::double precision))))),
    CONSTRAINT place_slug_plain CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);
ALTER TABLE public.agreements_place ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_place_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_placecontrol (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    kind character varying(40) NOT NULL,
    begins_at timestamp with time zone,
    ends_at timestamp with time zone,
    said_earliest timestamp with time zone NOT NULL,
    said_latest timestamp with time zone NOT NULL,
    said_precision character varying(40) NOT NULL,
    said_stated character varying(200) NOT NULL,
    said_zone character varying(120) NOT NULL,
    said_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    article_id bigint,
    conflict_place_id bigint NOT NULL,
    holder_id bigint,
    sentence_id bigint,
    speaker_id bigint,
    CONSTRAINT control_has_a_source CHECK (((article_id IS NOT NULL) OR (NOT ((citation)::text = ''::text)))),
    CONSTRAINT control_has_words CHECK ((NOT (words = ''::text))),
    CONSTRAINT control_in_order CHECK (((ends_at > begins_at) OR (ends_at IS NULL) OR (begins_at IS NULL))),
    CONSTRAINT control_kind_known CHECK (((kind)::text = ANY ((ARRAY['held'::character varying, 'not_held'::character varying, 'contested'::character varying, 'not_known'::character varying])::text[]))),
    CONSTRAINT control_names_somebody_or_not CHECK ((((holder_id IS NOT NULL) AND ((kind)::text = ANY ((ARRAY['held'::character varying, 'not_held'::character varying])::text[]))) OR ((NOT ((kind)::text = ANY ((ARRAY['held'::character varying, 'not_held'::character varying])::text[]))) AND (holder_id IS NULL)))),
    CONSTRAINT control_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT control_retracted_with_a_reason CHECK ((((NOT retracted) AND (retraction_reason = ''::text)) OR (retracted AND (NOT (retraction_reason = ''::text))))),
    CONSTRAINT control_said_in_order CHECK (((said_latest >= said_earliest) OR (said_earliest IS NULL))),
    CONSTRAINT control_said_whole CHECK (((said_earliest IS NOT NULL) AND (said_latest IS NOT NULL) AND ((said_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((said_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((said_zone)::text = ''::text)))),
    CONSTRAINT control_sentence_with_its_article CHECK (((sentence_id IS NULL) OR (article_id IS NOT NULL)))
);
ALTER TABLE public.agreements_placecontrol ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_placecontrol_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_placecontrolevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    kind character varying(40) NOT NULL,
    begins_at timestamp with time zone,
    ends_at timestamp with time zone,
    said_earliest timestamp with time zone NOT NULL,
    said_latest timestamp with time zone NOT NULL,
    said_precision character varying(40) NOT NULL,
    said_stated character varying(200) NOT NULL,
    said_zone character varying(120) NOT NULL,
    said_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    article_id bigint,
    conflict_place_id bigint NOT NULL,
    holder_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sentence_id bigint,
    speaker_id bigint
);
ALTER TABLE public.agreements_placecontrolevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_placecontrolevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_placecontrolstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    kind character varying(40) NOT NULL,
    begins_at timestamp with time zone,
    ends_at timestamp with time zone,
    said_earliest timestamp with time zone NOT NULL,
    said_latest timestamp with time zone NOT NULL,
    said_precision character varying(40) NOT NULL,
    said_stated character varying(200) NOT NULL,
    said_zone character varying(120) NOT NULL,
    said_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    article_id bigint,
    conflict_place_id bigint NOT NULL,
    holder_id bigint,
    pgh_obj_id bigint NOT NULL,
    sentence_id bigint,
    speaker_id bigint
);
ALTER TABLE public.agreements_placecontrolstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_placecontrolstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_placeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    latitude double precision,
    longitude double precision,
    geometry jsonb,
    gazetteer_ids jsonb NOT NULL,
    note text NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_placeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_placeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_placename (
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(12) NOT NULL,
    kind character varying(40) NOT NULL,
    place_id bigint NOT NULL,
    used_by_id bigint,
    CONSTRAINT place_name_kind_known CHECK (((kind)::text = ANY ((ARRAY['official'::character varying, 'self_styled'::character varying, 'alias'::character varying, 'transliteration'::character varying, 'exonym'::character varying, 'abbreviation'::character varying, 'demonym'::character varying, 'metonym'::character varying, 'loaded'::character varying])::text[]))),
    CONSTRAINT place_name_not_empty CHECK ((NOT ((text)::text = ''::text)))
);
ALTER TABLE public.agreements_placename ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_placename_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_placenameevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    text character varying(200) NOT NULL,
    language character varying(12) NOT NULL,
    kind character varying(40) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    place_id bigint NOT NULL,
    used_by_id bigint
);
ALTER TABLE public.agreements_placenameevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_placenameevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_relationdecision (
    id bigint NOT NULL,
    answer character varying(40) NOT NULL,
    reason text NOT NULL,
    made_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    made_by_id bigint,
    relation_id bigint NOT NULL,
    CONSTRAINT relation_decision_by_someone CHECK ((((answer)::text = 'resolved'::text) OR (made_by_id IS NOT NULL))),
    CONSTRAINT relation_decision_known CHECK (((answer)::text = ANY ((ARRAY['added'::character varying, 'resolved'::character varying, 'outside'::character varying, 'kept'::character varying, 'retracted'::character varying])::text[]))),
    CONSTRAINT relation_decision_says_why CHECK ((((answer)::text = ANY ((ARRAY['added'::character varying, 'resolved'::character varying])::text[])) OR (NOT (reason = ''::text))))
);
ALTER TABLE public.agreements_relationdecision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_relationdecision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_relinking (
    job_id bigint NOT NULL,
    agreement_id bigint,
    clause_id bigint,
    conflict_id bigint NOT NULL,
    CONSTRAINT relinking_of_a_clause_names_its_agreement CHECK (((clause_id IS NULL) OR (agreement_id IS NOT NULL)))
);
CREATE TABLE public.agreements_savedview (
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    path character varying(200) NOT NULL,
    query character varying(2000) NOT NULL,
    shared boolean NOT NULL,
    withdrawn boolean NOT NULL,
    owner_id bigint NOT NULL,
    CONSTRAINT saved_view_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT saved_view_path_is_ours CHECK (((path)::text ~ '^/([a-z0-9-]+/)*$'::text))
);
ALTER TABLE public.agreements_savedview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_savedview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_savedviewevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(80) NOT NULL,
    path character varying(200) NOT NULL,
    query character varying(2000) NOT NULL,
    shared boolean NOT NULL,
    withdrawn boolean NOT NULL,
    owner_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_savedviewevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_savedviewevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_sensitivedetail (
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    words text NOT NULL,
    withdrawn boolean NOT NULL,
    added_by_id bigint,
    breach_id bigint NOT NULL,
    CONSTRAINT sensitive_has_words CHECK ((NOT (words = ''::text))),
    CONSTRAINT sensitive_kind_known CHECK (((kind)::text = ANY ((ARRAY['prisoner_names'::character varying, 'exact_shelter'::character varying, 'witness'::character varying, 'other'::character varying])::text[])))
);
ALTER TABLE public.agreements_sensitivedetail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_sensitivedetail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_sensitivedetailevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(40) NOT NULL,
    words text NOT NULL,
    withdrawn boolean NOT NULL,
    added_by_id bigint,
    breach_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_sensitivedetailevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_sensitivedetailevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_sentence (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    is_quote boolean NOT NULL,
    is_boilerplate boolean NOT NULL,
    sha256 character varying(64) NOT NULL,
    article_id bigint NOT NULL,
    CONSTRAINT agreements_sentence_end_check CHECK (("end" >= 0)),
    CONSTRAINT agreements_sentence_position_check CHECK (("position" >= 0)),
    CONSTRAINT agreements_sentence_start_check CHECK ((start >= 0)),
    CONSTRAINT sentence_not_empty CHECK (("end" > start)),
    CONSTRAINT sentence_sha256_hex CHECK (((sha256)::text ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE public.agreements_sentence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_sentence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_source (
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    language character varying(12) NOT NULL,
    home character varying(80) NOT NULL,
    reliability character varying(40) NOT NULL,
    reliability_reason text NOT NULL,
    CONSTRAINT source_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT source_kind_known CHECK (((kind)::text = ANY ((ARRAY['party_organ'::character varying, 'state_media'::character varying, 'allied_media'::character varying, 'independent_media'::character varying, 'wire'::character varying, 'ngo'::character varying, 'igo'::character varying, 'monitor'::character varying, 'mediator'::character varying, 'academic'::character varying, 'osint'::character varying, 'opinion'::character varying, 'aggregator'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT source_reliability_has_a_reason CHECK ((((reliability)::text = ''::text) OR (NOT (reliability_reason = ''::text)))),
    CONSTRAINT source_reliability_known CHECK (((reliability)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying, 'C'::character varying, 'D'::character varying, 'E'::character varying, 'F'::character varying, ''::character varying])::text[]))),
    CONSTRAINT source_slug_plain CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);
ALTER TABLE public.agreements_source ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_sourcealignment (
    id bigint NOT NULL,
    alignment character varying(40) NOT NULL,
    reason character varying(300) NOT NULL,
    actor_id bigint NOT NULL,
    source_id bigint NOT NULL,
    CONSTRAINT source_alignment_known CHECK (((alignment)::text = ANY ((ARRAY['organ_of'::character varying, 'aligned'::character varying, 'not_aligned'::character varying, 'opposed'::character varying, 'unknown'::character varying])::text[])))
);
ALTER TABLE public.agreements_sourcealignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_sourcealignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_sourcealignmentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    alignment character varying(40) NOT NULL,
    reason character varying(300) NOT NULL,
    actor_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.agreements_sourcealignmentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_sourcealignmentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_sourceevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    slug character varying(80) NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(40) NOT NULL,
    language character varying(12) NOT NULL,
    home character varying(80) NOT NULL,
    reliability character varying(40) NOT NULL,
    reliability_reason text NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);
ALTER TABLE public.agreements_sourceevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_sourceevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_story (
    id bigint NOT NULL,
    formed_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL
);
ALTER TABLE public.agreements_story ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_story_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_translation (
    id bigint NOT NULL,
    language character varying(12) NOT NULL,
    words text NOT NULL,
    note character varying(300) NOT NULL,
    withdrawn boolean NOT NULL,
    sentence_id bigint NOT NULL,
    translator_id bigint NOT NULL,
    made_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    CONSTRAINT translation_has_a_language CHECK ((NOT ((language)::text = ''::text))),
    CONSTRAINT translation_has_words CHECK ((NOT (words = ''::text)))
);
ALTER TABLE public.agreements_translation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_translation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_translationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    language character varying(12) NOT NULL,
    words text NOT NULL,
    note character varying(300) NOT NULL,
    withdrawn boolean NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sentence_id bigint NOT NULL,
    translator_id bigint NOT NULL,
    made_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL
);
ALTER TABLE public.agreements_translationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_translationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_trigger (
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    duty_number smallint,
    level character varying(40) NOT NULL,
    at_earliest timestamp with time zone NOT NULL,
    at_latest timestamp with time zone NOT NULL,
    at_precision character varying(40) NOT NULL,
    at_stated character varying(200) NOT NULL,
    at_zone character varying(120) NOT NULL,
    at_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    article_id bigint,
    clause_id bigint NOT NULL,
    sentence_id bigint,
    CONSTRAINT agreements_trigger_duty_number_check CHECK ((duty_number >= 0)),
    CONSTRAINT trigger_at_in_order CHECK (((at_latest >= at_earliest) OR (at_earliest IS NULL))),
    CONSTRAINT trigger_at_whole CHECK (((at_earliest IS NOT NULL) AND (at_latest IS NOT NULL) AND ((at_precision)::text = ANY ((ARRAY['minute'::character varying, 'hour'::character varying, 'part_of_day'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying, 'year'::character varying, 'interval'::character varying, 'unknown'::character varying])::text[])) AND ((at_zone_basis)::text = ANY ((ARRAY['stated_local'::character varying, 'stated_zone'::character varying, 'converted_by_source'::character varying, 'inferred_place'::character varying, 'unspecified'::character varying, 'conflicting'::character varying])::text[])) AND (NOT ((at_zone)::text = ''::text)))),
    CONSTRAINT trigger_has_words CHECK ((NOT (words = ''::text))),
    CONSTRAINT trigger_level_known CHECK (((level)::text = ANY ((ARRAY['V0'::character varying, 'V1'::character varying, 'V2'::character varying, 'V3'::character varying, 'V4'::character varying])::text[]))),
    CONSTRAINT trigger_recorded_basis_known CHECK (((recorded_basis)::text = ANY ((ARRAY['database_clock'::character varying, 'declared'::character varying])::text[]))),
    CONSTRAINT trigger_retracted_with_a_reason CHECK ((((NOT retracted) AND (retraction_reason = ''::text)) OR (retracted AND (NOT (retraction_reason = ''::text))))),
    CONSTRAINT trigger_sentence_with_its_article CHECK (((sentence_id IS NULL) OR (article_id IS NOT NULL)))
);
ALTER TABLE public.agreements_trigger ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_trigger_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_triggerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    duty_number smallint,
    level character varying(40) NOT NULL,
    at_earliest timestamp with time zone NOT NULL,
    at_latest timestamp with time zone NOT NULL,
    at_precision character varying(40) NOT NULL,
    at_stated character varying(200) NOT NULL,
    at_zone character varying(120) NOT NULL,
    at_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    article_id bigint,
    clause_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sentence_id bigint,
    CONSTRAINT agreements_triggerevent_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_triggerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_triggerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_triggerstate (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    recorded_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    recorded_basis character varying(40) NOT NULL,
    words text NOT NULL,
    citation character varying(300) NOT NULL,
    retracted boolean NOT NULL,
    retraction_reason text NOT NULL,
    duty_number smallint,
    level character varying(40) NOT NULL,
    at_earliest timestamp with time zone NOT NULL,
    at_latest timestamp with time zone NOT NULL,
    at_precision character varying(40) NOT NULL,
    at_stated character varying(200) NOT NULL,
    at_zone character varying(120) NOT NULL,
    at_zone_basis character varying(40) NOT NULL,
    accepted_by_id bigint,
    article_id bigint,
    clause_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL,
    sentence_id bigint,
    CONSTRAINT agreements_triggerstate_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_triggerstate ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_triggerstate_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_unresolvedactor (
    id bigint NOT NULL,
    duty_number smallint NOT NULL,
    place character varying(40) NOT NULL,
    words character varying(200) NOT NULL,
    settled_at timestamp with time zone,
    actor_id bigint,
    clause_id bigint NOT NULL,
    draft_id bigint NOT NULL,
    settled_by_id bigint,
    CONSTRAINT agreements_unresolvedactor_duty_number_check CHECK ((duty_number >= 0)),
    CONSTRAINT unresolved_actor_has_words CHECK ((NOT ((words)::text = ''::text))),
    CONSTRAINT unresolved_actor_place_known CHECK (((place)::text = ANY ((ARRAY['obligor'::character varying, 'recipient'::character varying])::text[]))),
    CONSTRAINT unresolved_actor_settled_whole CHECK ((((actor_id IS NULL) AND (settled_at IS NULL) AND (settled_by_id IS NULL)) OR ((actor_id IS NOT NULL) AND (settled_at IS NOT NULL) AND (settled_by_id IS NOT NULL))))
);
ALTER TABLE public.agreements_unresolvedactor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_unresolvedactor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_unresolvedactorevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    duty_number smallint NOT NULL,
    place character varying(40) NOT NULL,
    words character varying(200) NOT NULL,
    settled_at timestamp with time zone,
    actor_id bigint,
    clause_id bigint NOT NULL,
    draft_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    settled_by_id bigint,
    CONSTRAINT agreements_unresolvedactorevent_duty_number_check CHECK ((duty_number >= 0))
);
ALTER TABLE public.agreements_unresolvedactorevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_unresolvedactorevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_unresolvedreference (
    id bigint NOT NULL,
    words character varying(300) NOT NULL,
    number character varying(40) NOT NULL,
    named_on date,
    status character varying(40) NOT NULL,
    agreement_id bigint,
    sentence_id bigint NOT NULL,
    CONSTRAINT reference_has_words CHECK ((NOT ((words)::text = ''::text))),
    CONSTRAINT reference_status_known CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'resolved'::character varying])::text[])))
);
ALTER TABLE public.agreements_unresolvedreference ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_unresolvedreference_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    keys_enabled boolean NOT NULL,
    calendar_issue integer NOT NULL,
    CONSTRAINT agreements_user_calendar_issue_check CHECK ((calendar_issue >= 0))
);
CREATE TABLE public.agreements_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.agreements_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.agreements_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.agreements_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_userevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    keys_enabled boolean NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    calendar_issue integer NOT NULL,
    CONSTRAINT agreements_userevent_calendar_issue_check CHECK ((calendar_issue >= 0))
);
ALTER TABLE public.agreements_userevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_userevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.agreements_workerheartbeat (
    id bigint NOT NULL,
    worker character varying(200) NOT NULL,
    seen_at timestamp with time zone NOT NULL
);
ALTER TABLE public.agreements_workerheartbeat ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.agreements_workerheartbeat_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id bigint NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);
ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);
INSERT INTO public.auth_group VALUES
	(1, 'reader'),
	(2, 'analyst'),
	(3, 'reviewer'),
	(4, 'curator'),
	(5, 'admin'),
	(6, 'auditor');
INSERT INTO public.auth_permission VALUES
	(1, 'Can add agreement', 3, 'add_agreement'),
	(2, 'Can change agreement', 3, 'change_agreement'),
	(3, 'Can delete agreement', 3, 'delete_agreement'),
	(4, 'Can view agreement', 3, 'view_agreement'),
	(5, 'Can add conflict event', 4, 'add_conflictevent'),
	(6, 'Can change conflict event', 4, 'change_conflictevent'),
	(7, 'Can delete conflict event', 4, 'delete_conflictevent'),
	(8, 'Can view conflict event', 4, 'view_conflictevent'),
	(9, 'Can add conflict name', 5, 'add_conflictname'),
	(10, 'Can change conflict name', 5, 'change_conflictname'),
	(11, 'Can delete conflict name', 5, 'delete_conflictname'),
	(12, 'Can view conflict name', 5, 'view_conflictname'),
	(13, 'Can add conflict name event', 6, 'add_conflictnameevent'),
	(14, 'Can change conflict name event', 6, 'change_conflictnameevent'),
	(15, 'Can delete conflict name event', 6, 'delete_conflictnameevent'),
	(16, 'Can view conflict name event', 6, 'view_conflictnameevent'),
	(17, 'Can add conflict place', 7, 'add_conflictplace'),
	(18, 'Can change conflict place', 7, 'change_conflictplace'),
	(19, 'Can delete conflict place', 7, 'delete_conflictplace'),
	(20, 'Can view conflict place', 7, 'view_conflictplace'),
	(21, 'Can add conflict place event', 8, 'add_conflictplaceevent'),
	(22, 'Can change conflict place event', 8, 'change_conflictplaceevent'),
	(23, 'Can delete conflict place event', 8, 'delete_conflictplaceevent'),
	(24, 'Can view conflict place event', 8, 'view_conflictplaceevent'),
	(25, 'Can add coverage', 9, 'add_coverage'),
	(26, 'Can change coverage', 9, 'change_coverage'),
	(27, 'Can delete coverage', 9, 'delete_coverage'),
	(28, 'Can view coverage', 9, 'view_coverage'),
	(29, 'Can add coverage event', 10, 'add_coverageevent'),
	(30, 'Can change coverage event', 10, 'change_coverageevent'),
	(31, 'Can delete coverage event', 10, 'delete_coverageevent'),
	(32, 'Can view coverage event', 10, 'view_coverageevent'),
	(33, 'Can add coverage state', 11, 'add_coveragestate'),
	(34, 'Can change coverage state', 11, 'change_coveragestate'),
	(35, 'Can delete coverage state', 11, 'delete_coveragestate'),
	(36, 'Can view coverage state', 11, 'view_coveragestate'),
	(37, 'Can add declaration', 12, 'add_declaration'),
	(38, 'Can change declaration', 12, 'change_declaration'),
	(39, 'Can delete declaration', 12, 'delete_declaration'),
	(40, 'Can view declaration', 12, 'view_declaration'),
	(41, 'Can add declaration event', 13, 'add_declarationevent'),
	(42, 'Can change declaration event', 13, 'change_declarationevent'),
	(43, 'Can delete declaration event', 13, 'delete_declarationevent'),
	(44, 'Can view declaration event', 13, 'view_declarationevent'),
	(45, 'Can add feed', 14, 'add_feed'),
	(46, 'Can change feed', 14, 'change_feed'),
	(47, 'Can delete feed', 14, 'delete_feed'),
	(48, 'Can view feed', 14, 'view_feed'),
	(49, 'Can add feed event', 15, 'add_feedevent'),
	(50, 'Can change feed event', 15, 'change_feedevent'),
	(51, 'Can delete feed event', 15, 'delete_feedevent'),
	(52, 'Can view feed event', 15, 'view_feedevent'),
	(53, 'Can add fulfilment', 16, 'add_fulfilment'),
	(54, 'Can change fulfilment', 16, 'change_fulfilment'),
	(55, 'Can delete fulfilment', 16, 'delete_fulfilment'),
	(56, 'Can view fulfilment', 16, 'view_fulfilment'),
	(57, 'Can add fulfilment event', 17, 'add_fulfilmentevent'),
	(58, 'Can change fulfilment event', 17, 'change_fulfilmentevent'),
	(59, 'Can delete fulfilment event', 17, 'delete_fulfilmentevent'),
	(60, 'Can view fulfilment event', 17, 'view_fulfilmentevent'),
	(61, 'Can add fulfilment state', 18, 'add_fulfilmentstate'),
	(62, 'Can change fulfilment state', 18, 'change_fulfilmentstate'),
	(63, 'Can delete fulfilment state', 18, 'delete_fulfilmentstate'),
	(64, 'Can view fulfilment state', 18, 'view_fulfilmentstate'),
	(65, 'Can add job', 19, 'add_job'),
	(66, 'Can change job', 19, 'change_job'),
	(67, 'Can delete job', 19, 'delete_job'),
	(68, 'Can view job', 19, 'view_job'),
	(69, 'Can add membership event', 20, 'add_membershipevent'),
	(70, 'Can change membership event', 20, 'change_membershipevent'),
	(71, 'Can delete membership event', 20, 'delete_membershipevent'),
	(72, 'Can view membership event', 20, 'view_membershipevent'),
	(73, 'Can add obligation', 21, 'add_obligation'),
	(74, 'Can change obligation', 21, 'change_obligation'),
	(75, 'Can delete obligation', 21, 'delete_obligation'),
	(76, 'Can view obligation', 21, 'view_obligation'),
	(77, 'Can add obligation event', 22, 'add_obligationevent'),
	(78, 'Can change obligation event', 22, 'change_obligationevent'),
	(79, 'Can delete obligation event', 22, 'delete_obligationevent'),
	(80, 'Can view obligation event', 22, 'view_obligationevent'),
	(81, 'Can add obligation recipient', 23, 'add_obligationrecipient'),
	(82, 'Can change obligation recipient', 23, 'change_obligationrecipient'),
	(83, 'Can delete obligation recipient', 23, 'delete_obligationrecipient'),
	(84, 'Can view obligation recipient', 23, 'view_obligationrecipient'),
	(85, 'Can add obligation recipient event', 24, 'add_obligationrecipientevent'),
	(86, 'Can change obligation recipient event', 24, 'change_obligationrecipientevent'),
	(87, 'Can delete obligation recipient event', 24, 'delete_obligationrecipientevent'),
	(88, 'Can view obligation recipient event', 24, 'view_obligationrecipientevent'),
	(89, 'Can add obligation state', 25, 'add_obligationstate'),
	(90, 'Can change obligation state', 25, 'change_obligationstate'),
	(91, 'Can delete obligation state', 25, 'delete_obligationstate'),
	(92, 'Can view obligation state', 25, 'view_obligationstate'),
	(93, 'Can add override', 26, 'add_override'),
	(94, 'Can change override', 26, 'change_override'),
	(95, 'Can delete override', 26, 'delete_override'),
	(96, 'Can view override', 26, 'view_override'),
	(97, 'Can add override event', 27, 'add_overrideevent'),
	(98, 'Can change override event', 27, 'change_overrideevent'),
	(99, 'Can delete override event', 27, 'delete_overrideevent'),
	(100, 'Can view override event', 27, 'view_overrideevent'),
	(101, 'Can add override state', 28, 'add_overridestate'),
	(102, 'Can change override state', 28, 'change_overridestate'),
	(103, 'Can delete override state', 28, 'delete_overridestate'),
	(104, 'Can view override state', 28, 'view_overridestate'),
	(105, 'Can add place', 29, 'add_place'),
	(106, 'Can change place', 29, 'change_place'),
	(107, 'Can delete place', 29, 'delete_place'),
	(108, 'Can view place', 29, 'view_place'),
	(109, 'Can add place event', 30, 'add_placeevent'),
	(110, 'Can change place event', 30, 'change_placeevent'),
	(111, 'Can delete place event', 30, 'delete_placeevent'),
	(112, 'Can view place event', 30, 'view_placeevent'),
	(113, 'Can add place name', 31, 'add_placename'),
	(114, 'Can change place name', 31, 'change_placename'),
	(115, 'Can delete place name', 31, 'delete_placename'),
	(116, 'Can view place name', 31, 'view_placename'),
	(117, 'Can add place name event', 32, 'add_placenameevent'),
	(118, 'Can change place name event', 32, 'change_placenameevent'),
	(119, 'Can delete place name event', 32, 'delete_placenameevent'),
	(120, 'Can view place name event', 32, 'view_placenameevent'),
	(121, 'Can add sentence', 33, 'add_sentence'),
	(122, 'Can change sentence', 33, 'change_sentence'),
	(123, 'Can delete sentence', 33, 'delete_sentence'),
	(124, 'Can view sentence', 33, 'view_sentence'),
	(125, 'Can add source', 34, 'add_source'),
	(126, 'Can change source', 34, 'change_source'),
	(127, 'Can delete source', 34, 'delete_source'),
	(128, 'Can view source', 34, 'view_source'),
	(129, 'Can add source alignment', 35, 'add_sourcealignment'),
	(130, 'Can change source alignment', 35, 'change_sourcealignment'),
	(131, 'Can delete source alignment', 35, 'delete_sourcealignment'),
	(132, 'Can view source alignment', 35, 'view_sourcealignment'),
	(133, 'Can add source alignment event', 36, 'add_sourcealignmentevent'),
	(134, 'Can change source alignment event', 36, 'change_sourcealignmentevent'),
	(135, 'Can delete source alignment event', 36, 'delete_sourcealignmentevent'),
	(136, 'Can view source alignment event', 36, 'view_sourcealignmentevent'),
	(137, 'Can add source event', 37, 'add_sourceevent'),
	(138, 'Can change source event', 37, 'change_sourceevent'),
	(139, 'Can delete source event', 37, 'delete_sourceevent'),
	(140, 'Can view source event', 37, 'view_sourceevent'),
	(141, 'Can add story', 38, 'add_story'),
	(142, 'Can change story', 38, 'change_story'),
	(143, 'Can delete story', 38, 'delete_story'),
	(144, 'Can view story', 38, 'view_story'),
	(145, 'Can add unresolved reference', 39, 'add_unresolvedreference'),
	(146, 'Can change unresolved reference', 39, 'change_unresolvedreference'),
	(147, 'Can delete unresolved reference', 39, 'delete_unresolvedreference'),
	(148, 'Can view unresolved reference', 39, 'view_unresolvedreference'),
	(149, 'Can add user event', 40, 'add_userevent'),
	(150, 'Can change user event', 40, 'change_userevent'),
	(151, 'Can delete user event', 40, 'delete_userevent'),
	(152, 'Can view user event', 40, 'view_userevent'),
	(153, 'Can add worker heartbeat', 41, 'add_workerheartbeat'),
	(154, 'Can change worker heartbeat', 41, 'change_workerheartbeat'),
	(155, 'Can delete worker heartbeat', 41, 'delete_workerheartbeat'),
	(156, 'Can view worker heartbeat', 41, 'view_workerheartbeat'),
	(157, 'Can add user', 42, 'add_user'),
	(158, 'Can change user', 42, 'change_user'),
	(159, 'Can delete user', 42, 'delete_user'),
	(160, 'Can view user', 42, 'view_user'),
	(161, 'Can add actor', 43, 'add_actor'),
	(162, 'Can change actor', 43, 'change_actor'),
	(163, 'Can delete actor', 43, 'delete_actor'),
	(164, 'Can view actor', 43, 'view_actor'),
	(165, 'Can add actor event', 44, 'add_actorevent'),
	(166, 'Can change actor event', 44, 'change_actorevent'),
	(167, 'Can delete actor event', 44, 'delete_actorevent'),
	(168, 'Can view actor event', 44, 'view_actorevent'),
	(169, 'Can add actor name', 45, 'add_actorname'),
	(170, 'Can change actor name', 45, 'change_actorname'),
	(171, 'Can delete actor name', 45, 'delete_actorname'),
	(172, 'Can view actor name', 45, 'view_actorname'),
	(173, 'Can add actor name event', 46, 'add_actornameevent'),
	(174, 'Can change actor name event', 46, 'change_actornameevent'),
	(175, 'Can delete actor name event', 46, 'delete_actornameevent'),
	(176, 'Can view actor name event', 46, 'view_actornameevent'),
	(177, 'Can add agreement name', 47, 'add_agreementname'),
	(178, 'Can change agreement name', 47, 'change_agreementname'),
	(179, 'Can delete agreement name', 47, 'delete_agreementname'),
	(180, 'Can view agreement name', 47, 'view_agreementname'),
	(181, 'Can add agreement name event', 48, 'add_agreementnameevent'),
	(182, 'Can change agreement name event', 48, 'change_agreementnameevent'),
	(183, 'Can delete agreement name event', 48, 'delete_agreementnameevent'),
	(184, 'Can view agreement name event', 48, 'view_agreementnameevent'),
	(185, 'Can add agreement relation', 49, 'add_agreementrelation'),
	(186, 'Can change agreement relation', 49, 'change_agreementrelation'),
	(187, 'Can delete agreement relation', 49, 'delete_agreementrelation'),
	(188, 'Can view agreement relation', 49, 'view_agreementrelation'),
	(189, 'Can add agreement role', 50, 'add_agreementrole'),
	(190, 'Can change agreement role', 50, 'change_agreementrole'),
	(191, 'Can delete agreement role', 50, 'delete_agreementrole'),
	(192, 'Can view agreement role', 50, 'view_agreementrole'),
	(193, 'Can add agreement role event', 51, 'add_agreementroleevent'),
	(194, 'Can change agreement role event', 51, 'change_agreementroleevent'),
	(195, 'Can delete agreement role event', 51, 'delete_agreementroleevent'),
	(196, 'Can view agreement role event', 51, 'view_agreementroleevent'),
	(197, 'Can add agreement text', 52, 'add_agreementtext'),
	(198, 'Can change agreement text', 52, 'change_agreementtext'),
	(199, 'Can delete agreement text', 52, 'delete_agreementtext'),
	(200, 'Can view agreement text', 52, 'view_agreementtext'),
	(201, 'Can add agreement text event', 53, 'add_agreementtextevent'),
	(202, 'Can change agreement text event', 53, 'change_agreementtextevent'),
	(203, 'Can delete agreement text event', 53, 'delete_agreementtextevent'),
	(204, 'Can view agreement text event', 53, 'view_agreementtextevent'),
	(205, 'Can add article', 54, 'add_article'),
	(206, 'Can change article', 54, 'change_article'),
	(207, 'Can delete article', 54, 'delete_article'),
	(208, 'Can view article', 54, 'view_article'),
	(209, 'Can add article vectors', 55, 'add_articlevectors'),
	(210, 'Can change article vectors', 55, 'change_articlevectors'),
	(211, 'Can delete article vectors', 55, 'delete_articlevectors'),
	(212, 'Can view article vectors', 55, 'view_articlevectors'),
	(213, 'Can add breach', 56, 'add_breach'),
	(214, 'Can change breach', 56, 'change_breach'),
	(215, 'Can delete breach', 56, 'delete_breach'),
	(216, 'Can view breach', 56, 'view_breach'),
	(217, 'Can add assessment', 57, 'add_assessment'),
	(218, 'Can change assessment', 57, 'change_assessment'),
	(219, 'Can delete assessment', 57, 'delete_assessment'),
	(220, 'Can view assessment', 57, 'view_assessment'),
	(221, 'Can add breach clause', 58, 'add_breachclause'),
	(222, 'Can change breach clause', 58, 'change_breachclause'),
	(223, 'Can delete breach clause', 58, 'delete_breachclause'),
	(224, 'Can view breach clause', 58, 'view_breachclause'),
	(225, 'Can add capture', 59, 'add_capture'),
	(226, 'Can change capture', 59, 'change_capture'),
	(227, 'Can delete capture', 59, 'delete_capture'),
	(228, 'Can view capture', 59, 'view_capture'),
	(229, 'Can add article event', 60, 'add_articleevent'),
	(230, 'Can change article event', 60, 'change_articleevent'),
	(231, 'Can delete article event', 60, 'delete_articleevent'),
	(232, 'Can view article event', 60, 'view_articleevent'),
	(233, 'Can add casualties', 61, 'add_casualties'),
	(234, 'Can change casualties', 61, 'change_casualties'),
	(235, 'Can delete casualties', 61, 'delete_casualties'),
	(236, 'Can view casualties', 61, 'view_casualties'),
	(237, 'Can add claim', 62, 'add_claim'),
	(238, 'Can change claim', 62, 'change_claim'),
	(239, 'Can delete claim', 62, 'delete_claim'),
	(240, 'Can view claim', 62, 'view_claim'),
	(241, 'Can add casualties event', 63, 'add_casualtiesevent'),
	(242, 'Can change casualties event', 63, 'change_casualtiesevent'),
	(243, 'Can delete casualties event', 63, 'delete_casualtiesevent'),
	(244, 'Can view casualties event', 63, 'view_casualtiesevent'),
	(245, 'Can add claim accused', 64, 'add_claimaccused'),
	(246, 'Can change claim accused', 64, 'change_claimaccused'),
	(247, 'Can delete claim accused', 64, 'delete_claimaccused'),
	(248, 'Can view claim accused', 64, 'view_claimaccused'),
	(249, 'Can add claim accused event', 65, 'add_claimaccusedevent'),
	(250, 'Can change claim accused event', 65, 'change_claimaccusedevent'),
	(251, 'Can delete claim accused event', 65, 'delete_claimaccusedevent'),
	(252, 'Can view claim accused event', 65, 'view_claimaccusedevent'),
	(253, 'Can add claim accused state', 66, 'add_claimaccusedstate'),
	(254, 'Can change claim accused state', 66, 'change_claimaccusedstate'),
	(255, 'Can delete claim accused state', 66, 'delete_claimaccusedstate'),
	(256, 'Can view claim accused state', 66, 'view_claimaccusedstate'),
	(257, 'Can add claim event', 67, 'add_claimevent'),
	(258, 'Can change claim event', 67, 'change_claimevent'),
	(259, 'Can delete claim event', 67, 'delete_claimevent'),
	(260, 'Can view claim event', 67, 'view_claimevent'),
	(261, 'Can add claim state', 68, 'add_claimstate'),
	(262, 'Can change claim state', 68, 'change_claimstate'),
	(263, 'Can delete claim state', 68, 'delete_claimstate'),
	(264, 'Can view claim state', 68, 'view_claimstate'),
	(265, 'Can add clause', 69, 'add_clause'),
	(266, 'Can change clause', 69, 'change_clause'),
	(267, 'Can delete clause', 69, 'delete_clause'),
	(268, 'Can view clause', 69, 'view_clause'),
	(269, 'Can add breach clause state', 70, 'add_breachclausestate'),
	(270, 'Can change breach clause state', 70, 'change_breachclausestate'),
	(271, 'Can delete breach clause state', 70, 'delete_breachclausestate'),
	(272, 'Can view breach clause state', 70, 'view_breachclausestate'),
	(273, 'Can add breach clause event', 71, 'add_breachclauseevent'),
	(274, 'Can change breach clause event', 71, 'change_breachclauseevent'),
	(275, 'Can delete breach clause event', 71, 'delete_breachclauseevent'),
	(276, 'Can view breach clause event', 71, 'view_breachclauseevent'),
	(277, 'Can add assessment state', 72, 'add_assessmentstate'),
	(278, 'Can change assessment state', 72, 'change_assessmentstate'),
	(279, 'Can delete assessment state', 72, 'delete_assessmentstate'),
	(280, 'Can view assessment state', 72, 'view_assessmentstate'),
	(281, 'Can add assessment event', 73, 'add_assessmentevent'),
	(282, 'Can change assessment event', 73, 'change_assessmentevent'),
	(283, 'Can delete assessment event', 73, 'delete_assessmentevent'),
	(284, 'Can view assessment event', 73, 'view_assessmentevent'),
	(285, 'Can add agreement relation state', 74, 'add_agreementrelationstate'),
	(286, 'Can change agreement relation state', 74, 'change_agreementrelationstate'),
	(287, 'Can delete agreement relation state', 74, 'delete_agreementrelationstate'),
	(288, 'Can view agreement relation state', 74, 'view_agreementrelationstate'),
	(289, 'Can add agreement relation event', 75, 'add_agreementrelationevent'),
	(290, 'Can change agreement relation event', 75, 'change_agreementrelationevent'),
	(291, 'Can delete agreement relation event', 75, 'delete_agreementrelationevent'),
	(292, 'Can view agreement relation event', 75, 'view_agreementrelationevent'),
	(293, 'Can add clause event', 76, 'add_clauseevent'),
	(294, 'Can change clause event', 76, 'change_clauseevent'),
	(295, 'Can delete clause event', 76, 'delete_clauseevent'),
	(296, 'Can view clause event', 76, 'view_clauseevent'),
	(297, 'Can add clause link', 77, 'add_clauselink'),
	(298, 'Can change clause link', 77, 'change_clauselink'),
	(299, 'Can delete clause link', 77, 'delete_clauselink'),
	(300, 'Can view clause link', 77, 'view_clauselink'),
	(301, 'Can add clause link event', 78, 'add_clauselinkevent'),
	(302, 'Can change clause link event', 78, 'change_clauselinkevent'),
	(303, 'Can delete clause link event', 78, 'delete_clauselinkevent'),
	(304, 'Can view clause link event', 78, 'view_clauselinkevent'),
	(305, 'Can add clause span', 79, 'add_clausespan'),
	(306, 'Can change clause span', 79, 'change_clausespan'),
	(307, 'Can delete clause span', 79, 'delete_clausespan'),
	(308, 'Can view clause span', 79, 'view_clausespan'),
	(309, 'Can add clause span event', 80, 'add_clausespanevent'),
	(310, 'Can change clause span event', 80, 'change_clausespanevent'),
	(311, 'Can delete clause span event', 80, 'delete_clausespanevent'),
	(312, 'Can view clause span event', 80, 'view_clausespanevent'),
	(313, 'Can add conflict', 81, 'add_conflict'),
	(314, 'Can change conflict', 81, 'change_conflict'),
	(315, 'Can delete conflict', 81, 'delete_conflict'),
	(316, 'Can view conflict', 81, 'view_conflict'),
	(317, 'Can add breach state', 82, 'add_breachstate'),
	(318, 'Can change breach state', 82, 'change_breachstate'),
	(319, 'Can delete breach state', 82, 'delete_breachstate'),
	(320, 'Can view breach state', 82, 'view_breachstate'),
	(321, 'Can add breach event', 83, 'add_breachevent'),
	(322, 'Can change breach event', 83, 'change_breachevent'),
	(323, 'Can delete breach event', 83, 'delete_breachevent'),
	(324, 'Can view breach event', 83, 'view_breachevent'),
	(325, 'Can add agreement state', 84, 'add_agreementstate'),
	(326, 'Can change agreement state', 84, 'change_agreementstate'),
	(327, 'Can delete agreement state', 84, 'delete_agreementstate'),
	(328, 'Can view agreement state', 84, 'view_agreementstate'),
	(329, 'Can add agreement event', 85, 'add_agreementevent'),
	(330, 'Can change agreement event', 85, 'change_agreementevent'),
	(331, 'Can delete agreement event', 85, 'delete_agreementevent'),
	(332, 'Can view agreement event', 85, 'view_agreementevent'),
	(333, 'Can add membership', 86, 'add_membership'),
	(334, 'Can change membership', 86, 'change_membership'),
	(335, 'Can delete membership', 86, 'delete_membership'),
	(336, 'Can view membership', 86, 'view_membership'),
	(337, 'Can add adjudication', 87, 'add_adjudication'),
	(338, 'Can change adjudication', 87, 'change_adjudication'),
	(339, 'Can delete adjudication', 87, 'delete_adjudication'),
	(340, 'Can view adjudication', 87, 'view_adjudication'),
	(341, 'Can add adjudication event', 88, 'add_adjudicationevent'),
	(342, 'Can change adjudication event', 88, 'change_adjudicationevent'),
	(343, 'Can delete adjudication event', 88, 'delete_adjudicationevent'),
	(344, 'Can view adjudication event', 88, 'view_adjudicationevent'),
	(345, 'Can add attachment', 89, 'add_attachment'),
	(346, 'Can change attachment', 89, 'change_attachment'),
	(347, 'Can delete attachment', 89, 'delete_attachment'),
	(348, 'Can view attachment', 89, 'view_attachment'),
	(349, 'Can add attachment event', 90, 'add_attachmentevent'),
	(350, 'Can change attachment event', 90, 'change_attachmentevent'),
	(351, 'Can delete attachment event', 90, 'delete_attachmentevent'),
	(352, 'Can view attachment event', 90, 'view_attachmentevent'),
	(353, 'Can add breach relation', 91, 'add_breachrelation'),
	(354, 'Can change breach relation', 91, 'change_breachrelation'),
	(355, 'Can delete breach relation', 91, 'delete_breachrelation'),
	(356, 'Can view breach relation', 91, 'view_breachrelation'),
	(357, 'Can add breach relation event', 92, 'add_breachrelationevent'),
	(358, 'Can change breach relation event', 92, 'change_breachrelationevent'),
	(359, 'Can delete breach relation event', 92, 'delete_breachrelationevent'),
	(360, 'Can view breach relation event', 92, 'view_breachrelationevent'),
	(361, 'Can add case', 93, 'add_case'),
	(362, 'Can change case', 93, 'change_case'),
	(363, 'Can delete case', 93, 'delete_case'),
	(364, 'Can view case', 93, 'view_case'),
	(365, 'Can add case event', 94, 'add_caseevent'),
	(366, 'Can change case event', 94, 'change_caseevent'),
	(367, 'Can delete case event', 94, 'delete_caseevent'),
	(368, 'Can view case event', 94, 'view_caseevent'),
	(369, 'Can add coding', 95, 'add_coding'),
	(370, 'Can change coding', 95, 'change_coding'),
	(371, 'Can delete coding', 95, 'delete_coding'),
	(372, 'Can view coding', 95, 'view_coding'),
	(373, 'Can add coding event', 96, 'add_codingevent'),
	(374, 'Can change coding event', 96, 'change_codingevent'),
	(375, 'Can delete coding event', 96, 'delete_codingevent'),
	(376, 'Can view coding event', 96, 'view_codingevent'),
	(377, 'Can add comment', 97, 'add_comment'),
	(378, 'Can change comment', 97, 'change_comment'),
	(379, 'Can delete comment', 97, 'delete_comment'),
	(380, 'Can view comment', 97, 'view_comment'),
	(381, 'Can add comment event', 98, 'add_commentevent'),
	(382, 'Can change comment event', 98, 'change_commentevent'),
	(383, 'Can delete comment event', 98, 'delete_commentevent'),
	(384, 'Can view comment event', 98, 'view_commentevent'),
	(385, 'Can add correction note', 99, 'add_correctionnote'),
	(386, 'Can change correction note', 99, 'change_correctionnote'),
	(387, 'Can delete correction note', 99, 'delete_correctionnote'),
	(388, 'Can view correction note', 99, 'view_correctionnote'),
	(389, 'Can add interpretation', 100, 'add_interpretation'),
	(390, 'Can change interpretation', 100, 'change_interpretation'),
	(391, 'Can delete interpretation', 100, 'delete_interpretation'),
	(392, 'Can view interpretation', 100, 'view_interpretation'),
	(393, 'Can add interpretation event', 101, 'add_interpretationevent'),
	(394, 'Can change interpretation event', 101, 'change_interpretationevent'),
	(395, 'Can delete interpretation event', 101, 'delete_interpretationevent'),
	(396, 'Can view interpretation event', 101, 'view_interpretationevent'),
	(397, 'Can add interpretation state', 102, 'add_interpretationstate'),
	(398, 'Can change interpretation state', 102, 'change_interpretationstate'),
	(399, 'Can delete interpretation state', 102, 'delete_interpretationstate'),
	(400, 'Can view interpretation state', 102, 'view_interpretationstate'),
	(401, 'Can add interruption', 103, 'add_interruption'),
	(402, 'Can change interruption', 103, 'change_interruption'),
	(403, 'Can delete interruption', 103, 'delete_interruption'),
	(404, 'Can view interruption', 103, 'view_interruption'),
	(405, 'Can add interruption event', 104, 'add_interruptionevent'),
	(406, 'Can change interruption event', 104, 'change_interruptionevent'),
	(407, 'Can delete interruption event', 104, 'delete_interruptionevent'),
	(408, 'Can view interruption event', 104, 'view_interruptionevent'),
	(409, 'Can add interruption state', 105, 'add_interruptionstate'),
	(410, 'Can change interruption state', 105, 'change_interruptionstate'),
	(411, 'Can delete interruption state', 105, 'delete_interruptionstate'),
	(412, 'Can view interruption state', 105, 'view_interruptionstate'),
	(413, 'Can add saved view', 106, 'add_savedview'),
	(414, 'Can change saved view', 106, 'change_savedview'),
	(415, 'Can delete saved view', 106, 'delete_savedview'),
	(416, 'Can view saved view', 106, 'view_savedview'),
	(417, 'Can add saved view event', 107, 'add_savedviewevent'),
	(418, 'Can change saved view event', 107, 'change_savedviewevent'),
	(419, 'Can delete saved view event', 107, 'delete_savedviewevent'),
	(420, 'Can view saved view event', 107, 'view_savedviewevent'),
	(421, 'Can add sensitive detail', 108, 'add_sensitivedetail'),
	(422, 'Can change sensitive detail', 108, 'change_sensitivedetail'),
	(423, 'Can delete sensitive detail', 108, 'delete_sensitivedetail'),
	(424, 'Can view sensitive detail', 108, 'view_sensitivedetail'),
	(425, 'Can add sensitive detail event', 109, 'add_sensitivedetailevent'),
	(426, 'Can change sensitive detail event', 109, 'change_sensitivedetailevent'),
	(427, 'Can delete sensitive detail event', 109, 'delete_sensitivedetailevent'),
	(428, 'Can view sensitive detail event', 109, 'view_sensitivedetailevent'),
	(429, 'Can add translation', 110, 'add_translation'),
	(430, 'Can change translation', 110, 'change_translation'),
	(431, 'Can delete translation', 110, 'delete_translation'),
	(432, 'Can view translation', 110, 'view_translation'),
	(433, 'Can add translation event', 111, 'add_translationevent'),
	(434, 'Can change translation event', 111, 'change_translationevent'),
	(435, 'Can delete translation event', 111, 'delete_translationevent'),
	(436, 'Can view translation event', 111, 'view_translationevent'),
	(437, 'Can add trigger', 112, 'add_trigger'),
	(438, 'Can change trigger', 112, 'change_trigger'),
	(439, 'Can delete trigger', 112, 'delete_trigger'),
	(440, 'Can view trigger', 112, 'view_trigger'),
	(441, 'Can add trigger event', 113, 'add_triggerevent'),
	(442, 'Can change trigger event', 113, 'change_triggerevent'),
	(443, 'Can delete trigger event', 113, 'delete_triggerevent'),
	(444, 'Can view trigger event', 113, 'view_triggerevent'),
	(445, 'Can add trigger state', 114, 'add_triggerstate'),
	(446, 'Can change trigger state', 114, 'change_triggerstate'),
	(447, 'Can delete trigger state', 114, 'delete_triggerstate'),
	(448, 'Can view trigger state', 114, 'view_triggerstate'),
	(449, 'Can add declaration state', 115, 'add_declarationstate'),
	(450, 'Can change declaration state', 115, 'change_declarationstate'),
	(451, 'Can delete declaration state', 115, 'delete_declarationstate'),
	(452, 'Can view declaration state', 115, 'view_declarationstate'),
	(453, 'Can add place control', 116, 'add_placecontrol'),
	(454, 'Can change place control', 116, 'change_placecontrol'),
	(455, 'Can delete place control', 116, 'delete_placecontrol'),
	(456, 'Can view place control', 116, 'view_placecontrol'),
	(457, 'Can add place control event', 117, 'add_placecontrolevent'),
	(458, 'Can change place control event', 117, 'change_placecontrolevent'),
	(459, 'Can delete place control event', 117, 'delete_placecontrolevent'),
	(460, 'Can view place control event', 117, 'view_placecontrolevent'),
	(461, 'Can add place control state', 118, 'add_placecontrolstate'),
	(462, 'Can change place control state', 118, 'change_placecontrolstate'),
	(463, 'Can delete place control state', 118, 'delete_placecontrolstate'),
	(464, 'Can view place control state', 118, 'view_placecontrolstate'),
	(465, 'Can add alias', 119, 'add_alias'),
	(466, 'Can change alias', 119, 'change_alias'),
	(467, 'Can delete alias', 119, 'delete_alias'),
	(468, 'Can view alias', 119, 'view_alias'),
	(469, 'Can add alias event', 120, 'add_aliasevent'),
	(470, 'Can change alias event', 120, 'change_aliasevent'),
	(471, 'Can delete alias event', 120, 'delete_aliasevent'),
	(472, 'Can view alias event', 120, 'view_aliasevent'),
	(473, 'Can add link fit', 121, 'add_linkfit'),
	(474, 'Can change link fit', 121, 'change_linkfit'),
	(475, 'Can delete link fit', 121, 'delete_linkfit'),
	(476, 'Can view link fit', 121, 'view_linkfit'),
	(477, 'Can add anchor', 122, 'add_anchor'),
	(478, 'Can change anchor', 122, 'change_anchor'),
	(479, 'Can delete anchor', 122, 'delete_anchor'),
	(480, 'Can view anchor', 122, 'view_anchor'),
	(481, 'Can add anchor event', 123, 'add_anchorevent'),
	(482, 'Can change anchor event', 123, 'change_anchorevent'),
	(483, 'Can delete anchor event', 123, 'delete_anchorevent'),
	(484, 'Can view anchor event', 123, 'view_anchorevent'),
	(485, 'Can add former address', 124, 'add_formeraddress'),
	(486, 'Can change former address', 124, 'change_formeraddress'),
	(487, 'Can delete former address', 124, 'delete_formeraddress'),
	(488, 'Can view former address', 124, 'view_formeraddress'),
	(489, 'Can add draft', 125, 'add_draft'),
	(490, 'Can change draft', 125, 'change_draft'),
	(491, 'Can delete draft', 125, 'delete_draft'),
	(492, 'Can view draft', 125, 'view_draft'),
	(493, 'Can add draft decision', 126, 'add_draftdecision'),
	(494, 'Can change draft decision', 126, 'change_draftdecision'),
	(495, 'Can delete draft decision', 126, 'delete_draftdecision'),
	(496, 'Can view draft decision', 126, 'view_draftdecision'),
	(497, 'Can add draft presence', 127, 'add_draftpresence'),
	(498, 'Can change draft presence', 127, 'change_draftpresence'),
	(499, 'Can delete draft presence', 127, 'delete_draftpresence'),
	(500, 'Can view draft presence', 127, 'view_draftpresence'),
	(501, 'Can add draft step', 128, 'add_draftstep'),
	(502, 'Can change draft step', 128, 'change_draftstep'),
	(503, 'Can delete draft step', 128, 'delete_draftstep'),
	(504, 'Can view draft step', 128, 'view_draftstep'),
	(505, 'Can add unresolved actor', 129, 'add_unresolvedactor'),
	(506, 'Can change unresolved actor', 129, 'change_unresolvedactor'),
	(507, 'Can delete unresolved actor', 129, 'delete_unresolvedactor'),
	(508, 'Can view unresolved actor', 129, 'view_unresolvedactor'),
	(509, 'Can add unresolved actor event', 130, 'add_unresolvedactorevent'),
	(510, 'Can change unresolved actor event', 130, 'change_unresolvedactorevent'),
	(511, 'Can delete unresolved actor event', 130, 'delete_unresolvedactorevent'),
	(512, 'Can view unresolved actor event', 130, 'view_unresolvedactorevent'),
	(513, 'Can add article imprint', 131, 'add_articleimprint'),
	(514, 'Can change article imprint', 131, 'change_articleimprint'),
	(515, 'Can delete article imprint', 131, 'delete_articleimprint'),
	(516, 'Can view article imprint', 131, 'view_articleimprint'),
	(517, 'Can add job part', 132, 'add_jobpart'),
	(518, 'Can change job part', 132, 'change_jobpart'),
	(519, 'Can delete job part', 132, 'delete_jobpart'),
	(520, 'Can view job part', 132, 'view_jobpart'),
	(521, 'Can add relinking', 133, 'add_relinking'),
	(522, 'Can change relinking', 133, 'change_relinking'),
	(523, 'Can delete relinking', 133, 'delete_relinking'),
	(524, 'Can view relinking', 133, 'view_relinking'),
	(525, 'Can add relation decision', 134, 'add_relationdecision'),
	(526, 'Can change relation decision', 134, 'change_relationdecision'),
	(527, 'Can delete relation decision', 134, 'delete_relationdecision'),
	(528, 'Can view relation decision', 134, 'view_relationdecision'),
	(529, 'Can add log entry', 135, 'add_logentry'),
	(530, 'Can change log entry', 135, 'change_logentry'),
	(531, 'Can delete log entry', 135, 'delete_logentry'),
	(532, 'Can view log entry', 135, 'view_logentry'),
	(533, 'Can add permission', 136, 'add_permission'),
	(534, 'Can change permission', 136, 'change_permission'),
	(535, 'Can delete permission', 136, 'delete_permission'),
	(536, 'Can view permission', 136, 'view_permission'),
	(537, 'Can add group', 137, 'add_group'),
	(538, 'Can change group', 137, 'change_group'),
	(539, 'Can delete group', 137, 'delete_group'),
	(540, 'Can view group', 137, 'view_group'),
	(541, 'Can add content type', 138, 'add_contenttype'),
	(542, 'Can change content type', 138, 'change_contenttype'),
	(543, 'Can delete content type', 138, 'delete_contenttype'),
	(544, 'Can view content type', 138, 'view_contenttype'),
	(545, 'Can add session', 139, 'add_session'),
	(546, 'Can change session', 139, 'change_session'),
	(547, 'Can delete session', 139, 'delete_session'),
	(548, 'Can view session', 139, 'view_session'),
	(549, 'Can add context', 140, 'add_context'),
	(550, 'Can change context', 140, 'change_context'),
	(551, 'Can delete context', 140, 'delete_context'),
	(552, 'Can view context', 140, 'view_context'),
	(553, 'Can add events', 1, 'add_events'),
	(554, 'Can change events', 1, 'change_events'),
	(555, 'Can delete events', 1, 'delete_events'),
	(556, 'Can view events', 1, 'view_events'),
	(557, 'Can add middleware events', 2, 'add_middlewareevents'),
	(558, 'Can change middleware events', 2, 'change_middlewareevents'),
	(559, 'Can delete middleware events', 2, 'delete_middlewareevents'),
	(560, 'Can view middleware events', 2, 'view_middlewareevents');
INSERT INTO public.django_content_type VALUES
	(1, 'pghistory', 'events'),
	(2, 'pghistory', 'middlewareevents'),
	(3, 'agreements', 'agreement'),
	(4, 'agreements', 'conflictevent'),
	(5, 'agreements', 'conflictname'),
	(6, 'agreements', 'conflictnameevent'),
	(7, 'agreements', 'conflictplace'),
	(8, 'agreements', 'conflictplaceevent'),
	(9, 'agreements', 'coverage'),
	(10, 'agreements', 'coverageevent'),
	(11, 'agreements', 'coveragestate'),
	(12, 'agreements', 'declaration'),
	(13, 'agreements', 'declarationevent'),
	(14, 'agreements', 'feed'),
	(15, 'agreements', 'feedevent'),
	(16, 'agreements', 'fulfilment'),
	(17, 'agreements', 'fulfilmentevent'),
	(18, 'agreements', 'fulfilmentstate'),
	(19, 'agreements', 'job'),
	(20, 'agreements', 'membershipevent'),
	(21, 'agreements', 'obligation'),
	(22, 'agreements', 'obligationevent'),
	(23, 'agreements', 'obligationrecipient'),
	(24, 'agreements', 'obligationrecipientevent'),
	(25, 'agreements', 'obligationstate'),
	(26, 'agreements', 'override'),
	(27, 'agreements', 'overrideevent'),
	(28, 'agreements', 'overridestate'),
	(29, 'agreements', 'place'),
	(30, 'agreements', 'placeevent'),
	(31, 'agreements', 'placename'),
	(32, 'agreements', 'placenameevent'),
	(33, 'agreements', 'sentence'),
	(34, 'agreements', 'source'),
	(35, 'agreements', 'sourcealignment'),
	(36, 'agreements', 'sourcealignmentevent'),
	(37, 'agreements', 'sourceevent'),
	(38, 'agreements', 'story'),
	(39, 'agreements', 'unresolvedreference'),
	(40, 'agreements', 'userevent'),
	(41, 'agreements', 'workerheartbeat'),
	(42, 'agreements', 'user'),
	(43, 'agreements', 'actor'),
	(44, 'agreements', 'actorevent'),
	(45, 'agreements', 'actorname'),
	(46, 'agreements', 'actornameevent'),
	(47, 'agreements', 'agreementname'),
	(48, 'agreements', 'agreementnameevent'),
	(49, 'agreements', 'agreementrelation'),
	(50, 'agreements', 'agreementrole'),
	(51, 'agreements', 'agreementroleevent'),
	(52, 'agreements', 'agreementtext'),
	(53, 'agreements', 'agreementtextevent'),
	(54, 'agreements', 'article'),
	(55, 'agreements', 'articlevectors'),
	(56, 'agreements', 'breach'),
	(57, 'agreements', 'assessment'),
	(58, 'agreements', 'breachclause'),
	(59, 'agreements', 'capture'),
	(60, 'agreements', 'articleevent'),
	(61, 'agreements', 'casualties'),
	(62, 'agreements', 'claim'),
	(63, 'agreements', 'casualtiesevent'),
	(64, 'agreements', 'claimaccused'),
	(65, 'agreements', 'claimaccusedevent'),
	(66, 'agreements', 'claimaccusedstate'),
	(67, 'agreements', 'claimevent'),
	(68, 'agreements', 'claimstate'),
	(69, 'agreements', 'clause'),
	(70, 'agreements', 'breachclausestate'),
	(71, 'agreements', 'breachclauseevent'),
	(72, 'agreements', 'assessmentstate'),
	(73, 'agreements', 'assessmentevent'),
	(74, 'agreements', 'agreementrelationstate'),
	(75, 'agreements', 'agreementrelationevent'),
	(76, 'agreements', 'clauseevent'),
	(77, 'agreements', 'clauselink'),
	(78, 'agreements', 'clauselinkevent'),
	(79, 'agreements', 'clausespan'),
	(80, 'agreements', 'clausespanevent'),
	(81, 'agreements', 'conflict'),
	(82, 'agreements', 'breachstate'),
	(83, 'agreements', 'breachevent'),
	(84, 'agreements', 'agreementstate'),
	(85, 'agreements', 'agreementevent'),
	(86, 'agreements', 'membership'),
	(87, 'agreements', 'adjudication'),
	(88, 'agreements', 'adjudicationevent'),
	(89, 'agreements', 'attachment'),
	(90, 'agreements', 'attachmentevent'),
	(91, 'agreements', 'breachrelation'),
	(92, 'agreements', 'breachrelationevent'),
	(93, 'agreements', 'case'),
	(94, 'agreements', 'caseevent'),
	(95, 'agreements', 'coding'),
	(96, 'agreements', 'codingevent'),
	(97, 'agreements', 'comment'),
	(98, 'agreements', 'commentevent'),
	(99, 'agreements', 'correctionnote'),
	(100, 'agreements', 'interpretation'),
	(101, 'agreements', 'interpretationevent'),
	(102, 'agreements', 'interpretationstate'),
	(103, 'agreements', 'interruption'),
	(104, 'agreements', 'interruptionevent'),
	(105, 'agreements', 'interruptionstate'),
	(106, 'agreements', 'savedview'),
	(107, 'agreements', 'savedviewevent'),
	(108, 'agreements', 'sensitivedetail'),
	(109, 'agreements', 'sensitivedetailevent'),
	(110, 'agreements', 'translation'),
	(111, 'agreements', 'translationevent'),
	(112, 'agreements', 'trigger'),
	(113, 'agreements', 'triggerevent'),
	(114, 'agreements', 'triggerstate'),
	(115, 'agreements', 'declarationstate'),
	(116, 'agreements', 'placecontrol'),
	(117, 'agreements', 'placecontrolevent'),
	(118, 'agreements', 'placecontrolstate'),
	(119, 'agreements', 'alias'),
	(120, 'agreements', 'aliasevent'),
	(121, 'agreements', 'linkfit'),
	(122, 'agreements', 'anchor'),
	(123, 'agreements', 'anchorevent'),
	(124, 'agreements', 'formeraddress'),
	(125, 'agreements', 'draft'),
	(126, 'agreements', 'draftdecision'),
	(127, 'agreements', 'draftpresence'),
	(128, 'agreements', 'draftstep'),
	(129, 'agreements', 'unresolvedactor'),
	(130, 'agreements', 'unresolvedactorevent'),
	(131, 'agreements', 'articleimprint'),
	(132, 'agreements', 'jobpart'),
	(133, 'agreements', 'relinking'),
	(134, 'agreements', 'relationdecision'),
	(135, 'admin', 'logentry'),
	(136, 'auth', 'permission'),
	(137, 'auth', 'group'),
	(138, 'contenttypes', 'contenttype'),
	(139, 'sessions', 'session'),
	(140, 'pghistory', 'context');
INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', now()),
	(2, 'pghistory', '0001_initial', now()),
	(3, 'pghistory', '0002_aggregateevent', now()),
	(4, 'pghistory', '0003_auto_20201023_1636', now()),
	(5, 'pghistory', '0004_auto_20220906_1625', now()),
	(6, 'pghistory', '0005_events_middlewareevents', now()),
	(7, 'pghistory', '0006_delete_aggregateevent', now()),
	(8, 'pghistory', '0007_auto_20250421_0444', now()),
	(9, 'contenttypes', '0002_remove_content_type_name', now()),
	(10, 'auth', '0001_initial', now()),
	(11, 'auth', '0002_alter_permission_name_max_length', now()),
	(12, 'auth', '0003_alter_user_email_max_length', now()),
	(13, 'auth', '0004_alter_user_username_opts', now()),
	(14, 'auth', '0005_alter_user_last_login_null', now()),
	(15, 'auth', '0006_require_contenttypes_0002', now()),
	(16, 'auth', '0007_alter_validators_add_error_messages', now()),
	(17, 'auth', '0008_alter_user_username_max_length', now()),
	(18, 'auth', '0009_alter_user_last_name_max_length', now()),
	(19, 'auth', '0010_alter_group_name_max_length', now()),
	(20, 'auth', '0011_update_proxy_permissions', now()),
	(21, 'auth', '0012_alter_user_first_name_max_length', now()),
	(22, 'agreements', '0001_tables', now()),
	(23, 'admin', '0001_initial', now()),
	(24, 'admin', '0002_logentry_remove_auto_add', now()),
	(25, 'admin', '0003_logentry_add_action_flag_choices', now()),
	(26, 'sessions', '0001_initial', now()),
	(27, 'agreements', '0002_rules', now()),
	(28, 'agreements', '0003_casework', now()),
	(29, 'agreements', '0004_list_indexes', now()),
	(30, 'agreements', '0005_control_and_declarations', now()),
	(31, 'agreements', '0006_overview_indexes', now()),
	(32, 'agreements', '0007_aliases', now()),
	(33, 'agreements', '0008_link_fits', now()),
	(34, 'agreements', '0009_versions', now()),
	(35, 'agreements', '0010_drafts', now()),
	(36, 'agreements', '0011_relinking', now()),
	(37, 'agreements', '0012_calendar_and_relations', now());
SELECT pg_catalog.setval('public.agreements_actor_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_actorevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_actorname_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_actornameevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_adjudication_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_adjudicationevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreement_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreementevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreementname_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreementnameevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreementrelation_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreementrelationevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreementrelationstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreementrole_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreementroleevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreementstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreementtext_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_agreementtextevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_alias_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_aliasevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_anchor_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_anchorevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_article_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_articleevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_articlevectors_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_assessment_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_assessmentevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_assessmentstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_attachment_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_attachmentevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_breach_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_breachclause_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_breachclauseevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_breachclausestate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_breachevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_breachrelation_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_breachrelationevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_breachstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_capture_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_case_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_caseevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_casualties_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_casualtiesevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_claim_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_claimaccused_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_claimaccusedevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_claimaccusedstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_claimevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_claimstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_clause_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_clauseevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_clauselink_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_clauselinkevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_clausespan_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_clausespanevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_coding_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_codingevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_comment_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_commentevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_conflict_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_conflictevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_conflictname_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_conflictnameevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_conflictplace_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_conflictplaceevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_correctionnote_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_coverage_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_coverageevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_coveragestate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_declaration_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_declarationevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_declarationstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_draft_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_draftdecision_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_draftpresence_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_draftstep_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_feed_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_feedevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_formeraddress_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_fulfilment_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_fulfilmentevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_fulfilmentstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_interpretation_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_interpretationevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_interpretationstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_interruption_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_interruptionevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_interruptionstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_job_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_jobpart_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_linkfit_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_membershipevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_obligation_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_obligationevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_obligationrecipient_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_obligationrecipientevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_obligationstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_override_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_overrideevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_overridestate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_place_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_placecontrol_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_placecontrolevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_placecontrolstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_placeevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_placename_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_placenameevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_relationdecision_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_savedview_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_savedviewevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_sensitivedetail_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_sensitivedetailevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_sentence_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_source_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_sourcealignment_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_sourcealignmentevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_sourceevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_story_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_translation_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_translationevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_trigger_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_triggerevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_triggerstate_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_unresolvedactor_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_unresolvedactorevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_unresolvedreference_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_user_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_user_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_user_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_userevent_pgh_id_seq', 1, false);
SELECT pg_catalog.setval('public.agreements_workerheartbeat_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_id_seq', 6, true);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 560, true);
SELECT pg_catalog.setval('public.django_admin_log_id_seq', 1, false);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 140, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 37, true);
ALTER TABLE ONLY public.agreements_actorname
    ADD CONSTRAINT actor_name_once UNIQUE (actor_id, text, language, kind);
ALTER TABLE ONLY public.agreements_actorname
    ADD CONSTRAINT actor_one_official_name_at_a_time EXCLUDE USING gist (actor_id WITH =, language WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&) WHERE (((kind)::text = 'official'::text));
ALTER TABLE ONLY public.agreements_adjudication
    ADD CONSTRAINT adjudication_once_a_question UNIQUE NULLS NOT DISTINCT (breach_id, question, actor_id, clause_id, duty_number);
ALTER TABLE ONLY public.agreements_agreementname
    ADD CONSTRAINT agreement_name_once UNIQUE (agreement_id, text, language);
ALTER TABLE ONLY public.agreements_agreementrole
    ADD CONSTRAINT agreement_role_once UNIQUE (agreement_id, actor_id, role);
ALTER TABLE ONLY public.agreements_actor
    ADD CONSTRAINT agreements_actor_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_actor
    ADD CONSTRAINT agreements_actor_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.agreements_actorevent
    ADD CONSTRAINT agreements_actorevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_actorname
    ADD CONSTRAINT agreements_actorname_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_actornameevent
    ADD CONSTRAINT agreements_actornameevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_adjudication
    ADD CONSTRAINT agreements_adjudication_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_adjudicationevent
    ADD CONSTRAINT agreements_adjudicationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_agreement
    ADD CONSTRAINT agreements_agreement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_agreement
    ADD CONSTRAINT agreements_agreement_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.agreements_agreementevent
    ADD CONSTRAINT agreements_agreementevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_agreementname
    ADD CONSTRAINT agreements_agreementname_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_agreementnameevent
    ADD CONSTRAINT agreements_agreementnameevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_agreementrelation
    ADD CONSTRAINT agreements_agreementrelation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_agreementrelationevent
    ADD CONSTRAINT agreements_agreementrelationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_agreementrelationstate
    ADD CONSTRAINT agreements_agreementrelationstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_agreementrole
    ADD CONSTRAINT agreements_agreementrole_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_agreementroleevent
    ADD CONSTRAINT agreements_agreementroleevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_agreementstate
    ADD CONSTRAINT agreements_agreementstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_agreementtext
    ADD CONSTRAINT agreements_agreementtext_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_agreementtextevent
    ADD CONSTRAINT agreements_agreementtextevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_alias
    ADD CONSTRAINT agreements_alias_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_alias
    ADD CONSTRAINT agreements_alias_superseded_by_id_key UNIQUE (superseded_by_id);
ALTER TABLE ONLY public.agreements_aliasevent
    ADD CONSTRAINT agreements_aliasevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_anchor
    ADD CONSTRAINT agreements_anchor_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_anchorevent
    ADD CONSTRAINT agreements_anchorevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_article
    ADD CONSTRAINT agreements_article_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_articleevent
    ADD CONSTRAINT agreements_articleevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_articleimprint
    ADD CONSTRAINT agreements_articleimprint_pkey PRIMARY KEY (article_id);
ALTER TABLE ONLY public.agreements_articlevectors
    ADD CONSTRAINT agreements_articlevectors_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_assessment
    ADD CONSTRAINT agreements_assessment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_assessmentevent
    ADD CONSTRAINT agreements_assessmentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_assessmentstate
    ADD CONSTRAINT agreements_assessmentstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_attachment
    ADD CONSTRAINT agreements_attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_attachmentevent
    ADD CONSTRAINT agreements_attachmentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_breach
    ADD CONSTRAINT agreements_breach_form_key_key UNIQUE (form_key);
ALTER TABLE ONLY public.agreements_breach
    ADD CONSTRAINT agreements_breach_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_breach
    ADD CONSTRAINT agreements_breach_reference_key UNIQUE (reference);
ALTER TABLE ONLY public.agreements_breachclause
    ADD CONSTRAINT agreements_breachclause_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_breachclauseevent
    ADD CONSTRAINT agreements_breachclauseevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_breachclausestate
    ADD CONSTRAINT agreements_breachclausestate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_breachevent
    ADD CONSTRAINT agreements_breachevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_breachrelation
    ADD CONSTRAINT agreements_breachrelation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_breachrelationevent
    ADD CONSTRAINT agreements_breachrelationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_breachstate
    ADD CONSTRAINT agreements_breachstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_capture
    ADD CONSTRAINT agreements_capture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_capture
    ADD CONSTRAINT agreements_capture_sha256_key UNIQUE (sha256);
ALTER TABLE ONLY public.agreements_case
    ADD CONSTRAINT agreements_case_breach_id_key UNIQUE (breach_id);
ALTER TABLE ONLY public.agreements_case
    ADD CONSTRAINT agreements_case_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_caseevent
    ADD CONSTRAINT agreements_caseevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_casualties
    ADD CONSTRAINT agreements_casualties_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_casualtiesevent
    ADD CONSTRAINT agreements_casualtiesevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_claim
    ADD CONSTRAINT agreements_claim_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_claimaccused
    ADD CONSTRAINT agreements_claimaccused_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_claimaccusedevent
    ADD CONSTRAINT agreements_claimaccusedevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_claimaccusedstate
    ADD CONSTRAINT agreements_claimaccusedstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_claimevent
    ADD CONSTRAINT agreements_claimevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_claimstate
    ADD CONSTRAINT agreements_claimstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_clause
    ADD CONSTRAINT agreements_clause_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_clauseevent
    ADD CONSTRAINT agreements_clauseevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_clauselink
    ADD CONSTRAINT agreements_clauselink_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_clauselinkevent
    ADD CONSTRAINT agreements_clauselinkevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_clausespan
    ADD CONSTRAINT agreements_clausespan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_clausespanevent
    ADD CONSTRAINT agreements_clausespanevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_coding
    ADD CONSTRAINT agreements_coding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_codingevent
    ADD CONSTRAINT agreements_codingevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_comment
    ADD CONSTRAINT agreements_comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_commentevent
    ADD CONSTRAINT agreements_commentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_conflict
    ADD CONSTRAINT agreements_conflict_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_conflict
    ADD CONSTRAINT agreements_conflict_reference_prefix_key UNIQUE (reference_prefix);
ALTER TABLE ONLY public.agreements_conflict
    ADD CONSTRAINT agreements_conflict_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.agreements_conflictevent
    ADD CONSTRAINT agreements_conflictevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_conflictname
    ADD CONSTRAINT agreements_conflictname_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_conflictnameevent
    ADD CONSTRAINT agreements_conflictnameevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_conflictplace
    ADD CONSTRAINT agreements_conflictplace_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_conflictplaceevent
    ADD CONSTRAINT agreements_conflictplaceevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_correctionnote
    ADD CONSTRAINT agreements_correctionnote_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_coverage
    ADD CONSTRAINT agreements_coverage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_coverageevent
    ADD CONSTRAINT agreements_coverageevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_coveragestate
    ADD CONSTRAINT agreements_coveragestate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_declaration
    ADD CONSTRAINT agreements_declaration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_declarationevent
    ADD CONSTRAINT agreements_declarationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_declarationstate
    ADD CONSTRAINT agreements_declarationstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_draft
    ADD CONSTRAINT agreements_draft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_draft
    ADD CONSTRAINT agreements_draft_published_text_id_key UNIQUE (published_text_id);
ALTER TABLE ONLY public.agreements_draftdecision
    ADD CONSTRAINT agreements_draftdecision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_draftpresence
    ADD CONSTRAINT agreements_draftpresence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_draftstep
    ADD CONSTRAINT agreements_draftstep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_feed
    ADD CONSTRAINT agreements_feed_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_feed
    ADD CONSTRAINT agreements_feed_url_key UNIQUE (url);
ALTER TABLE ONLY public.agreements_feedevent
    ADD CONSTRAINT agreements_feedevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_formeraddress
    ADD CONSTRAINT agreements_formeraddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_fulfilment
    ADD CONSTRAINT agreements_fulfilment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_fulfilmentevent
    ADD CONSTRAINT agreements_fulfilmentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_fulfilmentstate
    ADD CONSTRAINT agreements_fulfilmentstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_interpretation
    ADD CONSTRAINT agreements_interpretation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_interpretationevent
    ADD CONSTRAINT agreements_interpretationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_interpretationstate
    ADD CONSTRAINT agreements_interpretationstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_interruption
    ADD CONSTRAINT agreements_interruption_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_interruptionevent
    ADD CONSTRAINT agreements_interruptionevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_interruptionstate
    ADD CONSTRAINT agreements_interruptionstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_job
    ADD CONSTRAINT agreements_job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_jobpart
    ADD CONSTRAINT agreements_jobpart_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_linkfit
    ADD CONSTRAINT agreements_linkfit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_membershipevent
    ADD CONSTRAINT agreements_membershipevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_obligation
    ADD CONSTRAINT agreements_obligation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_obligationevent
    ADD CONSTRAINT agreements_obligationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_obligationrecipient
    ADD CONSTRAINT agreements_obligationrecipient_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_obligationrecipientevent
    ADD CONSTRAINT agreements_obligationrecipientevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_obligationstate
    ADD CONSTRAINT agreements_obligationstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_override
    ADD CONSTRAINT agreements_override_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_overrideevent
    ADD CONSTRAINT agreements_overrideevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_overridestate
    ADD CONSTRAINT agreements_overridestate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_place
    ADD CONSTRAINT agreements_place_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_place
    ADD CONSTRAINT agreements_place_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.agreements_placecontrol
    ADD CONSTRAINT agreements_placecontrol_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_placecontrolevent
    ADD CONSTRAINT agreements_placecontrolevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_placecontrolstate
    ADD CONSTRAINT agreements_placecontrolstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_placeevent
    ADD CONSTRAINT agreements_placeevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_placename
    ADD CONSTRAINT agreements_placename_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_placenameevent
    ADD CONSTRAINT agreements_placenameevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_relationdecision
    ADD CONSTRAINT agreements_relationdecision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_relinking
    ADD CONSTRAINT agreements_relinking_pkey PRIMARY KEY (job_id);
ALTER TABLE ONLY public.agreements_savedview
    ADD CONSTRAINT agreements_savedview_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_savedviewevent
    ADD CONSTRAINT agreements_savedviewevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_sensitivedetail
    ADD CONSTRAINT agreements_sensitivedetail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_sensitivedetailevent
    ADD CONSTRAINT agreements_sensitivedetailevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_sentence
    ADD CONSTRAINT agreements_sentence_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_source
    ADD CONSTRAINT agreements_source_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_source
    ADD CONSTRAINT agreements_source_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.agreements_sourcealignment
    ADD CONSTRAINT agreements_sourcealignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_sourcealignmentevent
    ADD CONSTRAINT agreements_sourcealignmentevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_sourceevent
    ADD CONSTRAINT agreements_sourceevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_story
    ADD CONSTRAINT agreements_story_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_translation
    ADD CONSTRAINT agreements_translation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_translationevent
    ADD CONSTRAINT agreements_translationevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_trigger
    ADD CONSTRAINT agreements_trigger_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_triggerevent
    ADD CONSTRAINT agreements_triggerevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_triggerstate
    ADD CONSTRAINT agreements_triggerstate_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_unresolvedactor
    ADD CONSTRAINT agreements_unresolvedactor_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_unresolvedactorevent
    ADD CONSTRAINT agreements_unresolvedactorevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_unresolvedreference
    ADD CONSTRAINT agreements_unresolvedreference_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_user_groups
    ADD CONSTRAINT agreements_user_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_user_groups
    ADD CONSTRAINT agreements_user_groups_user_id_group_id_0171b328_uniq UNIQUE (user_id, group_id);
ALTER TABLE ONLY public.agreements_user
    ADD CONSTRAINT agreements_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_user_user_permissions
    ADD CONSTRAINT agreements_user_user_per_user_id_permission_id_a1ddd0b0_uniq UNIQUE (user_id, permission_id);
ALTER TABLE ONLY public.agreements_user_user_permissions
    ADD CONSTRAINT agreements_user_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_user
    ADD CONSTRAINT agreements_user_username_key UNIQUE (username);
ALTER TABLE ONLY public.agreements_userevent
    ADD CONSTRAINT agreements_userevent_pkey PRIMARY KEY (pgh_id);
ALTER TABLE ONLY public.agreements_workerheartbeat
    ADD CONSTRAINT agreements_workerheartbeat_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_workerheartbeat
    ADD CONSTRAINT agreements_workerheartbeat_worker_key UNIQUE (worker);
ALTER TABLE ONLY public.agreements_alias
    ADD CONSTRAINT alias_once_at_a_time EXCLUDE USING gist (conflict_id WITH =, kind WITH =, COALESCE(actor_id, agreement_id, place_id, (0)::bigint) WITH =, thing WITH =, text WITH =, language WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&) WHERE (((status)::text = 'active'::text));
ALTER TABLE ONLY public.agreements_anchor
    ADD CONSTRAINT anchor_once_a_version UNIQUE NULLS NOT DISTINCT (text_id, kind, clause_id, relation_id, obligation_id, interpretation_id);
ALTER TABLE ONLY public.agreements_articlevectors
    ADD CONSTRAINT article_vectors_once_a_model UNIQUE (article_id, model);
ALTER TABLE ONLY public.agreements_assessment
    ADD CONSTRAINT assessment_once_a_question UNIQUE NULLS NOT DISTINCT (breach_id, question, actor_id, clause_id, duty_number);
ALTER TABLE ONLY public.agreements_attachment
    ADD CONSTRAINT attachment_once UNIQUE (breach_id, capture_id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_breachclause
    ADD CONSTRAINT breach_clause_once UNIQUE NULLS NOT DISTINCT (breach_id, clause_id, duty_number);
ALTER TABLE ONLY public.agreements_breachrelation
    ADD CONSTRAINT breach_relation_once UNIQUE (breach_id, other_id);
ALTER TABLE ONLY public.agreements_claimaccused
    ADD CONSTRAINT claim_accused_once UNIQUE (claim_id, actor_id);
ALTER TABLE ONLY public.agreements_clause
    ADD CONSTRAINT clause_id_with_agreement UNIQUE (id, agreement_id);
ALTER TABLE ONLY public.agreements_clause
    ADD CONSTRAINT clause_path_once UNIQUE (agreement_id, path);
ALTER TABLE ONLY public.agreements_clausespan
    ADD CONSTRAINT clause_span_once_a_text UNIQUE (clause_id, text_id);
ALTER TABLE ONLY public.agreements_coding
    ADD CONSTRAINT coding_once_a_coder UNIQUE NULLS NOT DISTINCT (breach_id, question, actor_id, clause_id, duty_number, coder_id);
ALTER TABLE ONLY public.agreements_coding
    ADD CONSTRAINT coding_one_open_one_blind UNIQUE NULLS NOT DISTINCT (breach_id, question, actor_id, clause_id, duty_number, blind);
ALTER TABLE ONLY public.agreements_conflictname
    ADD CONSTRAINT conflict_name_once UNIQUE (conflict_id, text, language);
ALTER TABLE ONLY public.agreements_conflictplace
    ADD CONSTRAINT conflict_place_once UNIQUE (conflict_id, place_id);
ALTER TABLE ONLY public.agreements_declaration
    ADD CONSTRAINT declaration_once UNIQUE (agreement_id, actor_id, kind, declared_earliest);
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.agreements_draftpresence
    ADD CONSTRAINT draft_presence_once_a_person UNIQUE (draft_id, user_id);
ALTER TABLE ONLY public.agreements_draftstep
    ADD CONSTRAINT draft_step_token_once UNIQUE (draft_id, token);
ALTER TABLE ONLY public.agreements_interpretation
    ADD CONSTRAINT interpretation_once_an_actor UNIQUE NULLS NOT DISTINCT (clause_id, duty_number, reading, actor_id);
ALTER TABLE ONLY public.agreements_clauselink
    ADD CONSTRAINT link_once_a_sentence_and_clause UNIQUE NULLS NOT DISTINCT (sentence_id, agreement_id, clause_id);
ALTER TABLE ONLY public.agreements_obligation
    ADD CONSTRAINT obligation_once_an_obligor UNIQUE (clause_id, number, obligor_id);
ALTER TABLE ONLY public.agreements_obligationrecipient
    ADD CONSTRAINT obligation_recipient_once UNIQUE (obligation_id, actor_id);
ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.agreements_placename
    ADD CONSTRAINT place_name_once UNIQUE (place_id, text, language, kind);
ALTER TABLE ONLY public.agreements_unresolvedreference
    ADD CONSTRAINT reference_once_a_sentence UNIQUE (sentence_id, words);
ALTER TABLE ONLY public.agreements_agreementrelation
    ADD CONSTRAINT relation_once UNIQUE NULLS NOT DISTINCT (from_agreement_id, from_clause_id, to_agreement_id, to_clause_id, kind, to_words);
ALTER TABLE ONLY public.agreements_sentence
    ADD CONSTRAINT sentence_id_with_article UNIQUE (id, article_id);
ALTER TABLE ONLY public.agreements_sentence
    ADD CONSTRAINT sentence_position_once UNIQUE (article_id, "position");
ALTER TABLE ONLY public.agreements_sentence
    ADD CONSTRAINT sentences_do_not_overlap EXCLUDE USING gist (article_id WITH =, int4range(start, "end", '[)'::text) WITH &&);
ALTER TABLE ONLY public.agreements_sourcealignment
    ADD CONSTRAINT source_alignment_once UNIQUE (source_id, actor_id);
ALTER TABLE ONLY public.agreements_agreementtext
    ADD CONSTRAINT text_id_with_its_line UNIQUE (id, agreement_id, language);
ALTER TABLE ONLY public.agreements_agreementtext
    ADD CONSTRAINT text_version_once UNIQUE (agreement_id, language, version);
ALTER TABLE ONLY public.agreements_translation
    ADD CONSTRAINT translation_once_a_person UNIQUE (sentence_id, language, translator_id);
ALTER TABLE ONLY public.agreements_unresolvedactor
    ADD CONSTRAINT unresolved_actor_once UNIQUE (clause_id, duty_number, place, words);
CREATE INDEX actor_name_trigrams ON public.agreements_actorname USING gin (text public.gin_trgm_ops);
CREATE INDEX address_by_path ON public.agreements_formeraddress USING btree (agreement_id, path);
CREATE INDEX agreement_text_trigrams ON public.agreements_agreementtext USING gin (text public.gin_trgm_ops);
CREATE INDEX agreement_title_trigrams ON public.agreements_agreement USING gin (title public.gin_trgm_ops);
CREATE INDEX agreements_actor_parent_id_8968b225 ON public.agreements_actor USING btree (parent_id);
CREATE INDEX agreements_actor_slug_76fff2bf_like ON public.agreements_actor USING btree (slug varchar_pattern_ops);
CREATE INDEX agreements_actorevent_parent_id_41f821df ON public.agreements_actorevent USING btree (parent_id);
CREATE INDEX agreements_actorevent_pgh_context_id_64f3e6c8 ON public.agreements_actorevent USING btree (pgh_context_id);
CREATE INDEX agreements_actorevent_pgh_obj_id_8279ddf6 ON public.agreements_actorevent USING btree (pgh_obj_id);
CREATE INDEX agreements_actorname_actor_id_ecac7fef ON public.agreements_actorname USING btree (actor_id);
CREATE INDEX agreements_actorname_used_by_id_b13f703c ON public.agreements_actorname USING btree (used_by_id);
CREATE INDEX agreements_actornameevent_actor_id_e7823c9d ON public.agreements_actornameevent USING btree (actor_id);
CREATE INDEX agreements_actornameevent_pgh_context_id_b73c3a66 ON public.agreements_actornameevent USING btree (pgh_context_id);
CREATE INDEX agreements_actornameevent_pgh_obj_id_0ed3e968 ON public.agreements_actornameevent USING btree (pgh_obj_id);
CREATE INDEX agreements_actornameevent_used_by_id_b95d126b ON public.agreements_actornameevent USING btree (used_by_id);
CREATE INDEX agreements_adjudication_actor_id_2d4dfae2 ON public.agreements_adjudication USING btree (actor_id);
CREATE INDEX agreements_adjudication_adjudicator_id_64f07ecf ON public.agreements_adjudication USING btree (adjudicator_id);
CREATE INDEX agreements_adjudication_breach_id_1c1e595d ON public.agreements_adjudication USING btree (breach_id);
CREATE INDEX agreements_adjudication_clause_id_9bbb7a72 ON public.agreements_adjudication USING btree (clause_id);
CREATE INDEX agreements_adjudicationevent_actor_id_3fd3dd0f ON public.agreements_adjudicationevent USING btree (actor_id);
CREATE INDEX agreements_adjudicationevent_adjudicator_id_8588d214 ON public.agreements_adjudicationevent USING btree (adjudicator_id);
CREATE INDEX agreements_adjudicationevent_breach_id_94441658 ON public.agreements_adjudicationevent USING btree (breach_id);
CREATE INDEX agreements_adjudicationevent_clause_id_cc0f0dcb ON public.agreements_adjudicationevent USING btree (clause_id);
CREATE INDEX agreements_adjudicationevent_pgh_context_id_cdb81372 ON public.agreements_adjudicationevent USING btree (pgh_context_id);
CREATE INDEX agreements_adjudicationevent_pgh_obj_id_6058e054 ON public.agreements_adjudicationevent USING btree (pgh_obj_id);
CREATE INDEX agreements_agreement_conflict_id_8332c802 ON public.agreements_agreement USING btree (conflict_id);
CREATE INDEX agreements_agreement_slug_4a7ec662_like ON public.agreements_agreement USING btree (slug varchar_pattern_ops);
CREATE INDEX agreements_agreementevent_conflict_id_eaf97fc4 ON public.agreements_agreementevent USING btree (conflict_id);
CREATE INDEX agreements_agreementevent_pgh_context_id_1d2070b3 ON public.agreements_agreementevent USING btree (pgh_context_id);
CREATE INDEX agreements_agreementevent_pgh_obj_id_7a0d8f1e ON public.agreements_agreementevent USING btree (pgh_obj_id);
CREATE INDEX agreements_agreementname_agreement_id_bdd140bc ON public.agreements_agreementname USING btree (agreement_id);
CREATE INDEX agreements_agreementnameevent_agreement_id_732a4d2f ON public.agreements_agreementnameevent USING btree (agreement_id);
CREATE INDEX agreements_agreementnameevent_pgh_context_id_3a69b813 ON public.agreements_agreementnameevent USING btree (pgh_context_id);
CREATE INDEX agreements_agreementnameevent_pgh_obj_id_13e116ba ON public.agreements_agreementnameevent USING btree (pgh_obj_id);
CREATE INDEX agreements_agreementrelation_from_agreement_id_e8f0ae16 ON public.agreements_agreementrelation USING btree (from_agreement_id);
CREATE INDEX agreements_agreementrelation_from_clause_id_b021ca30 ON public.agreements_agreementrelation USING btree (from_clause_id);
CREATE INDEX agreements_agreementrelation_to_agreement_id_b6a3ea61 ON public.agreements_agreementrelation USING btree (to_agreement_id);
CREATE INDEX agreements_agreementrelation_to_clause_id_bcfefd57 ON public.agreements_agreementrelation USING btree (to_clause_id);
CREATE INDEX agreements_agreementrelationevent_from_agreement_id_06894bb8 ON public.agreements_agreementrelationevent USING btree (from_agreement_id);
CREATE INDEX agreements_agreementrelationevent_from_clause_id_3326111a ON public.agreements_agreementrelationevent USING btree (from_clause_id);
CREATE INDEX agreements_agreementrelationevent_pgh_context_id_ca42ce36 ON public.agreements_agreementrelationevent USING btree (pgh_context_id);
CREATE INDEX agreements_agreementrelationevent_pgh_obj_id_98dcec6a ON public.agreements_agreementrelationevent USING btree (pgh_obj_id);
CREATE INDEX agreements_agreementrelationevent_to_agreement_id_79805b36 ON public.agreements_agreementrelationevent USING btree (to_agreement_id);
CREATE INDEX agreements_agreementrelationevent_to_clause_id_428f960e ON public.agreements_agreementrelationevent USING btree (to_clause_id);
CREATE INDEX agreements_agreementrelationstate_from_agreement_id_b9243a03 ON public.agreements_agreementrelationstate USING btree (from_agreement_id);
CREATE INDEX agreements_agreementrelationstate_from_clause_id_fac4f2a8 ON public.agreements_agreementrelationstate USING btree (from_clause_id);
CREATE INDEX agreements_agreementrelationstate_pgh_obj_id_ea10d32c ON public.agreements_agreementrelationstate USING btree (pgh_obj_id);
CREATE INDEX agreements_agreementrelationstate_to_agreement_id_e3bb5343 ON public.agreements_agreementrelationstate USING btree (to_agreement_id);
CREATE INDEX agreements_agreementrelationstate_to_clause_id_7953f213 ON public.agreements_agreementrelationstate USING btree (to_clause_id);
CREATE INDEX agreements_agreementrole_actor_id_64f5b3f8 ON public.agreements_agreementrole USING btree (actor_id);
CREATE INDEX agreements_agreementrole_agreement_id_e0c54626 ON public.agreements_agreementrole USING btree (agreement_id);
CREATE INDEX agreements_agreementroleevent_actor_id_9ca79209 ON public.agreements_agreementroleevent USING btree (actor_id);
CREATE INDEX agreements_agreementroleevent_agreement_id_7f7be934 ON public.agreements_agreementroleevent USING btree (agreement_id);
CREATE INDEX agreements_agreementroleevent_pgh_context_id_c2e3403c ON public.agreements_agreementroleevent USING btree (pgh_context_id);
CREATE INDEX agreements_agreementroleevent_pgh_obj_id_33edb1ce ON public.agreements_agreementroleevent USING btree (pgh_obj_id);
CREATE INDEX agreements_agreementstate_conflict_id_8ed15ef0 ON public.agreements_agreementstate USING btree (conflict_id);
CREATE INDEX agreements_agreementstate_pgh_obj_id_5b05d442 ON public.agreements_agreementstate USING btree (pgh_obj_id);
CREATE INDEX agreements_agreementtext_agreement_id_f678c254 ON public.agreements_agreementtext USING btree (agreement_id);
CREATE INDEX agreements_agreementtext_made_by_id_4e6ddd98 ON public.agreements_agreementtext USING btree (made_by_id);
CREATE INDEX agreements_agreementtext_published_by_id_5c8a2118 ON public.agreements_agreementtext USING btree (published_by_id);
CREATE INDEX agreements_agreementtext_variant_of_id_06f78cb3 ON public.agreements_agreementtext USING btree (variant_of_id);
CREATE INDEX agreements_agreementtextevent_agreement_id_0ebd7e7c ON public.agreements_agreementtextevent USING btree (agreement_id);
CREATE INDEX agreements_agreementtextevent_made_by_id_619df73c ON public.agreements_agreementtextevent USING btree (made_by_id);
CREATE INDEX agreements_agreementtextevent_pgh_context_id_45f6e09a ON public.agreements_agreementtextevent USING btree (pgh_context_id);
CREATE INDEX agreements_agreementtextevent_pgh_obj_id_7a3143f5 ON public.agreements_agreementtextevent USING btree (pgh_obj_id);
CREATE INDEX agreements_agreementtextevent_published_by_id_3c6b9193 ON public.agreements_agreementtextevent USING btree (published_by_id);
CREATE INDEX agreements_agreementtextevent_variant_of_id_9536306a ON public.agreements_agreementtextevent USING btree (variant_of_id);
CREATE INDEX agreements_alias_actor_id_ca46f7a3 ON public.agreements_alias USING btree (actor_id);
CREATE INDEX agreements_alias_agreement_id_41f4c241 ON public.agreements_alias USING btree (agreement_id);
CREATE INDEX agreements_alias_conflict_id_adfa56a9 ON public.agreements_alias USING btree (conflict_id);
CREATE INDEX agreements_alias_made_by_id_f94e8ddb ON public.agreements_alias USING btree (made_by_id);
CREATE INDEX agreements_alias_place_id_2004b2f7 ON public.agreements_alias USING btree (place_id);
CREATE INDEX agreements_aliasevent_actor_id_c7868f49 ON public.agreements_aliasevent USING btree (actor_id);
CREATE INDEX agreements_aliasevent_agreement_id_d1823a55 ON public.agreements_aliasevent USING btree (agreement_id);
CREATE INDEX agreements_aliasevent_conflict_id_d4f6c643 ON public.agreements_aliasevent USING btree (conflict_id);
CREATE INDEX agreements_aliasevent_made_by_id_f2bd6412 ON public.agreements_aliasevent USING btree (made_by_id);
CREATE INDEX agreements_aliasevent_pgh_context_id_073187f9 ON public.agreements_aliasevent USING btree (pgh_context_id);
CREATE INDEX agreements_aliasevent_pgh_obj_id_253333b6 ON public.agreements_aliasevent USING btree (pgh_obj_id);
CREATE INDEX agreements_aliasevent_place_id_93e4c6f5 ON public.agreements_aliasevent USING btree (place_id);
CREATE INDEX agreements_aliasevent_superseded_by_id_f4919acc ON public.agreements_aliasevent USING btree (superseded_by_id);
CREATE INDEX agreements_anchor_answered_by_id_4d81805f ON public.agreements_anchor USING btree (answered_by_id);
CREATE INDEX agreements_anchor_before_id_fe96b644 ON public.agreements_anchor USING btree (before_id);
CREATE INDEX agreements_anchor_clause_id_3056f798 ON public.agreements_anchor USING btree (clause_id);
CREATE INDEX agreements_anchor_interpretation_id_ec09e781 ON public.agreements_anchor USING btree (interpretation_id);
CREATE INDEX agreements_anchor_obligation_id_a1999dad ON public.agreements_anchor USING btree (obligation_id);
CREATE INDEX agreements_anchor_relation_id_ffcdb7d0 ON public.agreements_anchor USING btree (relation_id);
CREATE INDEX agreements_anchor_text_id_cf5cd754 ON public.agreements_anchor USING btree (text_id);
CREATE INDEX agreements_anchorevent_answered_by_id_981715b3 ON public.agreements_anchorevent USING btree (answered_by_id);
CREATE INDEX agreements_anchorevent_before_id_d4926fb2 ON public.agreements_anchorevent USING btree (before_id);
CREATE INDEX agreements_anchorevent_clause_id_b65290cc ON public.agreements_anchorevent USING btree (clause_id);
CREATE INDEX agreements_anchorevent_interpretation_id_b81b4f13 ON public.agreements_anchorevent USING btree (interpretation_id);
CREATE INDEX agreements_anchorevent_obligation_id_d964044b ON public.agreements_anchorevent USING btree (obligation_id);
CREATE INDEX agreements_anchorevent_pgh_context_id_c65469c7 ON public.agreements_anchorevent USING btree (pgh_context_id);
CREATE INDEX agreements_anchorevent_pgh_obj_id_1cdeeac3 ON public.agreements_anchorevent USING btree (pgh_obj_id);
CREATE INDEX agreements_anchorevent_relation_id_c9c24a47 ON public.agreements_anchorevent USING btree (relation_id);
CREATE INDEX agreements_anchorevent_text_id_e9cb9707 ON public.agreements_anchorevent USING btree (text_id);
CREATE INDEX agreements_article_capture_id_1f2008ec ON public.agreements_article USING btree (capture_id);
CREATE INDEX agreements_article_reviewed_empty_by_id_c8c867f0 ON public.agreements_article USING btree (reviewed_empty_by_id);
CREATE INDEX agreements_article_source_id_9375c2cf ON public.agreements_article USING btree (source_id);
CREATE INDEX agreements_article_story_id_f075b56c ON public.agreements_article USING btree (story_id);
CREATE INDEX agreements_articleevent_capture_id_beb34c7d ON public.agreements_articleevent USING btree (capture_id);
CREATE INDEX agreements_articleevent_pgh_context_id_989dc62b ON public.agreements_articleevent USING btree (pgh_context_id);
CREATE INDEX agreements_articleevent_pgh_obj_id_2e271043 ON public.agreements_articleevent USING btree (pgh_obj_id);
CREATE INDEX agreements_articleevent_reviewed_empty_by_id_9392fc39 ON public.agreements_articleevent USING btree (reviewed_empty_by_id);
CREATE INDEX agreements_articleevent_source_id_a28e8e66 ON public.agreements_articleevent USING btree (source_id);
CREATE INDEX agreements_articlevectors_article_id_8c34efb5 ON public.agreements_articlevectors USING btree (article_id);
CREATE INDEX agreements_assessment_actor_id_cd0ad7dc ON public.agreements_assessment USING btree (actor_id);
CREATE INDEX agreements_assessment_author_id_5e1bd150 ON public.agreements_assessment USING btree (author_id);
CREATE INDEX agreements_assessment_breach_id_ce596076 ON public.agreements_assessment USING btree (breach_id);
CREATE INDEX agreements_assessment_clause_id_f1de47e0 ON public.agreements_assessment USING btree (clause_id);
CREATE INDEX agreements_assessment_second_signer_id_bf53ca4b ON public.agreements_assessment USING btree (second_signer_id);
CREATE INDEX agreements_assessmentevent_actor_id_be5c1ad2 ON public.agreements_assessmentevent USING btree (actor_id);
CREATE INDEX agreements_assessmentevent_author_id_25bea505 ON public.agreements_assessmentevent USING btree (author_id);
CREATE INDEX agreements_assessmentevent_breach_id_2742695e ON public.agreements_assessmentevent USING btree (breach_id);
CREATE INDEX agreements_assessmentevent_clause_id_1115af79 ON public.agreements_assessmentevent USING btree (clause_id);
CREATE INDEX agreements_assessmentevent_pgh_context_id_3feb065f ON public.agreements_assessmentevent USING btree (pgh_context_id);
CREATE INDEX agreements_assessmentevent_pgh_obj_id_e7a311df ON public.agreements_assessmentevent USING btree (pgh_obj_id);
CREATE INDEX agreements_assessmentevent_second_signer_id_5b743a0b ON public.agreements_assessmentevent USING btree (second_signer_id);
CREATE INDEX agreements_assessmentstate_actor_id_638691ec ON public.agreements_assessmentstate USING btree (actor_id);
CREATE INDEX agreements_assessmentstate_author_id_bfe948b7 ON public.agreements_assessmentstate USING btree (author_id);
CREATE INDEX agreements_assessmentstate_breach_id_fe78fa28 ON public.agreements_assessmentstate USING btree (breach_id);
CREATE INDEX agreements_assessmentstate_clause_id_886309d3 ON public.agreements_assessmentstate USING btree (clause_id);
CREATE INDEX agreements_assessmentstate_pgh_obj_id_d027aca4 ON public.agreements_assessmentstate USING btree (pgh_obj_id);
CREATE INDEX agreements_assessmentstate_second_signer_id_75428822 ON public.agreements_assessmentstate USING btree (second_signer_id);
CREATE INDEX agreements_attachment_added_by_id_25edb3f5 ON public.agreements_attachment USING btree (added_by_id);
CREATE INDEX agreements_attachment_breach_id_3a50194b ON public.agreements_attachment USING btree (breach_id);
CREATE INDEX agreements_attachment_capture_id_1ef948e3 ON public.agreements_attachment USING btree (capture_id);
CREATE INDEX agreements_attachmentevent_added_by_id_6379897b ON public.agreements_attachmentevent USING btree (added_by_id);
CREATE INDEX agreements_attachmentevent_breach_id_8ee9418e ON public.agreements_attachmentevent USING btree (breach_id);
CREATE INDEX agreements_attachmentevent_capture_id_c40b8978 ON public.agreements_attachmentevent USING btree (capture_id);
CREATE INDEX agreements_attachmentevent_pgh_context_id_b3ceef34 ON public.agreements_attachmentevent USING btree (pgh_context_id);
CREATE INDEX agreements_attachmentevent_pgh_obj_id_359ef7fd ON public.agreements_attachmentevent USING btree (pgh_obj_id);
CREATE INDEX agreements_breach_conflict_id_392d99f4 ON public.agreements_breach USING btree (conflict_id);
CREATE INDEX agreements_breach_logged_by_id_c4f14cae ON public.agreements_breach USING btree (logged_by_id);
CREATE INDEX agreements_breach_logged_from_id_72b552fc ON public.agreements_breach USING btree (logged_from_id);
CREATE INDEX agreements_breach_merged_into_id_53be12e9 ON public.agreements_breach USING btree (merged_into_id);
CREATE INDEX agreements_breach_place_id_4130839e ON public.agreements_breach USING btree (place_id);
CREATE INDEX agreements_breach_reference_e451be26_like ON public.agreements_breach USING btree (reference varchar_pattern_ops);
CREATE INDEX agreements_breachclause_breach_id_f282f210 ON public.agreements_breachclause USING btree (breach_id);
CREATE INDEX agreements_breachclause_clause_id_4d239def ON public.agreements_breachclause USING btree (clause_id);
CREATE INDEX agreements_breachclauseevent_breach_id_cb3350a5 ON public.agreements_breachclauseevent USING btree (breach_id);
CREATE INDEX agreements_breachclauseevent_clause_id_8a57480b ON public.agreements_breachclauseevent USING btree (clause_id);
CREATE INDEX agreements_breachclauseevent_pgh_context_id_00c93459 ON public.agreements_breachclauseevent USING btree (pgh_context_id);
CREATE INDEX agreements_breachclauseevent_pgh_obj_id_2409d1fc ON public.agreements_breachclauseevent USING btree (pgh_obj_id);
CREATE INDEX agreements_breachclausestate_breach_id_a33dbcb5 ON public.agreements_breachclausestate USING btree (breach_id);
CREATE INDEX agreements_breachclausestate_clause_id_d85e4a5d ON public.agreements_breachclausestate USING btree (clause_id);
CREATE INDEX agreements_breachclausestate_pgh_obj_id_dcc47118 ON public.agreements_breachclausestate USING btree (pgh_obj_id);
CREATE INDEX agreements_breachevent_conflict_id_da2a077e ON public.agreements_breachevent USING btree (conflict_id);
CREATE INDEX agreements_breachevent_logged_by_id_b7b644b7 ON public.agreements_breachevent USING btree (logged_by_id);
CREATE INDEX agreements_breachevent_logged_from_id_8f555721 ON public.agreements_breachevent USING btree (logged_from_id);
CREATE INDEX agreements_breachevent_merged_into_id_74b49121 ON public.agreements_breachevent USING btree (merged_into_id);
CREATE INDEX agreements_breachevent_pgh_context_id_f644e8f9 ON public.agreements_breachevent USING btree (pgh_context_id);
CREATE INDEX agreements_breachevent_pgh_obj_id_df335aed ON public.agreements_breachevent USING btree (pgh_obj_id);
CREATE INDEX agreements_breachevent_place_id_c7abe76c ON public.agreements_breachevent USING btree (place_id);
CREATE INDEX agreements_breachrelation_breach_id_af174dbe ON public.agreements_breachrelation USING btree (breach_id);
CREATE INDEX agreements_breachrelation_made_by_id_6843fa2d ON public.agreements_breachrelation USING btree (made_by_id);
CREATE INDEX agreements_breachrelation_other_id_cc3c2a25 ON public.agreements_breachrelation USING btree (other_id);
CREATE INDEX agreements_breachrelationevent_breach_id_8f123b09 ON public.agreements_breachrelationevent USING btree (breach_id);
CREATE INDEX agreements_breachrelationevent_made_by_id_a0ec2e4e ON public.agreements_breachrelationevent USING btree (made_by_id);
CREATE INDEX agreements_breachrelationevent_other_id_5e6f4d24 ON public.agreements_breachrelationevent USING btree (other_id);
CREATE INDEX agreements_breachrelationevent_pgh_context_id_815b2efc ON public.agreements_breachrelationevent USING btree (pgh_context_id);
CREATE INDEX agreements_breachrelationevent_pgh_obj_id_25c72228 ON public.agreements_breachrelationevent USING btree (pgh_obj_id);
CREATE INDEX agreements_breachstate_conflict_id_aa884e26 ON public.agreements_breachstate USING btree (conflict_id);
CREATE INDEX agreements_breachstate_logged_by_id_0e79977c ON public.agreements_breachstate USING btree (logged_by_id);
CREATE INDEX agreements_breachstate_logged_from_id_63a97289 ON public.agreements_breachstate USING btree (logged_from_id);
CREATE INDEX agreements_breachstate_merged_into_id_f0cf6e6b ON public.agreements_breachstate USING btree (merged_into_id);
CREATE INDEX agreements_breachstate_pgh_obj_id_52de73ac ON public.agreements_breachstate USING btree (pgh_obj_id);
CREATE INDEX agreements_breachstate_place_id_41fbfe84 ON public.agreements_breachstate USING btree (place_id);
CREATE INDEX agreements_capture_captured_by_id_9dc8d899 ON public.agreements_capture USING btree (captured_by_id);
CREATE INDEX agreements_capture_sha256_a9298650_like ON public.agreements_capture USING btree (sha256 varchar_pattern_ops);
CREATE INDEX agreements_case_assigned_to_id_84b37bed ON public.agreements_case USING btree (assigned_to_id);
CREATE INDEX agreements_caseevent_assigned_to_id_4be9fc10 ON public.agreements_caseevent USING btree (assigned_to_id);
CREATE INDEX agreements_caseevent_breach_id_99a42413 ON public.agreements_caseevent USING btree (breach_id);
CREATE INDEX agreements_caseevent_pgh_context_id_94f65115 ON public.agreements_caseevent USING btree (pgh_context_id);
CREATE INDEX agreements_caseevent_pgh_obj_id_64ff2255 ON public.agreements_caseevent USING btree (pgh_obj_id);
CREATE INDEX agreements_casualties_breach_id_4de6627b ON public.agreements_casualties USING btree (breach_id);
CREATE INDEX agreements_casualties_claim_id_1aa90920 ON public.agreements_casualties USING btree (claim_id);
CREATE INDEX agreements_casualties_side_id_208adc97 ON public.agreements_casualties USING btree (side_id);
CREATE INDEX agreements_casualtiesevent_breach_id_954d5fa3 ON public.agreements_casualtiesevent USING btree (breach_id);
CREATE INDEX agreements_casualtiesevent_claim_id_bae219ff ON public.agreements_casualtiesevent USING btree (claim_id);
CREATE INDEX agreements_casualtiesevent_pgh_context_id_fc6b8fe0 ON public.agreements_casualtiesevent USING btree (pgh_context_id);
CREATE INDEX agreements_casualtiesevent_pgh_obj_id_f0c19793 ON public.agreements_casualtiesevent USING btree (pgh_obj_id);
CREATE INDEX agreements_casualtiesevent_side_id_87ab0885 ON public.agreements_casualtiesevent USING btree (side_id);
CREATE INDEX agreements_claim_accepted_by_id_cd64fe54 ON public.agreements_claim USING btree (accepted_by_id);
CREATE INDEX agreements_claim_aligned_with_id_31bdf051 ON public.agreements_claim USING btree (aligned_with_id);
CREATE INDEX agreements_claim_article_id_9daa0b20 ON public.agreements_claim USING btree (article_id);
CREATE INDEX agreements_claim_breach_id_162469d3 ON public.agreements_claim USING btree (breach_id);
CREATE INDEX agreements_claim_claimant_id_e2ebfe2a ON public.agreements_claim USING btree (claimant_id);
CREATE INDEX agreements_claim_reported_claimant_id_69fe56e2 ON public.agreements_claim USING btree (reported_claimant_id);
CREATE INDEX agreements_claim_sentence_id_fa12c78c ON public.agreements_claim USING btree (sentence_id);
CREATE INDEX agreements_claimaccused_actor_id_be782fde ON public.agreements_claimaccused USING btree (actor_id);
CREATE INDEX agreements_claimaccused_claim_id_f94168ff ON public.agreements_claimaccused USING btree (claim_id);
CREATE INDEX agreements_claimaccusedevent_actor_id_8b7940dc ON public.agreements_claimaccusedevent USING btree (actor_id);
CREATE INDEX agreements_claimaccusedevent_claim_id_4c638947 ON public.agreements_claimaccusedevent USING btree (claim_id);
CREATE INDEX agreements_claimaccusedevent_pgh_context_id_54ac01b4 ON public.agreements_claimaccusedevent USING btree (pgh_context_id);
CREATE INDEX agreements_claimaccusedevent_pgh_obj_id_f62f4c63 ON public.agreements_claimaccusedevent USING btree (pgh_obj_id);
CREATE INDEX agreements_claimaccusedstate_actor_id_810fd16a ON public.agreements_claimaccusedstate USING btree (actor_id);
CREATE INDEX agreements_claimaccusedstate_claim_id_a002ab34 ON public.agreements_claimaccusedstate USING btree (claim_id);
CREATE INDEX agreements_claimaccusedstate_pgh_obj_id_6feae1ec ON public.agreements_claimaccusedstate USING btree (pgh_obj_id);
CREATE INDEX agreements_claimevent_accepted_by_id_1a0a993e ON public.agreements_claimevent USING btree (accepted_by_id);
CREATE INDEX agreements_claimevent_aligned_with_id_0c50b5da ON public.agreements_claimevent USING btree (aligned_with_id);
CREATE INDEX agreements_claimevent_article_id_ac787653 ON public.agreements_claimevent USING btree (article_id);
CREATE INDEX agreements_claimevent_breach_id_1259c3da ON public.agreements_claimevent USING btree (breach_id);
CREATE INDEX agreements_claimevent_claimant_id_0ac53102 ON public.agreements_claimevent USING btree (claimant_id);
CREATE INDEX agreements_claimevent_pgh_context_id_1061d9c3 ON public.agreements_claimevent USING btree (pgh_context_id);
CREATE INDEX agreements_claimevent_pgh_obj_id_bb056f22 ON public.agreements_claimevent USING btree (pgh_obj_id);
CREATE INDEX agreements_claimevent_reported_claimant_id_d97157a1 ON public.agreements_claimevent USING btree (reported_claimant_id);
CREATE INDEX agreements_claimevent_sentence_id_6087019b ON public.agreements_claimevent USING btree (sentence_id);
CREATE INDEX agreements_claimstate_accepted_by_id_c296dc9a ON public.agreements_claimstate USING btree (accepted_by_id);
CREATE INDEX agreements_claimstate_aligned_with_id_4b2a0d75 ON public.agreements_claimstate USING btree (aligned_with_id);
CREATE INDEX agreements_claimstate_article_id_2477fc55 ON public.agreements_claimstate USING btree (article_id);
CREATE INDEX agreements_claimstate_breach_id_8e1a276a ON public.agreements_claimstate USING btree (breach_id);
CREATE INDEX agreements_claimstate_claimant_id_9f24dfe8 ON public.agreements_claimstate USING btree (claimant_id);
CREATE INDEX agreements_claimstate_pgh_obj_id_02b70095 ON public.agreements_claimstate USING btree (pgh_obj_id);
CREATE INDEX agreements_claimstate_reported_claimant_id_c0092e2a ON public.agreements_claimstate USING btree (reported_claimant_id);
CREATE INDEX agreements_claimstate_sentence_id_1984d788 ON public.agreements_claimstate USING btree (sentence_id);
CREATE INDEX agreements_clause_agreement_id_0f393a86 ON public.agreements_clause USING btree (agreement_id);
CREATE INDEX agreements_clause_parent_id_914e1903 ON public.agreements_clause USING btree (parent_id);
CREATE INDEX agreements_clauseevent_agreement_id_d72632c6 ON public.agreements_clauseevent USING btree (agreement_id);
CREATE INDEX agreements_clauseevent_parent_id_585e89e0 ON public.agreements_clauseevent USING btree (parent_id);
CREATE INDEX agreements_clauseevent_pgh_context_id_37f42d44 ON public.agreements_clauseevent USING btree (pgh_context_id);
CREATE INDEX agreements_clauseevent_pgh_obj_id_a09233ba ON public.agreements_clauseevent USING btree (pgh_obj_id);
CREATE INDEX agreements_clauselink_agreement_id_2ea0b633 ON public.agreements_clauselink USING btree (agreement_id);
CREATE INDEX agreements_clauselink_clause_id_dd6cb990 ON public.agreements_clauselink USING btree (clause_id);
CREATE INDEX agreements_clauselink_reviewed_by_id_d0395334 ON public.agreements_clauselink USING btree (reviewed_by_id);
CREATE INDEX agreements_clauselink_sentence_id_c56a2fae ON public.agreements_clauselink USING btree (sentence_id);
CREATE INDEX agreements_clauselink_text_id_8a9f9282 ON public.agreements_clauselink USING btree (text_id);
CREATE INDEX agreements_clauselinkevent_agreement_id_c14ab214 ON public.agreements_clauselinkevent USING btree (agreement_id);
CREATE INDEX agreements_clauselinkevent_clause_id_8f6efa4e ON public.agreements_clauselinkevent USING btree (clause_id);
CREATE INDEX agreements_clauselinkevent_pgh_context_id_29b23efc ON public.agreements_clauselinkevent USING btree (pgh_context_id);
CREATE INDEX agreements_clauselinkevent_pgh_obj_id_628805b8 ON public.agreements_clauselinkevent USING btree (pgh_obj_id);
CREATE INDEX agreements_clauselinkevent_reviewed_by_id_1dc6504d ON public.agreements_clauselinkevent USING btree (reviewed_by_id);
CREATE INDEX agreements_clauselinkevent_sentence_id_c9626b0f ON public.agreements_clauselinkevent USING btree (sentence_id);
CREATE INDEX agreements_clauselinkevent_text_id_b77c658b ON public.agreements_clauselinkevent USING btree (text_id);
CREATE INDEX agreements_clausespan_clause_id_c51baf46 ON public.agreements_clausespan USING btree (clause_id);
CREATE INDEX agreements_clausespan_text_id_259ca7c6 ON public.agreements_clausespan USING btree (text_id);
CREATE INDEX agreements_clausespanevent_clause_id_8b4af236 ON public.agreements_clausespanevent USING btree (clause_id);
CREATE INDEX agreements_clausespanevent_pgh_context_id_954b3ffd ON public.agreements_clausespanevent USING btree (pgh_context_id);
CREATE INDEX agreements_clausespanevent_pgh_obj_id_678cf793 ON public.agreements_clausespanevent USING btree (pgh_obj_id);
CREATE INDEX agreements_clausespanevent_text_id_ca088013 ON public.agreements_clausespanevent USING btree (text_id);
CREATE INDEX agreements_coding_actor_id_7ef417d2 ON public.agreements_coding USING btree (actor_id);
CREATE INDEX agreements_coding_breach_id_2754a114 ON public.agreements_coding USING btree (breach_id);
CREATE INDEX agreements_coding_clause_id_b507afbf ON public.agreements_coding USING btree (clause_id);
CREATE INDEX agreements_coding_coder_id_c158d755 ON public.agreements_coding USING btree (coder_id);
CREATE INDEX agreements_codingevent_actor_id_121ee4a0 ON public.agreements_codingevent USING btree (actor_id);
CREATE INDEX agreements_codingevent_breach_id_7f0a965b ON public.agreements_codingevent USING btree (breach_id);
CREATE INDEX agreements_codingevent_clause_id_6f904f08 ON public.agreements_codingevent USING btree (clause_id);
CREATE INDEX agreements_codingevent_coder_id_e59a3bda ON public.agreements_codingevent USING btree (coder_id);
CREATE INDEX agreements_codingevent_pgh_context_id_ea3c6743 ON public.agreements_codingevent USING btree (pgh_context_id);
CREATE INDEX agreements_codingevent_pgh_obj_id_3ee4df98 ON public.agreements_codingevent USING btree (pgh_obj_id);
CREATE INDEX agreements_comment_author_id_69ba95f6 ON public.agreements_comment USING btree (author_id);
CREATE INDEX agreements_comment_breach_id_03b0398f ON public.agreements_comment USING btree (breach_id);
CREATE INDEX agreements_commentevent_author_id_1d957149 ON public.agreements_commentevent USING btree (author_id);
CREATE INDEX agreements_commentevent_breach_id_7e730b6d ON public.agreements_commentevent USING btree (breach_id);
CREATE INDEX agreements_commentevent_pgh_context_id_f5d835fd ON public.agreements_commentevent USING btree (pgh_context_id);
CREATE INDEX agreements_commentevent_pgh_obj_id_c4e885a9 ON public.agreements_commentevent USING btree (pgh_obj_id);
CREATE INDEX agreements_conflict_reference_prefix_b5c70c2c_like ON public.agreements_conflict USING btree (reference_prefix varchar_pattern_ops);
CREATE INDEX agreements_conflict_slug_c4775e27_like ON public.agreements_conflict USING btree (slug varchar_pattern_ops);
CREATE INDEX agreements_conflictevent_pgh_context_id_19ff09d1 ON public.agreements_conflictevent USING btree (pgh_context_id);
CREATE INDEX agreements_conflictevent_pgh_obj_id_52a36709 ON public.agreements_conflictevent USING btree (pgh_obj_id);
CREATE INDEX agreements_conflictname_conflict_id_e740ec71 ON public.agreements_conflictname USING btree (conflict_id);
CREATE INDEX agreements_conflictnameevent_conflict_id_1fd83914 ON public.agreements_conflictnameevent USING btree (conflict_id);
CREATE INDEX agreements_conflictnameevent_pgh_context_id_9862e5b8 ON public.agreements_conflictnameevent USING btree (pgh_context_id);
CREATE INDEX agreements_conflictnameevent_pgh_obj_id_da522d1a ON public.agreements_conflictnameevent USING btree (pgh_obj_id);
CREATE INDEX agreements_conflictplace_conflict_id_d5fd195e ON public.agreements_conflictplace USING btree (conflict_id);
CREATE INDEX agreements_conflictplace_place_id_ce80fa47 ON public.agreements_conflictplace USING btree (place_id);
CREATE INDEX agreements_conflictplaceevent_conflict_id_3036e610 ON public.agreements_conflictplaceevent USING btree (conflict_id);
CREATE INDEX agreements_conflictplaceevent_pgh_context_id_7665499c ON public.agreements_conflictplaceevent USING btree (pgh_context_id);
CREATE INDEX agreements_conflictplaceevent_pgh_obj_id_388734bc ON public.agreements_conflictplaceevent USING btree (pgh_obj_id);
CREATE INDEX agreements_conflictplaceevent_place_id_c5e80379 ON public.agreements_conflictplaceevent USING btree (place_id);
CREATE INDEX agreements_correctionnote_claim_id_0a62ec18 ON public.agreements_correctionnote USING btree (claim_id);
CREATE INDEX agreements_correctionnote_posted_by_id_f7139071 ON public.agreements_correctionnote USING btree (posted_by_id);
CREATE INDEX agreements_coverage_agreement_id_d28a9fc5 ON public.agreements_coverage USING btree (agreement_id);
CREATE INDEX agreements_coverage_area_id_efed7c45 ON public.agreements_coverage USING btree (area_id);
CREATE INDEX agreements_coverage_clause_id_855bb1c7 ON public.agreements_coverage USING btree (clause_id);
CREATE INDEX agreements_coverageevent_agreement_id_22fd0fe9 ON public.agreements_coverageevent USING btree (agreement_id);
CREATE INDEX agreements_coverageevent_area_id_b65573de ON public.agreements_coverageevent USING btree (area_id);
CREATE INDEX agreements_coverageevent_clause_id_c2dcbe1b ON public.agreements_coverageevent USING btree (clause_id);
CREATE INDEX agreements_coverageevent_pgh_context_id_811b3815 ON public.agreements_coverageevent USING btree (pgh_context_id);
CREATE INDEX agreements_coverageevent_pgh_obj_id_81fd409f ON public.agreements_coverageevent USING btree (pgh_obj_id);
CREATE INDEX agreements_coveragestate_agreement_id_c8ecaa6b ON public.agreements_coveragestate USING btree (agreement_id);
CREATE INDEX agreements_coveragestate_area_id_e49ad91f ON public.agreements_coveragestate USING btree (area_id);
CREATE INDEX agreements_coveragestate_clause_id_fc7ea8c9 ON public.agreements_coveragestate USING btree (clause_id);
CREATE INDEX agreements_coveragestate_pgh_obj_id_b9f611c0 ON public.agreements_coveragestate USING btree (pgh_obj_id);
CREATE INDEX agreements_declaration_actor_id_9a1fce24 ON public.agreements_declaration USING btree (actor_id);
CREATE INDEX agreements_declaration_agreement_id_5216b927 ON public.agreements_declaration USING btree (agreement_id);
CREATE INDEX agreements_declarationevent_actor_id_89e6b216 ON public.agreements_declarationevent USING btree (actor_id);
CREATE INDEX agreements_declarationevent_agreement_id_00cc0b90 ON public.agreements_declarationevent USING btree (agreement_id);
CREATE INDEX agreements_declarationevent_pgh_context_id_4efecaa6 ON public.agreements_declarationevent USING btree (pgh_context_id);
CREATE INDEX agreements_declarationevent_pgh_obj_id_89d4bbb9 ON public.agreements_declarationevent USING btree (pgh_obj_id);
CREATE INDEX agreements_declarationstate_actor_id_a9a3c284 ON public.agreements_declarationstate USING btree (actor_id);
CREATE INDEX agreements_declarationstate_agreement_id_14a36f37 ON public.agreements_declarationstate USING btree (agreement_id);
CREATE INDEX agreements_declarationstate_pgh_obj_id_da101841 ON public.agreements_declarationstate USING btree (pgh_obj_id);
CREATE INDEX agreements_draft_agreement_id_56e7fba4 ON public.agreements_draft USING btree (agreement_id);
CREATE INDEX agreements_draft_capture_id_72e3d648 ON public.agreements_draft USING btree (capture_id);
CREATE INDEX agreements_draft_conflict_id_bf181c05 ON public.agreements_draft USING btree (conflict_id);
CREATE INDEX agreements_draft_made_by_id_74f1012f ON public.agreements_draft USING btree (made_by_id);
CREATE INDEX agreements_draft_proposed_by_id_b784cb87 ON public.agreements_draft USING btree (proposed_by_id);
CREATE INDEX agreements_draft_published_by_id_80074409 ON public.agreements_draft USING btree (published_by_id);
CREATE INDEX agreements_draftdecision_draft_id_4c12198d ON public.agreements_draftdecision USING btree (draft_id);
CREATE INDEX agreements_draftdecision_made_by_id_0bda3f1d ON public.agreements_draftdecision USING btree (made_by_id);
CREATE INDEX agreements_draftpresence_draft_id_8d33dd4e ON public.agreements_draftpresence USING btree (draft_id);
CREATE INDEX agreements_draftpresence_user_id_c4daefbc ON public.agreements_draftpresence USING btree (user_id);
CREATE INDEX agreements_draftstep_draft_id_2f3549a1 ON public.agreements_draftstep USING btree (draft_id);
CREATE INDEX agreements_draftstep_made_by_id_8e88b99c ON public.agreements_draftstep USING btree (made_by_id);
CREATE INDEX agreements_draftstep_target_id_0df6f312 ON public.agreements_draftstep USING btree (target_id);
CREATE INDEX agreements_feed_source_id_d1f3ca98 ON public.agreements_feed USING btree (source_id);
CREATE INDEX agreements_feed_url_c373b34a_like ON public.agreements_feed USING btree (url varchar_pattern_ops);
CREATE INDEX agreements_feedevent_pgh_context_id_475b2a4d ON public.agreements_feedevent USING btree (pgh_context_id);
CREATE INDEX agreements_feedevent_pgh_obj_id_3b4362d4 ON public.agreements_feedevent USING btree (pgh_obj_id);
CREATE INDEX agreements_feedevent_source_id_6d19370d ON public.agreements_feedevent USING btree (source_id);
CREATE INDEX agreements_formeraddress_agreement_id_ed0bb453 ON public.agreements_formeraddress USING btree (agreement_id);
CREATE INDEX agreements_formeraddress_clause_id_081e8168 ON public.agreements_formeraddress USING btree (clause_id);
CREATE INDEX agreements_formeraddress_leads_to_id_ac407628 ON public.agreements_formeraddress USING btree (leads_to_id);
CREATE INDEX agreements_formeraddress_made_by_id_0cbb8982 ON public.agreements_formeraddress USING btree (made_by_id);
CREATE INDEX agreements_formeraddress_text_id_da7c37bd ON public.agreements_formeraddress USING btree (text_id);
CREATE INDEX agreements_fulfilment_accepted_by_id_c0145b08 ON public.agreements_fulfilment USING btree (accepted_by_id);
CREATE INDEX agreements_fulfilment_article_id_519fb3f2 ON public.agreements_fulfilment USING btree (article_id);
CREATE INDEX agreements_fulfilment_obligation_id_98bc0087 ON public.agreements_fulfilment USING btree (obligation_id);
CREATE INDEX agreements_fulfilment_sentence_id_7bf01f9f ON public.agreements_fulfilment USING btree (sentence_id);
CREATE INDEX agreements_fulfilmentevent_accepted_by_id_77d199ad ON public.agreements_fulfilmentevent USING btree (accepted_by_id);
CREATE INDEX agreements_fulfilmentevent_article_id_699daf18 ON public.agreements_fulfilmentevent USING btree (article_id);
CREATE INDEX agreements_fulfilmentevent_obligation_id_65df34ec ON public.agreements_fulfilmentevent USING btree (obligation_id);
CREATE INDEX agreements_fulfilmentevent_pgh_context_id_7bc8400c ON public.agreements_fulfilmentevent USING btree (pgh_context_id);
CREATE INDEX agreements_fulfilmentevent_pgh_obj_id_4609d6eb ON public.agreements_fulfilmentevent USING btree (pgh_obj_id);
CREATE INDEX agreements_fulfilmentevent_sentence_id_7a20e5b0 ON public.agreements_fulfilmentevent USING btree (sentence_id);
CREATE INDEX agreements_fulfilmentstate_accepted_by_id_dc6e18e3 ON public.agreements_fulfilmentstate USING btree (accepted_by_id);
CREATE INDEX agreements_fulfilmentstate_article_id_be5d5192 ON public.agreements_fulfilmentstate USING btree (article_id);
CREATE INDEX agreements_fulfilmentstate_obligation_id_a0861ebe ON public.agreements_fulfilmentstate USING btree (obligation_id);
CREATE INDEX agreements_fulfilmentstate_pgh_obj_id_5f4180a5 ON public.agreements_fulfilmentstate USING btree (pgh_obj_id);
CREATE INDEX agreements_fulfilmentstate_sentence_id_39586811 ON public.agreements_fulfilmentstate USING btree (sentence_id);
CREATE INDEX agreements_interpretation_accepted_by_id_55d9146e ON public.agreements_interpretation USING btree (accepted_by_id);
CREATE INDEX agreements_interpretation_actor_id_94b9b2c6 ON public.agreements_interpretation USING btree (actor_id);
CREATE INDEX agreements_interpretation_article_id_4f5f88f2 ON public.agreements_interpretation USING btree (article_id);
CREATE INDEX agreements_interpretation_clause_id_662b7258 ON public.agreements_interpretation USING btree (clause_id);
CREATE INDEX agreements_interpretation_sentence_id_6a71a946 ON public.agreements_interpretation USING btree (sentence_id);
CREATE INDEX agreements_interpretationevent_accepted_by_id_f31c6301 ON public.agreements_interpretationevent USING btree (accepted_by_id);
CREATE INDEX agreements_interpretationevent_actor_id_df5034fb ON public.agreements_interpretationevent USING btree (actor_id);
CREATE INDEX agreements_interpretationevent_article_id_47213308 ON public.agreements_interpretationevent USING btree (article_id);
CREATE INDEX agreements_interpretationevent_clause_id_3354aca3 ON public.agreements_interpretationevent USING btree (clause_id);
CREATE INDEX agreements_interpretationevent_pgh_context_id_5daf3126 ON public.agreements_interpretationevent USING btree (pgh_context_id);
CREATE INDEX agreements_interpretationevent_pgh_obj_id_a4358dd5 ON public.agreements_interpretationevent USING btree (pgh_obj_id);
CREATE INDEX agreements_interpretationevent_sentence_id_cc8b39b7 ON public.agreements_interpretationevent USING btree (sentence_id);
CREATE INDEX agreements_interpretationstate_accepted_by_id_a73be610 ON public.agreements_interpretationstate USING btree (accepted_by_id);
CREATE INDEX agreements_interpretationstate_actor_id_9df48cb5 ON public.agreements_interpretationstate USING btree (actor_id);
CREATE INDEX agreements_interpretationstate_article_id_adea4887 ON public.agreements_interpretationstate USING btree (article_id);
CREATE INDEX agreements_interpretationstate_clause_id_3e28a854 ON public.agreements_interpretationstate USING btree (clause_id);
CREATE INDEX agreements_interpretationstate_pgh_obj_id_2314c937 ON public.agreements_interpretationstate USING btree (pgh_obj_id);
CREATE INDEX agreements_interpretationstate_sentence_id_f83452f1 ON public.agreements_interpretationstate USING btree (sentence_id);
CREATE INDEX agreements_interruption_accepted_by_id_564ca0e5 ON public.agreements_interruption USING btree (accepted_by_id);
CREATE INDEX agreements_interruption_agreement_id_5a2e3569 ON public.agreements_interruption USING btree (agreement_id);
CREATE INDEX agreements_interruption_article_id_1e038721 ON public.agreements_interruption USING btree (article_id);
CREATE INDEX agreements_interruption_clause_id_386ca3ad ON public.agreements_interruption USING btree (clause_id);
CREATE INDEX agreements_interruption_sentence_id_76b077cb ON public.agreements_interruption USING btree (sentence_id);
CREATE INDEX agreements_interruptionevent_accepted_by_id_a606795e ON public.agreements_interruptionevent USING btree (accepted_by_id);
CREATE INDEX agreements_interruptionevent_agreement_id_b22c98fa ON public.agreements_interruptionevent USING btree (agreement_id);
CREATE INDEX agreements_interruptionevent_article_id_6f3d6d83 ON public.agreements_interruptionevent USING btree (article_id);
CREATE INDEX agreements_interruptionevent_clause_id_b6a64796 ON public.agreements_interruptionevent USING btree (clause_id);
CREATE INDEX agreements_interruptionevent_pgh_context_id_03552973 ON public.agreements_interruptionevent USING btree (pgh_context_id);
CREATE INDEX agreements_interruptionevent_pgh_obj_id_7deff0b7 ON public.agreements_interruptionevent USING btree (pgh_obj_id);
CREATE INDEX agreements_interruptionevent_sentence_id_b7afa24b ON public.agreements_interruptionevent USING btree (sentence_id);
CREATE INDEX agreements_interruptionstate_accepted_by_id_00123ab8 ON public.agreements_interruptionstate USING btree (accepted_by_id);
CREATE INDEX agreements_interruptionstate_agreement_id_70c4a837 ON public.agreements_interruptionstate USING btree (agreement_id);
CREATE INDEX agreements_interruptionstate_article_id_3d4f50ee ON public.agreements_interruptionstate USING btree (article_id);
CREATE INDEX agreements_interruptionstate_clause_id_c635ebeb ON public.agreements_interruptionstate USING btree (clause_id);
CREATE INDEX agreements_interruptionstate_pgh_obj_id_b073ed9e ON public.agreements_interruptionstate USING btree (pgh_obj_id);
CREATE INDEX agreements_interruptionstate_sentence_id_63721391 ON public.agreements_interruptionstate USING btree (sentence_id);
CREATE INDEX agreements_job_started_by_id_c5132230 ON public.agreements_job USING btree (started_by_id);
CREATE INDEX agreements_jobpart_job_id_13e6a534 ON public.agreements_jobpart USING btree (job_id);
CREATE INDEX agreements_linkfit_conflict_id_d7c7b27f ON public.agreements_linkfit USING btree (conflict_id);
CREATE INDEX agreements_membershipevent_group_id_59031542 ON public.agreements_membershipevent USING btree (group_id);
CREATE INDEX agreements_membershipevent_pgh_context_id_e0a24e5c ON public.agreements_membershipevent USING btree (pgh_context_id);
CREATE INDEX agreements_membershipevent_user_id_e4f5f60d ON public.agreements_membershipevent USING btree (user_id);
CREATE INDEX agreements_obligation_beneficiary_id_881bec9a ON public.agreements_obligation USING btree (beneficiary_id);
CREATE INDEX agreements_obligation_clause_id_44efe814 ON public.agreements_obligation USING btree (clause_id);
CREATE INDEX agreements_obligation_obligor_id_50dbd49b ON public.agreements_obligation USING btree (obligor_id);
CREATE INDEX agreements_obligation_verifier_id_5eb74fc1 ON public.agreements_obligation USING btree (verifier_id);
CREATE INDEX agreements_obligationevent_beneficiary_id_92d7c7db ON public.agreements_obligationevent USING btree (beneficiary_id);
CREATE INDEX agreements_obligationevent_clause_id_e2dcbc43 ON public.agreements_obligationevent USING btree (clause_id);
CREATE INDEX agreements_obligationevent_obligor_id_279af36d ON public.agreements_obligationevent USING btree (obligor_id);
CREATE INDEX agreements_obligationevent_pgh_context_id_a5de30df ON public.agreements_obligationevent USING btree (pgh_context_id);
CREATE INDEX agreements_obligationevent_pgh_obj_id_24f94524 ON public.agreements_obligationevent USING btree (pgh_obj_id);
CREATE INDEX agreements_obligationevent_verifier_id_7c00696b ON public.agreements_obligationevent USING btree (verifier_id);
CREATE INDEX agreements_obligationrecipient_actor_id_c748e539 ON public.agreements_obligationrecipient USING btree (actor_id);
CREATE INDEX agreements_obligationrecipient_obligation_id_6ff0ad6b ON public.agreements_obligationrecipient USING btree (obligation_id);
CREATE INDEX agreements_obligationrecipientevent_actor_id_558b853e ON public.agreements_obligationrecipientevent USING btree (actor_id);
CREATE INDEX agreements_obligationrecipientevent_obligation_id_3ad276eb ON public.agreements_obligationrecipientevent USING btree (obligation_id);
CREATE INDEX agreements_obligationrecipientevent_pgh_context_id_d3fa3c30 ON public.agreements_obligationrecipientevent USING btree (pgh_context_id);
CREATE INDEX agreements_obligationrecipientevent_pgh_obj_id_581e1579 ON public.agreements_obligationrecipientevent USING btree (pgh_obj_id);
CREATE INDEX agreements_obligationstate_beneficiary_id_94a8319c ON public.agreements_obligationstate USING btree (beneficiary_id);
CREATE INDEX agreements_obligationstate_clause_id_abde2e84 ON public.agreements_obligationstate USING btree (clause_id);
CREATE INDEX agreements_obligationstate_obligor_id_b898ba25 ON public.agreements_obligationstate USING btree (obligor_id);
CREATE INDEX agreements_obligationstate_pgh_obj_id_2e790e6e ON public.agreements_obligationstate USING btree (pgh_obj_id);
CREATE INDEX agreements_obligationstate_verifier_id_98a1a794 ON public.agreements_obligationstate USING btree (verifier_id);
CREATE INDEX agreements_override_author_id_65d62ece ON public.agreements_override USING btree (author_id);
CREATE INDEX agreements_override_obligation_id_d1ea94dd ON public.agreements_override USING btree (obligation_id);
CREATE INDEX agreements_override_second_signer_id_469ba46f ON public.agreements_override USING btree (second_signer_id);
CREATE INDEX agreements_overrideevent_author_id_3379218b ON public.agreements_overrideevent USING btree (author_id);
CREATE INDEX agreements_overrideevent_obligation_id_c4a1311a ON public.agreements_overrideevent USING btree (obligation_id);
CREATE INDEX agreements_overrideevent_pgh_context_id_aa809194 ON public.agreements_overrideevent USING btree (pgh_context_id);
CREATE INDEX agreements_overrideevent_pgh_obj_id_8bd83169 ON public.agreements_overrideevent USING btree (pgh_obj_id);
CREATE INDEX agreements_overrideevent_second_signer_id_0c114832 ON public.agreements_overrideevent USING btree (second_signer_id);
CREATE INDEX agreements_overridestate_author_id_38d9b11c ON public.agreements_overridestate USING btree (author_id);
CREATE INDEX agreements_overridestate_obligation_id_f1ff206d ON public.agreements_overridestate USING btree (obligation_id);
CREATE INDEX agreements_overridestate_pgh_obj_id_4393e1ff ON public.agreements_overridestate USING btree (pgh_obj_id);
CREATE INDEX agreements_overridestate_second_signer_id_2fd4468b ON public.agreements_overridestate USING btree (second_signer_id);
CREATE INDEX agreements_place_slug_3cde5546_like ON public.agreements_place USING btree (slug varchar_pattern_ops);
CREATE INDEX agreements_placecontrol_accepted_by_id_08bcfe60 ON public.agreements_placecontrol USING btree (accepted_by_id);
CREATE INDEX agreements_placecontrol_article_id_de6fa06f ON public.agreements_placecontrol USING btree (article_id);
CREATE INDEX agreements_placecontrol_conflict_place_id_6c5053aa ON public.agreements_placecontrol USING btree (conflict_place_id);
CREATE INDEX agreements_placecontrol_holder_id_acb2a0e1 ON public.agreements_placecontrol USING btree (holder_id);
CREATE INDEX agreements_placecontrol_sentence_id_badf38ba ON public.agreements_placecontrol USING btree (sentence_id);
CREATE INDEX agreements_placecontrol_speaker_id_77427d19 ON public.agreements_placecontrol USING btree (speaker_id);
CREATE INDEX agreements_placecontrolevent_accepted_by_id_66338584 ON public.agreements_placecontrolevent USING btree (accepted_by_id);
CREATE INDEX agreements_placecontrolevent_article_id_2783665e ON public.agreements_placecontrolevent USING btree (article_id);
CREATE INDEX agreements_placecontrolevent_conflict_place_id_09b40206 ON public.agreements_placecontrolevent USING btree (conflict_place_id);
CREATE INDEX agreements_placecontrolevent_holder_id_9160141a ON public.agreements_placecontrolevent USING btree (holder_id);
CREATE INDEX agreements_placecontrolevent_pgh_context_id_5301e94d ON public.agreements_placecontrolevent USING btree (pgh_context_id);
CREATE INDEX agreements_placecontrolevent_pgh_obj_id_5632ad23 ON public.agreements_placecontrolevent USING btree (pgh_obj_id);
CREATE INDEX agreements_placecontrolevent_sentence_id_23c05500 ON public.agreements_placecontrolevent USING btree (sentence_id);
CREATE INDEX agreements_placecontrolevent_speaker_id_7e078ae5 ON public.agreements_placecontrolevent USING btree (speaker_id);
CREATE INDEX agreements_placecontrolstate_accepted_by_id_1e69d738 ON public.agreements_placecontrolstate USING btree (accepted_by_id);
CREATE INDEX agreements_placecontrolstate_article_id_040640af ON public.agreements_placecontrolstate USING btree (article_id);
CREATE INDEX agreements_placecontrolstate_conflict_place_id_c36d9b66 ON public.agreements_placecontrolstate USING btree (conflict_place_id);
CREATE INDEX agreements_placecontrolstate_holder_id_d14aed13 ON public.agreements_placecontrolstate USING btree (holder_id);
CREATE INDEX agreements_placecontrolstate_pgh_obj_id_6b15b467 ON public.agreements_placecontrolstate USING btree (pgh_obj_id);
CREATE INDEX agreements_placecontrolstate_sentence_id_80379be3 ON public.agreements_placecontrolstate USING btree (sentence_id);
CREATE INDEX agreements_placecontrolstate_speaker_id_9f36f4ae ON public.agreements_placecontrolstate USING btree (speaker_id);
CREATE INDEX agreements_placeevent_pgh_context_id_ffcfdc32 ON public.agreements_placeevent USING btree (pgh_context_id);
CREATE INDEX agreements_placeevent_pgh_obj_id_1136e5bd ON public.agreements_placeevent USING btree (pgh_obj_id);
CREATE INDEX agreements_placename_place_id_52f63ec4 ON public.agreements_placename USING btree (place_id);
CREATE INDEX agreements_placename_used_by_id_a5718db3 ON public.agreements_placename USING btree (used_by_id);
CREATE INDEX agreements_placenameevent_pgh_context_id_e5a0c502 ON public.agreements_placenameevent USING btree (pgh_context_id);
CREATE INDEX agreements_placenameevent_pgh_obj_id_2d8169c2 ON public.agreements_placenameevent USING btree (pgh_obj_id);
CREATE INDEX agreements_placenameevent_place_id_7aec7105 ON public.agreements_placenameevent USING btree (place_id);
CREATE INDEX agreements_placenameevent_used_by_id_2a23c1e5 ON public.agreements_placenameevent USING btree (used_by_id);
CREATE INDEX agreements_relationdecision_made_by_id_f4a89b9d ON public.agreements_relationdecision USING btree (made_by_id);
CREATE INDEX agreements_relationdecision_relation_id_6f13c9ab ON public.agreements_relationdecision USING btree (relation_id);
CREATE INDEX agreements_relinking_agreement_id_e3a82a41 ON public.agreements_relinking USING btree (agreement_id);
CREATE INDEX agreements_relinking_clause_id_5d34d2d9 ON public.agreements_relinking USING btree (clause_id);
CREATE INDEX agreements_relinking_conflict_id_be68bf69 ON public.agreements_relinking USING btree (conflict_id);
CREATE INDEX agreements_savedview_owner_id_d4574597 ON public.agreements_savedview USING btree (owner_id);
CREATE INDEX agreements_savedviewevent_owner_id_f70629c2 ON public.agreements_savedviewevent USING btree (owner_id);
CREATE INDEX agreements_savedviewevent_pgh_context_id_b22c1885 ON public.agreements_savedviewevent USING btree (pgh_context_id);
CREATE INDEX agreements_savedviewevent_pgh_obj_id_71392fc6 ON public.agreements_savedviewevent USING btree (pgh_obj_id);
CREATE INDEX agreements_sensitivedetail_added_by_id_6adc01ec ON public.agreements_sensitivedetail USING btree (added_by_id);
CREATE INDEX agreements_sensitivedetail_breach_id_6a2043c4 ON public.agreements_sensitivedetail USING btree (breach_id);
CREATE INDEX agreements_sensitivedetailevent_added_by_id_7fe91f9d ON public.agreements_sensitivedetailevent USING btree (added_by_id);
CREATE INDEX agreements_sensitivedetailevent_breach_id_cde8dfc7 ON public.agreements_sensitivedetailevent USING btree (breach_id);
CREATE INDEX agreements_sensitivedetailevent_pgh_context_id_3e70212b ON public.agreements_sensitivedetailevent USING btree (pgh_context_id);
CREATE INDEX agreements_sensitivedetailevent_pgh_obj_id_9bbff844 ON public.agreements_sensitivedetailevent USING btree (pgh_obj_id);
CREATE INDEX agreements_sentence_article_id_29f3bb45 ON public.agreements_sentence USING btree (article_id);
CREATE INDEX agreements_source_slug_ec7bb901_like ON public.agreements_source USING btree (slug varchar_pattern_ops);
CREATE INDEX agreements_sourcealignment_actor_id_c3ac06cf ON public.agreements_sourcealignment USING btree (actor_id);
CREATE INDEX agreements_sourcealignment_source_id_af77eda9 ON public.agreements_sourcealignment USING btree (source_id);
CREATE INDEX agreements_sourcealignmentevent_actor_id_4383f693 ON public.agreements_sourcealignmentevent USING btree (actor_id);
CREATE INDEX agreements_sourcealignmentevent_pgh_context_id_d6bc7e41 ON public.agreements_sourcealignmentevent USING btree (pgh_context_id);
CREATE INDEX agreements_sourcealignmentevent_pgh_obj_id_4a44a0cb ON public.agreements_sourcealignmentevent USING btree (pgh_obj_id);
CREATE INDEX agreements_sourcealignmentevent_source_id_ed92fd49 ON public.agreements_sourcealignmentevent USING btree (source_id);
CREATE INDEX agreements_sourceevent_pgh_context_id_c0b19f44 ON public.agreements_sourceevent USING btree (pgh_context_id);
CREATE INDEX agreements_sourceevent_pgh_obj_id_1f935dfb ON public.agreements_sourceevent USING btree (pgh_obj_id);
CREATE INDEX agreements_translation_sentence_id_7524d758 ON public.agreements_translation USING btree (sentence_id);
CREATE INDEX agreements_translation_translator_id_0d1e4fa1 ON public.agreements_translation USING btree (translator_id);
CREATE INDEX agreements_translationevent_pgh_context_id_9db9a168 ON public.agreements_translationevent USING btree (pgh_context_id);
CREATE INDEX agreements_translationevent_pgh_obj_id_196c65c3 ON public.agreements_translationevent USING btree (pgh_obj_id);
CREATE INDEX agreements_translationevent_sentence_id_71b3bc4b ON public.agreements_translationevent USING btree (sentence_id);
CREATE INDEX agreements_translationevent_translator_id_7682318e ON public.agreements_translationevent USING btree (translator_id);
CREATE INDEX agreements_trigger_accepted_by_id_8d693d02 ON public.agreements_trigger USING btree (accepted_by_id);
CREATE INDEX agreements_trigger_article_id_56dc07a6 ON public.agreements_trigger USING btree (article_id);
CREATE INDEX agreements_trigger_clause_id_ec020862 ON public.agreements_trigger USING btree (clause_id);
CREATE INDEX agreements_trigger_sentence_id_28caac5c ON public.agreements_trigger USING btree (sentence_id);
CREATE INDEX agreements_triggerevent_accepted_by_id_aaf9f586 ON public.agreements_triggerevent USING btree (accepted_by_id);
CREATE INDEX agreements_triggerevent_article_id_36e48086 ON public.agreements_triggerevent USING btree (article_id);
CREATE INDEX agreements_triggerevent_clause_id_185f6cfe ON public.agreements_triggerevent USING btree (clause_id);
CREATE INDEX agreements_triggerevent_pgh_context_id_34141268 ON public.agreements_triggerevent USING btree (pgh_context_id);
CREATE INDEX agreements_triggerevent_pgh_obj_id_9095953b ON public.agreements_triggerevent USING btree (pgh_obj_id);
CREATE INDEX agreements_triggerevent_sentence_id_ba030186 ON public.agreements_triggerevent USING btree (sentence_id);
CREATE INDEX agreements_triggerstate_accepted_by_id_cbe7a7bd ON public.agreements_triggerstate USING btree (accepted_by_id);
CREATE INDEX agreements_triggerstate_article_id_c020e07b ON public.agreements_triggerstate USING btree (article_id);
CREATE INDEX agreements_triggerstate_clause_id_9fcc0312 ON public.agreements_triggerstate USING btree (clause_id);
CREATE INDEX agreements_triggerstate_pgh_obj_id_048a8a7c ON public.agreements_triggerstate USING btree (pgh_obj_id);
CREATE INDEX agreements_triggerstate_sentence_id_b84698bf ON public.agreements_triggerstate USING btree (sentence_id);
CREATE INDEX agreements_unresolvedactor_actor_id_e305fa4b ON public.agreements_unresolvedactor USING btree (actor_id);
CREATE INDEX agreements_unresolvedactor_clause_id_c4c10f48 ON public.agreements_unresolvedactor USING btree (clause_id);
CREATE INDEX agreements_unresolvedactor_draft_id_0f3519ef ON public.agreements_unresolvedactor USING btree (draft_id);
CREATE INDEX agreements_unresolvedactor_settled_by_id_a788f002 ON public.agreements_unresolvedactor USING btree (settled_by_id);
CREATE INDEX agreements_unresolvedactorevent_actor_id_dec7331c ON public.agreements_unresolvedactorevent USING btree (actor_id);
CREATE INDEX agreements_unresolvedactorevent_clause_id_54768083 ON public.agreements_unresolvedactorevent USING btree (clause_id);
CREATE INDEX agreements_unresolvedactorevent_draft_id_91c2b21b ON public.agreements_unresolvedactorevent USING btree (draft_id);
CREATE INDEX agreements_unresolvedactorevent_pgh_context_id_726ae4da ON public.agreements_unresolvedactorevent USING btree (pgh_context_id);
CREATE INDEX agreements_unresolvedactorevent_pgh_obj_id_5ba1b55f ON public.agreements_unresolvedactorevent USING btree (pgh_obj_id);
CREATE INDEX agreements_unresolvedactorevent_settled_by_id_b2344398 ON public.agreements_unresolvedactorevent USING btree (settled_by_id);
CREATE INDEX agreements_unresolvedreference_agreement_id_3d1a7b40 ON public.agreements_unresolvedreference USING btree (agreement_id);
CREATE INDEX agreements_unresolvedreference_sentence_id_e3944daa ON public.agreements_unresolvedreference USING btree (sentence_id);
CREATE INDEX agreements_user_groups_group_id_9997ab57 ON public.agreements_user_groups USING btree (group_id);
CREATE INDEX agreements_user_groups_user_id_ef4f0c20 ON public.agreements_user_groups USING btree (user_id);
CREATE INDEX agreements_user_user_permissions_permission_id_ba667236 ON public.agreements_user_user_permissions USING btree (permission_id);
CREATE INDEX agreements_user_user_permissions_user_id_1f4dbdfe ON public.agreements_user_user_permissions USING btree (user_id);
CREATE INDEX agreements_user_username_07d3b8e8_like ON public.agreements_user USING btree (username varchar_pattern_ops);
CREATE INDEX agreements_userevent_pgh_context_id_40cfef20 ON public.agreements_userevent USING btree (pgh_context_id);
CREATE INDEX agreements_userevent_pgh_obj_id_c0bef572 ON public.agreements_userevent USING btree (pgh_obj_id);
CREATE INDEX agreements_workerheartbeat_worker_95c3603d_like ON public.agreements_workerheartbeat USING btree (worker varchar_pattern_ops);
CREATE INDEX alias_by_pattern ON public.agreements_alias USING btree (pattern) WHERE ((status)::text = 'active'::text);
CREATE INDEX alias_not_applied_yet ON public.agreements_alias USING btree (id) WHERE (applied_at IS NULL);
CREATE INDEX alias_of_conflict ON public.agreements_alias USING btree (conflict_id, kind, actor_id, agreement_id, place_id, thing, text);
CREATE INDEX anchor_unsettled ON public.agreements_anchor USING btree (text_id) WHERE (((answer)::text = 'open'::text) AND (NOT ((state)::text = 'exact'::text)));
CREATE INDEX article_by_date ON public.agreements_article USING btree (published_earliest DESC, id DESC);
CREATE INDEX article_by_language ON public.agreements_article USING btree (language);
CREATE INDEX article_newest_first ON public.agreements_article USING btree (COALESCE(published_latest, '0001-01-01 00:00:00+00'::timestamp with time zone) DESC, id DESC);
CREATE INDEX article_quote_keys ON public.agreements_article USING gin (quote_keys);
CREATE INDEX article_search ON public.agreements_article USING gin (search);
CREATE INDEX article_signature_keys ON public.agreements_article USING gin (signature_keys);
CREATE INDEX article_taken_in_last ON public.agreements_article USING btree (taken_in_at DESC, id DESC);
CREATE UNIQUE INDEX article_text_once_a_source ON public.agreements_article USING btree (source_id, text_sha256) WHERE (NOT ((text_sha256)::text = ''::text));
CREATE INDEX article_unfinished ON public.agreements_article USING btree (next_attempt_at) WHERE ((status)::text = ANY ((ARRAY['captured'::character varying, 'extracted'::character varying])::text[]));
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX breach_by_time ON public.agreements_breach USING btree (conflict_id, occurred_earliest DESC);
CREATE INDEX breach_clause_standing ON public.agreements_breachclause USING btree (clause_id, breach_id) WHERE (NOT withdrawn);
CREATE INDEX breach_newest_first ON public.agreements_breach USING btree (COALESCE(occurred_latest, '0001-01-01 00:00:00+00'::timestamp with time zone) DESC, id DESC);
CREATE INDEX breach_place_words_trigrams ON public.agreements_breach USING gin (place_words public.gin_trgm_ops);
CREATE INDEX breach_recorded_last ON public.agreements_breach USING btree (recorded_at DESC, id DESC);
CREATE INDEX breach_summary_trigrams ON public.agreements_breach USING gin (summary public.gin_trgm_ops);
CREATE INDEX claim_by_breach ON public.agreements_claim USING btree (breach_id, kind);
CREATE INDEX claim_newest_first ON public.agreements_claim USING btree (COALESCE(said_latest, '0001-01-01 00:00:00+00'::timestamp with time zone) DESC, id DESC);
CREATE INDEX claim_words_trigrams ON public.agreements_claim USING gin (words public.gin_trgm_ops);
CREATE INDEX coding_by_coder ON public.agreements_coding USING btree (coder_id, coded_at);
CREATE INDEX comment_by_time ON public.agreements_comment USING btree (breach_id, written_at);
CREATE INDEX correction_note_by_time ON public.agreements_correctionnote USING btree (posted_at DESC);
CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);
CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX draft_by_stage ON public.agreements_draft USING btree (stage, changed_at DESC);
CREATE INDEX fit_newest_of_conflict ON public.agreements_linkfit USING btree (conflict_id, id DESC);
CREATE INDEX imprint_by_keys ON public.agreements_articleimprint USING gin (keys);
CREATE INDEX job_part_open ON public.agreements_jobpart USING btree (job_id, rank, id) WHERE (done_at IS NULL);
CREATE INDEX link_by_clause ON public.agreements_clauselink USING btree (agreement_id, clause_id, review);
CREATE INDEX link_by_reviewer ON public.agreements_clauselink USING btree (reviewed_by_id, reviewed_at DESC) WHERE (NOT ((review)::text = 'open'::text));
CREATE INDEX link_decided_last ON public.agreements_clauselink USING btree (reviewed_at DESC, id DESC) WHERE (NOT ((review)::text = 'open'::text));
CREATE INDEX link_open ON public.agreements_clauselink USING btree (band, sentence_id) WHERE ((review)::text = 'open'::text);
CREATE INDEX obligation_by_due ON public.agreements_obligation USING btree (due_latest);
CREATE INDEX place_name_trigrams ON public.agreements_placename USING gin (text public.gin_trgm_ops);
CREATE UNIQUE INDEX saved_view_name_once ON public.agreements_savedview USING btree (owner_id, name, path) WHERE (NOT withdrawn);
CREATE TRIGGER audit_context_only_grows BEFORE UPDATE ON public.pghistory_context FOR EACH ROW EXECUTE FUNCTION public.audit_context_only_grows();
CREATE TRIGGER pgtrigger_anchor_fits_its_texts_93541 BEFORE INSERT OR UPDATE ON public.agreements_anchor FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_anchor_fits_its_texts_93541();
COMMENT ON TRIGGER pgtrigger_anchor_fits_its_texts_93541 ON public.agreements_anchor IS '86bda9d4dca58ace6d386299760c42e679ec824f';
CREATE TRIGGER pgtrigger_append_only_0357c BEFORE DELETE OR UPDATE ON public.agreements_articleevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0357c();
COMMENT ON TRIGGER pgtrigger_append_only_0357c ON public.agreements_articleevent IS 'feed82df6753e67d97ea7e33b5b52f5f456fe58f';
CREATE TRIGGER pgtrigger_append_only_05155 BEFORE DELETE OR UPDATE ON public.agreements_conflictevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_05155();
COMMENT ON TRIGGER pgtrigger_append_only_05155 ON public.agreements_conflictevent IS '9897d051af26ee1da050e2b01e0a9a36a342adc7';
CREATE TRIGGER pgtrigger_append_only_064bc BEFORE DELETE OR UPDATE ON public.agreements_breachevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_064bc();
COMMENT ON TRIGGER pgtrigger_append_only_064bc ON public.agreements_breachevent IS 'c19e507f06d59a298f62f138374cab821feb370b';
CREATE TRIGGER pgtrigger_append_only_08023 BEFORE DELETE OR UPDATE ON public.agreements_declarationevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_08023();
COMMENT ON TRIGGER pgtrigger_append_only_08023 ON public.agreements_declarationevent IS '9a665cab4003bb066b164c43fda3d8110d8bd09e';
CREATE TRIGGER pgtrigger_append_only_0e802 BEFORE DELETE OR UPDATE ON public.agreements_conflictnameevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0e802();
COMMENT ON TRIGGER pgtrigger_append_only_0e802 ON public.agreements_conflictnameevent IS '29e6b524d314ebab537868d049d01163ba29e768';
CREATE TRIGGER pgtrigger_append_only_0e9bf BEFORE DELETE OR UPDATE ON public.agreements_interpretationevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0e9bf();
COMMENT ON TRIGGER pgtrigger_append_only_0e9bf ON public.agreements_interpretationevent IS 'a569ce2d693f26b6d099152401d7b6de2acbe642';
CREATE TRIGGER pgtrigger_append_only_1375b BEFORE DELETE OR UPDATE ON public.agreements_agreementtextevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1375b();
COMMENT ON TRIGGER pgtrigger_append_only_1375b ON public.agreements_agreementtextevent IS '5fe9978a24f84dd0bff77e59c544b5f6b14f92fc';
CREATE TRIGGER pgtrigger_append_only_19da1 BEFORE DELETE OR UPDATE ON public.agreements_claimaccusedevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_19da1();
COMMENT ON TRIGGER pgtrigger_append_only_19da1 ON public.agreements_claimaccusedevent IS '9073e531fcdd719fd31a77ab97b29ca86d368704';
CREATE TRIGGER pgtrigger_append_only_1b36f BEFORE DELETE OR UPDATE ON public.agreements_membershipevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1b36f();
COMMENT ON TRIGGER pgtrigger_append_only_1b36f ON public.agreements_membershipevent IS '31ea5002ce2778e33676cc3c025bea716c99197f';
CREATE TRIGGER pgtrigger_append_only_1b565 BEFORE DELETE OR UPDATE ON public.agreements_breachstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1b565();
COMMENT ON TRIGGER pgtrigger_append_only_1b565 ON public.agreements_breachstate IS '3bca6ed6dd6c858c3da4cd197a70348bd9e9b1bf';
CREATE TRIGGER pgtrigger_append_only_26e43 BEFORE DELETE OR UPDATE ON public.agreements_breachrelationevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_26e43();
COMMENT ON TRIGGER pgtrigger_append_only_26e43 ON public.agreements_breachrelationevent IS '262613b5c0c58541d99a8debb65aa689b4e31787';
CREATE TRIGGER pgtrigger_append_only_29472 BEFORE DELETE OR UPDATE ON public.agreements_sensitivedetailevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_29472();
COMMENT ON TRIGGER pgtrigger_append_only_29472 ON public.agreements_sensitivedetailevent IS 'c5b4c5e26268e7a8b1082b308e7cf0d8f37efaad';
CREATE TRIGGER pgtrigger_append_only_2b6ee BEFORE DELETE OR UPDATE ON public.agreements_interpretationstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_2b6ee();
COMMENT ON TRIGGER pgtrigger_append_only_2b6ee ON public.agreements_interpretationstate IS '1822d30606622fe307b0201a16dbc696996b22bd';
CREATE TRIGGER pgtrigger_append_only_2c032 BEFORE DELETE OR UPDATE ON public.agreements_clausespanevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_2c032();
COMMENT ON TRIGGER pgtrigger_append_only_2c032 ON public.agreements_clausespanevent IS 'd1625c1a9b09347eab1288f34b71221eac8ed771';
CREATE TRIGGER pgtrigger_append_only_2e39b BEFORE DELETE OR UPDATE ON public.agreements_triggerevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_2e39b();
COMMENT ON TRIGGER pgtrigger_append_only_2e39b ON public.agreements_triggerevent IS 'f0732a4ee3782c24e57fe73ef2f2d32b0fbf4d38';
CREATE TRIGGER pgtrigger_append_only_329d0 BEFORE DELETE OR UPDATE ON public.agreements_feedevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_329d0();
COMMENT ON TRIGGER pgtrigger_append_only_329d0 ON public.agreements_feedevent IS '5f5fe7cdaa48dd50aac908cfc3c45c6ef358dd90';
CREATE TRIGGER pgtrigger_append_only_34642 BEFORE DELETE OR UPDATE ON public.agreements_sourcealignmentevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_34642();
COMMENT ON TRIGGER pgtrigger_append_only_34642 ON public.agreements_sourcealignmentevent IS 'c414ac7319e13aacaf9defbf564af7821e3a5e69';
CREATE TRIGGER pgtrigger_append_only_34a5c BEFORE DELETE OR UPDATE ON public.agreements_agreementstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_34a5c();
COMMENT ON TRIGGER pgtrigger_append_only_34a5c ON public.agreements_agreementstate IS '02b3678cf65fecb92a96f5a345806f046d0adc0e';
CREATE TRIGGER pgtrigger_append_only_39646 BEFORE DELETE OR UPDATE ON public.agreements_obligationstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_39646();
COMMENT ON TRIGGER pgtrigger_append_only_39646 ON public.agreements_obligationstate IS '554e48bd7f40dede3797be9f25d5149530bd232e';
CREATE TRIGGER pgtrigger_append_only_3a7bf BEFORE DELETE OR UPDATE ON public.agreements_obligationrecipientevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_3a7bf();
COMMENT ON TRIGGER pgtrigger_append_only_3a7bf ON public.agreements_obligationrecipientevent IS 'c1f844a10534127d10e0c0f98085168653448ce4';
CREATE TRIGGER pgtrigger_append_only_409f7 BEFORE DELETE OR UPDATE ON public.agreements_attachmentevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_409f7();
COMMENT ON TRIGGER pgtrigger_append_only_409f7 ON public.agreements_attachmentevent IS '2632bf87ae65f0c5de7be31ba995c5184109b9c0';
CREATE TRIGGER pgtrigger_append_only_41f8f BEFORE DELETE OR UPDATE ON public.agreements_translationevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_41f8f();
COMMENT ON TRIGGER pgtrigger_append_only_41f8f ON public.agreements_translationevent IS '9ca29d19b6ea5faf6c374a9d1675b83a77de633c';
CREATE TRIGGER pgtrigger_append_only_4354a BEFORE DELETE OR UPDATE ON public.agreements_claimevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4354a();
COMMENT ON TRIGGER pgtrigger_append_only_4354a ON public.agreements_claimevent IS 'a7615c8b07abb4a83e14752c15bf48d8d1c80c8c';
CREATE TRIGGER pgtrigger_append_only_48820 BEFORE DELETE OR UPDATE ON public.agreements_conflictplaceevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_48820();
COMMENT ON TRIGGER pgtrigger_append_only_48820 ON public.agreements_conflictplaceevent IS '33596578ad7899eec7f304003280095674eed3e0';
CREATE TRIGGER pgtrigger_append_only_523a1 BEFORE DELETE OR UPDATE ON public.agreements_commentevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_523a1();
COMMENT ON TRIGGER pgtrigger_append_only_523a1 ON public.agreements_commentevent IS '06580f9a7016766d30c9b18330856d57f1207343';
CREATE TRIGGER pgtrigger_append_only_559d4 BEFORE DELETE OR UPDATE ON public.agreements_caseevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_559d4();
COMMENT ON TRIGGER pgtrigger_append_only_559d4 ON public.agreements_caseevent IS 'd6d3c9668dfe6ef5dbd05cead3e72fcae8e192bf';
CREATE TRIGGER pgtrigger_append_only_55af2 BEFORE DELETE OR UPDATE ON public.agreements_claimstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_55af2();
COMMENT ON TRIGGER pgtrigger_append_only_55af2 ON public.agreements_claimstate IS '633793930e895916024b12c4a30bbd0e97b813de';
CREATE TRIGGER pgtrigger_append_only_59b7a BEFORE DELETE OR UPDATE ON public.agreements_claimaccusedstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_59b7a();
COMMENT ON TRIGGER pgtrigger_append_only_59b7a ON public.agreements_claimaccusedstate IS '7aeec3555faf468d4b3654ef5a1669d286556cc0';
CREATE TRIGGER pgtrigger_append_only_5bb5f BEFORE DELETE OR UPDATE ON public.agreements_agreementnameevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5bb5f();
COMMENT ON TRIGGER pgtrigger_append_only_5bb5f ON public.agreements_agreementnameevent IS '1cf35f7df71d3f95743ad218023ac20699414eff';
CREATE TRIGGER pgtrigger_append_only_5c0c9 BEFORE DELETE OR UPDATE ON public.agreements_agreementrelationevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_5c0c9();
COMMENT ON TRIGGER pgtrigger_append_only_5c0c9 ON public.agreements_agreementrelationevent IS '92c04a4c99f605865d62d743c2582b7a9b8369b9';
CREATE TRIGGER pgtrigger_append_only_68e1c BEFORE DELETE OR UPDATE ON public.agreements_sourceevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_68e1c();
COMMENT ON TRIGGER pgtrigger_append_only_68e1c ON public.agreements_sourceevent IS '4a2ee81ca9c4094b770e5c78bb602733c3bf968a';
CREATE TRIGGER pgtrigger_append_only_6d812 BEFORE DELETE OR UPDATE ON public.agreements_placeevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6d812();
COMMENT ON TRIGGER pgtrigger_append_only_6d812 ON public.agreements_placeevent IS 'db56adc5f9de9d6575565877f78762ef038a6e1d';
CREATE TRIGGER pgtrigger_append_only_713a4 BEFORE DELETE OR UPDATE ON public.agreements_unresolvedactorevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_713a4();
COMMENT ON TRIGGER pgtrigger_append_only_713a4 ON public.agreements_unresolvedactorevent IS '5a85c4c8183e406141234e1dee172736f0715cba';
CREATE TRIGGER pgtrigger_append_only_72e3b BEFORE DELETE OR UPDATE ON public.agreements_actorevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_72e3b();
COMMENT ON TRIGGER pgtrigger_append_only_72e3b ON public.agreements_actorevent IS 'cbd6c651b928368721ebfa1245f9ee368f4be46a';
CREATE TRIGGER pgtrigger_append_only_782e2 BEFORE DELETE OR UPDATE ON public.agreements_triggerstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_782e2();
COMMENT ON TRIGGER pgtrigger_append_only_782e2 ON public.agreements_triggerstate IS '529006b8d72d7a9c5fae8fa3361b3f490ee4690a';
CREATE TRIGGER pgtrigger_append_only_7bf5d BEFORE DELETE OR UPDATE ON public.agreements_overridestate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7bf5d();
COMMENT ON TRIGGER pgtrigger_append_only_7bf5d ON public.agreements_overridestate IS 'f63ea7992c74483696feeeb3aff44820ee822a37';
CREATE TRIGGER pgtrigger_append_only_7d74b BEFORE DELETE OR UPDATE ON public.agreements_overrideevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7d74b();
COMMENT ON TRIGGER pgtrigger_append_only_7d74b ON public.agreements_overrideevent IS '7f3d9d9a111ac08f35b562b5dfdcae38bd3567dd';
CREATE TRIGGER pgtrigger_append_only_8036a BEFORE DELETE OR UPDATE ON public.agreements_breachclausestate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8036a();
COMMENT ON TRIGGER pgtrigger_append_only_8036a ON public.agreements_breachclausestate IS '70c3c39a1d6218aed8d8fa8f881b235784165a50';
CREATE TRIGGER pgtrigger_append_only_819db BEFORE DELETE OR UPDATE ON public.agreements_coverageevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_819db();
COMMENT ON TRIGGER pgtrigger_append_only_819db ON public.agreements_coverageevent IS '63db6ec0fc2904ddc9ce97121a6cfeee225abc08';
CREATE TRIGGER pgtrigger_append_only_82034 BEFORE DELETE OR UPDATE ON public.agreements_anchorevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_82034();
COMMENT ON TRIGGER pgtrigger_append_only_82034 ON public.agreements_anchorevent IS '4537ce24df35b2ab06d6677b9b1318bbf8b9cac0';
CREATE TRIGGER pgtrigger_append_only_8cd6c BEFORE DELETE OR UPDATE ON public.agreements_agreementrelationstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8cd6c();
COMMENT ON TRIGGER pgtrigger_append_only_8cd6c ON public.agreements_agreementrelationstate IS 'd44ba0444205c12a80c80e126efc3f7ac3754c7b';
CREATE TRIGGER pgtrigger_append_only_95ec1 BEFORE DELETE OR UPDATE ON public.agreements_agreementroleevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_95ec1();
COMMENT ON TRIGGER pgtrigger_append_only_95ec1 ON public.agreements_agreementroleevent IS 'a1824bdd2296e4cc6717ac1d80077d33dd9e2587';
CREATE TRIGGER pgtrigger_append_only_98681 BEFORE DELETE OR UPDATE ON public.agreements_adjudicationevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_98681();
COMMENT ON TRIGGER pgtrigger_append_only_98681 ON public.agreements_adjudicationevent IS 'cdebe866e91699bbd94698b75bd7808a45c00324';
CREATE TRIGGER pgtrigger_append_only_9fb81 BEFORE DELETE OR UPDATE ON public.agreements_clauseevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9fb81();
COMMENT ON TRIGGER pgtrigger_append_only_9fb81 ON public.agreements_clauseevent IS 'ad0fdf20a0181d38dd83cc33548aa7f388eb74ca';
CREATE TRIGGER pgtrigger_append_only_a28af BEFORE DELETE OR UPDATE ON public.agreements_obligationevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a28af();
COMMENT ON TRIGGER pgtrigger_append_only_a28af ON public.agreements_obligationevent IS '67460952c235c4898c3b6f4436219f28cbafeb6b';
CREATE TRIGGER pgtrigger_append_only_a321f BEFORE DELETE OR UPDATE ON public.agreements_casualtiesevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a321f();
COMMENT ON TRIGGER pgtrigger_append_only_a321f ON public.agreements_casualtiesevent IS '11594ea0a828ed0b83328286a43c29ae443ba72c';
CREATE TRIGGER pgtrigger_append_only_a32c1 BEFORE DELETE OR UPDATE ON public.agreements_interruptionstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a32c1();
COMMENT ON TRIGGER pgtrigger_append_only_a32c1 ON public.agreements_interruptionstate IS '46c19b3e6ecf5f3b58f4f098ce21a3061d9378ce';
CREATE TRIGGER pgtrigger_append_only_a3d98 BEFORE DELETE OR UPDATE ON public.agreements_fulfilmentevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_a3d98();
COMMENT ON TRIGGER pgtrigger_append_only_a3d98 ON public.agreements_fulfilmentevent IS '7528cf619c65c85d7885f58bda646a1a7960b23c';
CREATE TRIGGER pgtrigger_append_only_ab134 BEFORE DELETE OR UPDATE ON public.agreements_agreementevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ab134();
COMMENT ON TRIGGER pgtrigger_append_only_ab134 ON public.agreements_agreementevent IS '10a426d334db94a2d51d3555cf1d4c20cc116b1d';
CREATE TRIGGER pgtrigger_append_only_b0478 BEFORE DELETE OR UPDATE ON public.agreements_assessmentevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b0478();
COMMENT ON TRIGGER pgtrigger_append_only_b0478 ON public.agreements_assessmentevent IS 'e34481fe4d139ad3890d4c5fe9c60dd698e89cd9';
CREATE TRIGGER pgtrigger_append_only_b6f8e BEFORE DELETE OR UPDATE ON public.agreements_placecontrolstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b6f8e();
COMMENT ON TRIGGER pgtrigger_append_only_b6f8e ON public.agreements_placecontrolstate IS '5251f046384e8b57d4a026f2d54d303194a0caa2';
CREATE TRIGGER pgtrigger_append_only_b8989 BEFORE DELETE OR UPDATE ON public.agreements_breachclauseevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b8989();
COMMENT ON TRIGGER pgtrigger_append_only_b8989 ON public.agreements_breachclauseevent IS '51da614c07270b2dc35e962f0ee965cf1925dc2e';
CREATE TRIGGER pgtrigger_append_only_b9c1b BEFORE DELETE OR UPDATE ON public.agreements_clauselinkevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b9c1b();
COMMENT ON TRIGGER pgtrigger_append_only_b9c1b ON public.agreements_clauselinkevent IS '5438b745f65740bc5ff238bd6282d61ce611f06f';
CREATE TRIGGER pgtrigger_append_only_c357d BEFORE DELETE OR UPDATE ON public.agreements_coveragestate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c357d();
COMMENT ON TRIGGER pgtrigger_append_only_c357d ON public.agreements_coveragestate IS '3f3214b374d731d40be827cb906076a41186cae3';
CREATE TRIGGER pgtrigger_append_only_ddd01 BEFORE DELETE OR UPDATE ON public.agreements_codingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ddd01();
COMMENT ON TRIGGER pgtrigger_append_only_ddd01 ON public.agreements_codingevent IS 'f6ac53632a019eca02a3299cbb2355265115e4f7';
CREATE TRIGGER pgtrigger_append_only_e132b BEFORE DELETE OR UPDATE ON public.agreements_placenameevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e132b();
COMMENT ON TRIGGER pgtrigger_append_only_e132b ON public.agreements_placenameevent IS 'c69c278ab348a48ddb1d6c6eefd5203a98909b50';
CREATE TRIGGER pgtrigger_append_only_e2c2f BEFORE DELETE OR UPDATE ON public.agreements_actornameevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e2c2f();
COMMENT ON TRIGGER pgtrigger_append_only_e2c2f ON public.agreements_actornameevent IS 'ebd6f677ef705c11981e3e2196c9f6729169b657';
CREATE TRIGGER pgtrigger_append_only_e9271 BEFORE DELETE OR UPDATE ON public.agreements_fulfilmentstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e9271();
COMMENT ON TRIGGER pgtrigger_append_only_e9271 ON public.agreements_fulfilmentstate IS 'd941fa8894bfeaf0b80c8e902befeb4a1ee3be8e';
CREATE TRIGGER pgtrigger_append_only_ebd69 BEFORE DELETE OR UPDATE ON public.agreements_userevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ebd69();
COMMENT ON TRIGGER pgtrigger_append_only_ebd69 ON public.agreements_userevent IS '8c9b1d5ddb86484c5360122f46cd03e9603bce48';
CREATE TRIGGER pgtrigger_append_only_f3762 BEFORE DELETE OR UPDATE ON public.agreements_interruptionevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f3762();
COMMENT ON TRIGGER pgtrigger_append_only_f3762 ON public.agreements_interruptionevent IS 'e17a90bdf20292b02118237b0e6351193c5f7e81';
CREATE TRIGGER pgtrigger_append_only_f42ad BEFORE DELETE OR UPDATE ON public.agreements_savedviewevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f42ad();
COMMENT ON TRIGGER pgtrigger_append_only_f42ad ON public.agreements_savedviewevent IS 'da21905016aaafc92a5603db09f220b0fd911be6';
CREATE TRIGGER pgtrigger_append_only_f4c93 BEFORE DELETE OR UPDATE ON public.agreements_aliasevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f4c93();
COMMENT ON TRIGGER pgtrigger_append_only_f4c93 ON public.agreements_aliasevent IS '0fb372c4f74031a97ec8b98b8564706a71924ad5';
CREATE TRIGGER pgtrigger_append_only_f8235 BEFORE DELETE OR UPDATE ON public.agreements_assessmentstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_f8235();
COMMENT ON TRIGGER pgtrigger_append_only_f8235 ON public.agreements_assessmentstate IS '1c69a6695101b5497a6b75121bfe83a4ce636ce3';
CREATE TRIGGER pgtrigger_append_only_fa9b9 BEFORE DELETE OR UPDATE ON public.agreements_placecontrolevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_fa9b9();
COMMENT ON TRIGGER pgtrigger_append_only_fa9b9 ON public.agreements_placecontrolevent IS '5a863569792e1f03548ad887efcee9d2a950d543';
CREATE TRIGGER pgtrigger_append_only_fc822 BEFORE DELETE OR UPDATE ON public.agreements_declarationstate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_fc822();
COMMENT ON TRIGGER pgtrigger_append_only_fc822 ON public.agreements_declarationstate IS '1159b3fc5d3a1ce801ed21a092cb89d94fef16a9';
CREATE TRIGGER pgtrigger_article_text_is_immutable_20cb6 BEFORE UPDATE OF text ON public.agreements_article FOR EACH ROW WHEN (((old.text <> ''::text) AND (old.text IS DISTINCT FROM new.text))) EXECUTE FUNCTION public.pgtrigger_article_text_is_immutable_20cb6();
COMMENT ON TRIGGER pgtrigger_article_text_is_immutable_20cb6 ON public.agreements_article IS 'd5d58f709a311dd27cff744707a546a678f4b708';
CREATE TRIGGER pgtrigger_capture_is_immutable_c6adf BEFORE DELETE OR UPDATE ON public.agreements_capture FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_capture_is_immutable_c6adf();
COMMENT ON TRIGGER pgtrigger_capture_is_immutable_c6adf ON public.agreements_capture IS '851b4826ce2234630e9aa32fe824e91cfa3682f9';
CREATE TRIGGER pgtrigger_clause_span_fits_its_text_dd3f7 BEFORE INSERT OR UPDATE ON public.agreements_clausespan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clause_span_fits_its_text_dd3f7();
COMMENT ON TRIGGER pgtrigger_clause_span_fits_its_text_dd3f7 ON public.agreements_clausespan IS '50640bcc98e72edd106e6fefb69747c54b776153';
CREATE TRIGGER pgtrigger_clock_on_insert_0054c BEFORE INSERT ON public.agreements_fulfilment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_0054c();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_0054c ON public.agreements_fulfilment IS 'a68ed4a95a838f21514025130d2587bcaa89d3e8';
CREATE TRIGGER pgtrigger_clock_on_insert_2d5cd BEFORE INSERT ON public.agreements_obligation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_2d5cd();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_2d5cd ON public.agreements_obligation IS '072bb53a0afbcfc1939b52c3ea266ee7af18dde8';
CREATE TRIGGER pgtrigger_clock_on_insert_4184f BEFORE INSERT ON public.agreements_claim FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_4184f();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_4184f ON public.agreements_claim IS 'a7d24efb36cd0c64d2b1ddd63d1cb55ba85831bd';
CREATE TRIGGER pgtrigger_clock_on_insert_64ca3 BEFORE INSERT ON public.agreements_override FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_64ca3();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_64ca3 ON public.agreements_override IS '3783fb9ffc762e9f016e0f659e5cc473f2ec7358';
CREATE TRIGGER pgtrigger_clock_on_insert_75a43 BEFORE INSERT ON public.agreements_agreementrelation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_75a43();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_75a43 ON public.agreements_agreementrelation IS '6d5ed1c41e830b15f8b5f0d43a5d124be36be4aa';
CREATE TRIGGER pgtrigger_clock_on_insert_85f40 BEFORE INSERT ON public.agreements_breachclause FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_85f40();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_85f40 ON public.agreements_breachclause IS '5e48f7ad6830d67b0bf6f982c5e8e240ad829c06';
CREATE TRIGGER pgtrigger_clock_on_insert_8a9b2 BEFORE INSERT ON public.agreements_trigger FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_8a9b2();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_8a9b2 ON public.agreements_trigger IS 'ae1c2f7bff5d47cf18f7ead2b6838fe482294212';
CREATE TRIGGER pgtrigger_clock_on_insert_a1fa5 BEFORE INSERT ON public.agreements_breach FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_a1fa5();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_a1fa5 ON public.agreements_breach IS 'd3497abd737d10f16159ec5a10934413147b59b4';
CREATE TRIGGER pgtrigger_clock_on_insert_ad317 BEFORE INSERT ON public.agreements_claimaccused FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_ad317();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_ad317 ON public.agreements_claimaccused IS 'a3949c829725880f2e67204a7005a13b70cea6c2';
CREATE TRIGGER pgtrigger_clock_on_insert_afe2b BEFORE INSERT ON public.agreements_coverage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_afe2b();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_afe2b ON public.agreements_coverage IS '3b21953b0f19e63d9961d0eb3da2b32c783137e8';
CREATE TRIGGER pgtrigger_clock_on_insert_b863f BEFORE INSERT ON public.agreements_declaration FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_b863f();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_b863f ON public.agreements_declaration IS '82b7ab677620e293daf66d0199f33d5da8d89124';
CREATE TRIGGER pgtrigger_clock_on_insert_bde51 BEFORE INSERT ON public.agreements_interpretation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_bde51();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_bde51 ON public.agreements_interpretation IS '737dd67f06b30ea4d67d1062b9c380238499640d';
CREATE TRIGGER pgtrigger_clock_on_insert_d3e08 BEFORE INSERT ON public.agreements_assessment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_d3e08();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_d3e08 ON public.agreements_assessment IS 'a95f9c8697cd7ca40d0d41fa4cda4e5f07ef66f8';
CREATE TRIGGER pgtrigger_clock_on_insert_d9e65 BEFORE INSERT ON public.agreements_interruption FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_d9e65();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_d9e65 ON public.agreements_interruption IS '667c2ba620d2c96e985e284ea7b85a63f6d1c6aa';
CREATE TRIGGER pgtrigger_clock_on_insert_f4360 BEFORE INSERT ON public.agreements_agreement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_f4360();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_f4360 ON public.agreements_agreement IS '48a5c5b68d6ca0ae5e361a36123af869d811ed87';
CREATE TRIGGER pgtrigger_clock_on_insert_f4b85 BEFORE INSERT ON public.agreements_placecontrol FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_clock_on_insert_f4b85();
COMMENT ON TRIGGER pgtrigger_clock_on_insert_f4b85 ON public.agreements_placecontrol IS 'ba98e7d2a41f9b62fd7e197fe037e58e739b07a3';
CREATE TRIGGER pgtrigger_clock_on_update_0a55e BEFORE UPDATE ON public.agreements_coverage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_0a55e();
COMMENT ON TRIGGER pgtrigger_clock_on_update_0a55e ON public.agreements_coverage IS 'ce0f15bc49bbf2f81ab54b3a33b6b4071328e0a3';
CREATE TRIGGER pgtrigger_clock_on_update_0d962 BEFORE UPDATE ON public.agreements_agreement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_0d962();
COMMENT ON TRIGGER pgtrigger_clock_on_update_0d962 ON public.agreements_agreement IS 'dc8c3c30f4b4e509dfc2bdb4d0a13c4cac1b4c2e';
CREATE TRIGGER pgtrigger_clock_on_update_1ea39 BEFORE UPDATE ON public.agreements_assessment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_1ea39();
COMMENT ON TRIGGER pgtrigger_clock_on_update_1ea39 ON public.agreements_assessment IS 'ac0d0848f27001d8b9c336640ed65d201ce111d3';
CREATE TRIGGER pgtrigger_clock_on_update_348dd BEFORE UPDATE ON public.agreements_breachclause FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_348dd();
COMMENT ON TRIGGER pgtrigger_clock_on_update_348dd ON public.agreements_breachclause IS '339768f66d8bca710a88acbf506263814f4adcf5';
CREATE TRIGGER pgtrigger_clock_on_update_3f5b9 BEFORE UPDATE ON public.agreements_obligation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_3f5b9();
COMMENT ON TRIGGER pgtrigger_clock_on_update_3f5b9 ON public.agreements_obligation IS '96693a7800f2c20876f81be8e8076aef83ef6f60';
CREATE TRIGGER pgtrigger_clock_on_update_42276 BEFORE UPDATE ON public.agreements_interpretation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_42276();
COMMENT ON TRIGGER pgtrigger_clock_on_update_42276 ON public.agreements_interpretation IS '7c398f7fc491a7907d1b4d99001eee22b722bf22';
CREATE TRIGGER pgtrigger_clock_on_update_4fdbb BEFORE UPDATE ON public.agreements_declaration FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_4fdbb();
COMMENT ON TRIGGER pgtrigger_clock_on_update_4fdbb ON public.agreements_declaration IS '988f7253adf9eb7aafc0eccfec02cb91f5930e79';
CREATE TRIGGER pgtrigger_clock_on_update_66e6d BEFORE UPDATE ON public.agreements_claimaccused FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_66e6d();
COMMENT ON TRIGGER pgtrigger_clock_on_update_66e6d ON public.agreements_claimaccused IS 'e0cf3aa99370b197bde399392a7bcd35def47d41';
CREATE TRIGGER pgtrigger_clock_on_update_6b41b BEFORE UPDATE ON public.agreements_override FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_6b41b();
COMMENT ON TRIGGER pgtrigger_clock_on_update_6b41b ON public.agreements_override IS '1b8815da197fb41dcce941a5f0823c25a88c5eb5';
CREATE TRIGGER pgtrigger_clock_on_update_8da64 BEFORE UPDATE ON public.agreements_fulfilment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_8da64();
COMMENT ON TRIGGER pgtrigger_clock_on_update_8da64 ON public.agreements_fulfilment IS 'be3eeb7917a701956817ded15f00067a1e975a58';
CREATE TRIGGER pgtrigger_clock_on_update_9ab34 BEFORE UPDATE ON public.agreements_placecontrol FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_9ab34();
COMMENT ON TRIGGER pgtrigger_clock_on_update_9ab34 ON public.agreements_placecontrol IS '6d00da50676fda5a4672d3c2c9a577a909c34d57';
CREATE TRIGGER pgtrigger_clock_on_update_c3b53 BEFORE UPDATE ON public.agreements_claim FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_c3b53();
COMMENT ON TRIGGER pgtrigger_clock_on_update_c3b53 ON public.agreements_claim IS 'f442b97d9d646fe702fabc22c21fcadb9aa5bd48';
CREATE TRIGGER pgtrigger_clock_on_update_c92e6 BEFORE UPDATE ON public.agreements_trigger FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_c92e6();
COMMENT ON TRIGGER pgtrigger_clock_on_update_c92e6 ON public.agreements_trigger IS '36d55df5ac2d8ab7610c158e180b26dbdf0f3f7c';
CREATE TRIGGER pgtrigger_clock_on_update_da53b BEFORE UPDATE ON public.agreements_agreementrelation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_da53b();
COMMENT ON TRIGGER pgtrigger_clock_on_update_da53b ON public.agreements_agreementrelation IS '4d2a639c2152804b449b0c56224c71f4e970bf60';
CREATE TRIGGER pgtrigger_clock_on_update_e1458 BEFORE UPDATE ON public.agreements_interruption FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_e1458();
COMMENT ON TRIGGER pgtrigger_clock_on_update_e1458 ON public.agreements_interruption IS '96a63f7498aabf7f3b8005e81647fde2feb9c15f';
CREATE TRIGGER pgtrigger_clock_on_update_efe9a BEFORE UPDATE ON public.agreements_breach FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_clock_on_update_efe9a();
COMMENT ON TRIGGER pgtrigger_clock_on_update_efe9a ON public.agreements_breach IS '5eb1ea232c54a26844bfa34dfbb1f7dde4ad08de';
CREATE TRIGGER pgtrigger_correction_note_is_immutable_09570 BEFORE DELETE OR UPDATE ON public.agreements_correctionnote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_correction_note_is_immutable_09570();
COMMENT ON TRIGGER pgtrigger_correction_note_is_immutable_09570 ON public.agreements_correctionnote IS 'cdbcf6d2165ef15d3544ba6481ecbb1aa285a250';
CREATE TRIGGER pgtrigger_delete_delete_003c7 AFTER DELETE ON public.agreements_translation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_003c7();
COMMENT ON TRIGGER pgtrigger_delete_delete_003c7 ON public.agreements_translation IS '3464be88317efb70456f4969b8a64e3e36662c85';
CREATE TRIGGER pgtrigger_delete_delete_14f26 AFTER DELETE ON public.agreements_trigger FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_14f26();
COMMENT ON TRIGGER pgtrigger_delete_delete_14f26 ON public.agreements_trigger IS 'd44f88356c24c974345762b1472c9003202fa388';
CREATE TRIGGER pgtrigger_delete_delete_1c6d1 AFTER DELETE ON public.agreements_conflict FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1c6d1();
COMMENT ON TRIGGER pgtrigger_delete_delete_1c6d1 ON public.agreements_conflict IS '7168f22029ea12c0cc6d0ade110985411c5bff54';
CREATE TRIGGER pgtrigger_delete_delete_24c0e AFTER DELETE ON public.agreements_sourcealignment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_24c0e();
COMMENT ON TRIGGER pgtrigger_delete_delete_24c0e ON public.agreements_sourcealignment IS '5fe4a18d7551bebc7e9cfe9d8a95b43392ba0f32';
CREATE TRIGGER pgtrigger_delete_delete_25e88 AFTER DELETE ON public.agreements_override FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_25e88();
COMMENT ON TRIGGER pgtrigger_delete_delete_25e88 ON public.agreements_override IS '90ceb2d7b5259e685581b43081f387eb6a4b0eed';
CREATE TRIGGER pgtrigger_delete_delete_2b5f4 AFTER DELETE ON public.agreements_actorname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2b5f4();
COMMENT ON TRIGGER pgtrigger_delete_delete_2b5f4 ON public.agreements_actorname IS 'ec7d67263fc4462bf8a5ec255551b6ad5adbc978';
CREATE TRIGGER pgtrigger_delete_delete_2bf77 AFTER DELETE ON public.agreements_declaration FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2bf77();
COMMENT ON TRIGGER pgtrigger_delete_delete_2bf77 ON public.agreements_declaration IS 'f5d2af775e61df834028f7e20cb9637a3d6d2f7a';
CREATE TRIGGER pgtrigger_delete_delete_2c1f6 AFTER DELETE ON public.agreements_article FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2c1f6();
COMMENT ON TRIGGER pgtrigger_delete_delete_2c1f6 ON public.agreements_article IS '7103e809c9b0903cd151edef48f5a8642e463253';
CREATE TRIGGER pgtrigger_delete_delete_30508 AFTER DELETE ON public.agreements_attachment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_30508();
COMMENT ON TRIGGER pgtrigger_delete_delete_30508 ON public.agreements_attachment IS '6ee8fa585b8102c565e3b4c699f5ed6fbfa15303';
CREATE TRIGGER pgtrigger_delete_delete_314b8 AFTER DELETE ON public.agreements_placecontrol FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_314b8();
COMMENT ON TRIGGER pgtrigger_delete_delete_314b8 ON public.agreements_placecontrol IS 'a0f3775bf8d75459f37b550a9569f396c4261456';
CREATE TRIGGER pgtrigger_delete_delete_3e9e2 AFTER DELETE ON public.agreements_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_3e9e2();
COMMENT ON TRIGGER pgtrigger_delete_delete_3e9e2 ON public.agreements_user IS '5fcb391ae5ed92ebf657e77749df160d5c39e9dd';
CREATE TRIGGER pgtrigger_delete_delete_3ecff AFTER DELETE ON public.agreements_obligation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_3ecff();
COMMENT ON TRIGGER pgtrigger_delete_delete_3ecff ON public.agreements_obligation IS 'b90c68045615a507357bc1a1f2b1f743f1e8cd35';
CREATE TRIGGER pgtrigger_delete_delete_41fc3 AFTER DELETE ON public.agreements_unresolvedactor FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_41fc3();
COMMENT ON TRIGGER pgtrigger_delete_delete_41fc3 ON public.agreements_unresolvedactor IS '9f0ca5619dfc511823609f613a27c6cd8cfed31d';
CREATE TRIGGER pgtrigger_delete_delete_42fe8 AFTER DELETE ON public.agreements_casualties FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_42fe8();
COMMENT ON TRIGGER pgtrigger_delete_delete_42fe8 ON public.agreements_casualties IS '0df9db1e96df5da42fa8bc6ccf5a8a9d75709d78';
CREATE TRIGGER pgtrigger_delete_delete_46112 AFTER DELETE ON public.agreements_adjudication FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_46112();
COMMENT ON TRIGGER pgtrigger_delete_delete_46112 ON public.agreements_adjudication IS 'd5939a67c2b71093f8eec3213fcfb14a9c3961b0';
CREATE TRIGGER pgtrigger_delete_delete_506e5 AFTER DELETE ON public.agreements_breachclause FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_506e5();
COMMENT ON TRIGGER pgtrigger_delete_delete_506e5 ON public.agreements_breachclause IS '1cfda545732f34fd7825083a031cd8034e754546';
CREATE TRIGGER pgtrigger_delete_delete_520c7 AFTER DELETE ON public.agreements_interpretation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_520c7();
COMMENT ON TRIGGER pgtrigger_delete_delete_520c7 ON public.agreements_interpretation IS '6ce03ee6fa51b073118cd9afac27e5cc80fa53ac';
CREATE TRIGGER pgtrigger_delete_delete_525db AFTER DELETE ON public.agreements_conflictplace FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_525db();
COMMENT ON TRIGGER pgtrigger_delete_delete_525db ON public.agreements_conflictplace IS '049d86bcca8fe219ae2b170c0906e2c4791a8192';
CREATE TRIGGER pgtrigger_delete_delete_55851 AFTER DELETE ON public.agreements_savedview FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_55851();
COMMENT ON TRIGGER pgtrigger_delete_delete_55851 ON public.agreements_savedview IS '3adf26f938bd6de341498170795fe54e8b3b70a8';
CREATE TRIGGER pgtrigger_delete_delete_60ca5 AFTER DELETE ON public.agreements_agreementrole FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_60ca5();
COMMENT ON TRIGGER pgtrigger_delete_delete_60ca5 ON public.agreements_agreementrole IS '0f6478a112d8b9c7748edf64df2b4e1396792080';
CREATE TRIGGER pgtrigger_delete_delete_61c3f AFTER DELETE ON public.agreements_claimaccused FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_61c3f();
COMMENT ON TRIGGER pgtrigger_delete_delete_61c3f ON public.agreements_claimaccused IS '5e693a5ac742b042d06d44e98573134451f88540';
CREATE TRIGGER pgtrigger_delete_delete_66b95 AFTER DELETE ON public.agreements_conflictname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_66b95();
COMMENT ON TRIGGER pgtrigger_delete_delete_66b95 ON public.agreements_conflictname IS 'ba518c9da0cc3388d9e190236c8af65f8ed63e4d';
CREATE TRIGGER pgtrigger_delete_delete_70e82 AFTER DELETE ON public.agreements_claim FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_70e82();
COMMENT ON TRIGGER pgtrigger_delete_delete_70e82 ON public.agreements_claim IS 'b3324784d43de7ead2a67127b1ada041c4d703d4';
CREATE TRIGGER pgtrigger_delete_delete_72169 AFTER DELETE ON public.agreements_agreementname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_72169();
COMMENT ON TRIGGER pgtrigger_delete_delete_72169 ON public.agreements_agreementname IS '11ec65b3914f4f10f3cc235a16be7fcbbc8e5522';
CREATE TRIGGER pgtrigger_delete_delete_7314b AFTER DELETE ON public.agreements_fulfilment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7314b();
COMMENT ON TRIGGER pgtrigger_delete_delete_7314b ON public.agreements_fulfilment IS 'b040b5f8a994aa9d2e48484135d052ed901f0e2f';
CREATE TRIGGER pgtrigger_delete_delete_7ed82 AFTER DELETE ON public.agreements_agreementtext FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7ed82();
COMMENT ON TRIGGER pgtrigger_delete_delete_7ed82 ON public.agreements_agreementtext IS '65e470e68e6a572e11c3fe1d3f7aab5ff4917be0';
CREATE TRIGGER pgtrigger_delete_delete_86359 AFTER DELETE ON public.agreements_anchor FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_86359();
COMMENT ON TRIGGER pgtrigger_delete_delete_86359 ON public.agreements_anchor IS '8a810fb6ad2274270f4beb08c545dd432d81a9bf';
CREATE TRIGGER pgtrigger_delete_delete_8ef25 AFTER DELETE ON public.agreements_actor FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_8ef25();
COMMENT ON TRIGGER pgtrigger_delete_delete_8ef25 ON public.agreements_actor IS '4c862011aaf05f3f025ec54965680c9cc032e4ad';
CREATE TRIGGER pgtrigger_delete_delete_8f727 AFTER DELETE ON public.agreements_user_groups FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_8f727();
COMMENT ON TRIGGER pgtrigger_delete_delete_8f727 ON public.agreements_user_groups IS 'e914e5fd3c3a3619d8d4ee8ca21c77c5fe74b0aa';
CREATE TRIGGER pgtrigger_delete_delete_9df45 AFTER DELETE ON public.agreements_clause FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9df45();
COMMENT ON TRIGGER pgtrigger_delete_delete_9df45 ON public.agreements_clause IS 'b8c9662e19548125e6539634e865458dfae60f94';
CREATE TRIGGER pgtrigger_delete_delete_9e9af AFTER DELETE ON public.agreements_coverage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9e9af();
COMMENT ON TRIGGER pgtrigger_delete_delete_9e9af ON public.agreements_coverage IS '5949472fba1713e96596eda4afeb6cfbe5edd2d8';
CREATE TRIGGER pgtrigger_delete_delete_a07e3 AFTER DELETE ON public.agreements_agreement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a07e3();
COMMENT ON TRIGGER pgtrigger_delete_delete_a07e3 ON public.agreements_agreement IS 'c6c49060fb3b07757164967f65f8e2a568e8c377';
CREATE TRIGGER pgtrigger_delete_delete_a3361 AFTER DELETE ON public.agreements_coding FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a3361();
COMMENT ON TRIGGER pgtrigger_delete_delete_a3361 ON public.agreements_coding IS 'd6f99c8437274608f5710236a8281bc5587dd800';
CREATE TRIGGER pgtrigger_delete_delete_a733b AFTER DELETE ON public.agreements_source FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a733b();
COMMENT ON TRIGGER pgtrigger_delete_delete_a733b ON public.agreements_source IS 'c4f8273602baae660c5377df38fe3b15a399ee40';
CREATE TRIGGER pgtrigger_delete_delete_b2e38 AFTER DELETE ON public.agreements_agreementrelation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b2e38();
COMMENT ON TRIGGER pgtrigger_delete_delete_b2e38 ON public.agreements_agreementrelation IS '246e89404bd278ba3cb986b689023c0c9661adc6';
CREATE TRIGGER pgtrigger_delete_delete_b4e5a AFTER DELETE ON public.agreements_alias FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b4e5a();
COMMENT ON TRIGGER pgtrigger_delete_delete_b4e5a ON public.agreements_alias IS '23273d31ac4ee8addb28ff167bc480891340b2e0';
CREATE TRIGGER pgtrigger_delete_delete_b8abc AFTER DELETE ON public.agreements_comment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b8abc();
COMMENT ON TRIGGER pgtrigger_delete_delete_b8abc ON public.agreements_comment IS '56a67d5bc5a64dc8998e109dea089228e8866f90';
CREATE TRIGGER pgtrigger_delete_delete_c289a AFTER DELETE ON public.agreements_breach FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c289a();
COMMENT ON TRIGGER pgtrigger_delete_delete_c289a ON public.agreements_breach IS 'bd3d43a78cd8a8daa67396a407b09830999a17fd';
CREATE TRIGGER pgtrigger_delete_delete_d1623 AFTER DELETE ON public.agreements_feed FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d1623();
COMMENT ON TRIGGER pgtrigger_delete_delete_d1623 ON public.agreements_feed IS 'c5833ede8848ad246a678c35370e6a64606a012e';
CREATE TRIGGER pgtrigger_delete_delete_e0b27 AFTER DELETE ON public.agreements_interruption FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e0b27();
COMMENT ON TRIGGER pgtrigger_delete_delete_e0b27 ON public.agreements_interruption IS 'a4210885fcd404feb5c9c522ab2c74ff58885aec';
CREATE TRIGGER pgtrigger_delete_delete_e0d7c AFTER DELETE ON public.agreements_placename FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e0d7c();
COMMENT ON TRIGGER pgtrigger_delete_delete_e0d7c ON public.agreements_placename IS 'f9b12ae2f12e9c6e659b2a8d12f8b0b7eff3046e';
CREATE TRIGGER pgtrigger_delete_delete_e32de AFTER DELETE ON public.agreements_assessment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e32de();
COMMENT ON TRIGGER pgtrigger_delete_delete_e32de ON public.agreements_assessment IS 'cf08ba1d52dc64b6942191ac0d6e01d34150a1fc';
CREATE TRIGGER pgtrigger_delete_delete_e33a0 AFTER DELETE ON public.agreements_obligationrecipient FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e33a0();
COMMENT ON TRIGGER pgtrigger_delete_delete_e33a0 ON public.agreements_obligationrecipient IS '732c4771970854e339d209ea2ba3d347b3d9988e';
CREATE TRIGGER pgtrigger_delete_delete_ed635 AFTER DELETE ON public.agreements_clausespan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ed635();
COMMENT ON TRIGGER pgtrigger_delete_delete_ed635 ON public.agreements_clausespan IS '655172c91f5c4fc04c040a50726a7d6f4a72fbb6';
CREATE TRIGGER pgtrigger_delete_delete_ee74d AFTER DELETE ON public.agreements_case FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ee74d();
COMMENT ON TRIGGER pgtrigger_delete_delete_ee74d ON public.agreements_case IS 'babe8049b550a87c2b863a703e4c91bbb4e145a1';
CREATE TRIGGER pgtrigger_delete_delete_f7afa AFTER DELETE ON public.agreements_sensitivedetail FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f7afa();
COMMENT ON TRIGGER pgtrigger_delete_delete_f7afa ON public.agreements_sensitivedetail IS '08220b4eeac038b155247a0850eb8d8634097398';
CREATE TRIGGER pgtrigger_delete_delete_f8e0a AFTER DELETE ON public.agreements_place FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f8e0a();
COMMENT ON TRIGGER pgtrigger_delete_delete_f8e0a ON public.agreements_place IS '301a1ca81c7f5e79224a4bb44fa7d0695263f9b9';
CREATE TRIGGER pgtrigger_delete_delete_fc29d AFTER DELETE ON public.agreements_breachrelation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_fc29d();
COMMENT ON TRIGGER pgtrigger_delete_delete_fc29d ON public.agreements_breachrelation IS '9b25c1dba1c7118c4973504170f1926625ce25cf';
CREATE TRIGGER pgtrigger_draft_decision_is_immutable_5fbe3 BEFORE DELETE OR UPDATE ON public.agreements_draftdecision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_draft_decision_is_immutable_5fbe3();
COMMENT ON TRIGGER pgtrigger_draft_decision_is_immutable_5fbe3 ON public.agreements_draftdecision IS '6e14de827f627eb0e6c8c486cc6b93816f8813f5';
CREATE TRIGGER pgtrigger_draft_step_is_immutable_575fc BEFORE DELETE OR UPDATE ON public.agreements_draftstep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_draft_step_is_immutable_575fc();
COMMENT ON TRIGGER pgtrigger_draft_step_is_immutable_575fc ON public.agreements_draftstep IS '2767d81f670bcaf92d22f764f9e879265f7d6e8c';
CREATE TRIGGER pgtrigger_fit_is_immutable_7b628 BEFORE DELETE OR UPDATE ON public.agreements_linkfit FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_fit_is_immutable_7b628();
COMMENT ON TRIGGER pgtrigger_fit_is_immutable_7b628 ON public.agreements_linkfit IS 'd04d8116c9d4eb7a42e3533c8a1a0eef410d091e';
CREATE TRIGGER pgtrigger_former_address_is_kept_46636 BEFORE DELETE OR UPDATE ON public.agreements_formeraddress FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_former_address_is_kept_46636();
COMMENT ON TRIGGER pgtrigger_former_address_is_kept_46636 ON public.agreements_formeraddress IS '0ca0d1d67f53ab5bf73031a9227beb97f5c98734';
CREATE TRIGGER pgtrigger_insert_insert_06a4b AFTER INSERT ON public.agreements_article FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_06a4b();
COMMENT ON TRIGGER pgtrigger_insert_insert_06a4b ON public.agreements_article IS '990e1b53fdd1f022ca40c02562b366bdb2a8d8f9';
CREATE TRIGGER pgtrigger_insert_insert_07329 AFTER INSERT ON public.agreements_comment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_07329();
COMMENT ON TRIGGER pgtrigger_insert_insert_07329 ON public.agreements_comment IS '187209ca7076063e5d17590bc7995634efb766dc';
CREATE TRIGGER pgtrigger_insert_insert_09070 AFTER INSERT ON public.agreements_conflictplace FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_09070();
COMMENT ON TRIGGER pgtrigger_insert_insert_09070 ON public.agreements_conflictplace IS '0f7aee2fce558bf273cdbc3d62df5c034a71ecef';
CREATE TRIGGER pgtrigger_insert_insert_0d6cd AFTER INSERT ON public.agreements_casualties FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0d6cd();
COMMENT ON TRIGGER pgtrigger_insert_insert_0d6cd ON public.agreements_casualties IS 'da5d4fe5ca3f07dd2f1a542a369d25399d2f2898';
CREATE TRIGGER pgtrigger_insert_insert_0fab4 AFTER INSERT ON public.agreements_source FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0fab4();
COMMENT ON TRIGGER pgtrigger_insert_insert_0fab4 ON public.agreements_source IS 'eab27853def68e528c7857d922549d0054c778a2';
CREATE TRIGGER pgtrigger_insert_insert_0fd2d AFTER INSERT ON public.agreements_clause FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0fd2d();
COMMENT ON TRIGGER pgtrigger_insert_insert_0fd2d ON public.agreements_clause IS 'b19666079dc4151b30edd8e21574194cd1a9447d';
CREATE TRIGGER pgtrigger_insert_insert_13a93 AFTER INSERT ON public.agreements_agreement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_13a93();
COMMENT ON TRIGGER pgtrigger_insert_insert_13a93 ON public.agreements_agreement IS '61a0c152a13fc788fcb2c5db85ace4b08b680de9';
CREATE TRIGGER pgtrigger_insert_insert_1dcfa AFTER INSERT ON public.agreements_clauselink FOR EACH ROW WHEN (((new.review)::text <> 'open'::text)) EXECUTE FUNCTION public.pgtrigger_insert_insert_1dcfa();
COMMENT ON TRIGGER pgtrigger_insert_insert_1dcfa ON public.agreements_clauselink IS '38c8c2367ef19757ff73a8ce45e8f23f8c6f083e';
CREATE TRIGGER pgtrigger_insert_insert_247e8 AFTER INSERT ON public.agreements_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_247e8();
COMMENT ON TRIGGER pgtrigger_insert_insert_247e8 ON public.agreements_user IS '95e06d6b7b0684a4bffea2befd9cea7cca44ceab';
CREATE TRIGGER pgtrigger_insert_insert_2602e AFTER INSERT ON public.agreements_obligation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2602e();
COMMENT ON TRIGGER pgtrigger_insert_insert_2602e ON public.agreements_obligation IS '4648172f80b2c5cb8cc7354a19ad1424e94ad0cf';
CREATE TRIGGER pgtrigger_insert_insert_2e28b AFTER INSERT ON public.agreements_sensitivedetail FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2e28b();
COMMENT ON TRIGGER pgtrigger_insert_insert_2e28b ON public.agreements_sensitivedetail IS '1f3451aae022dbd65b7fcaf94218be954802c8e6';
CREATE TRIGGER pgtrigger_insert_insert_2f10b AFTER INSERT ON public.agreements_interruption FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2f10b();
COMMENT ON TRIGGER pgtrigger_insert_insert_2f10b ON public.agreements_interruption IS '70fe161cb0b93f748cfbe6ccc1c07dda82d1465c';
CREATE TRIGGER pgtrigger_insert_insert_327ff AFTER INSERT ON public.agreements_user_groups FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_327ff();
COMMENT ON TRIGGER pgtrigger_insert_insert_327ff ON public.agreements_user_groups IS '337c4816d484da7590377b0ff0a25d31856695a5';
CREATE TRIGGER pgtrigger_insert_insert_35933 AFTER INSERT ON public.agreements_breachrelation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_35933();
COMMENT ON TRIGGER pgtrigger_insert_insert_35933 ON public.agreements_breachrelation IS '1ce653daa4ab278dd7bbf5fdf59cf6523083a0fd';
CREATE TRIGGER pgtrigger_insert_insert_38329 AFTER INSERT ON public.agreements_conflictname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_38329();
COMMENT ON TRIGGER pgtrigger_insert_insert_38329 ON public.agreements_conflictname IS '3d61cf9c47a0650c0952c09737f6e5aa776dec34';
CREATE TRIGGER pgtrigger_insert_insert_42046 AFTER INSERT ON public.agreements_claim FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_42046();
COMMENT ON TRIGGER pgtrigger_insert_insert_42046 ON public.agreements_claim IS '29aa17d1d61f48ddb2ea4a8c417c667e7a7f864c';
CREATE TRIGGER pgtrigger_insert_insert_476be AFTER INSERT ON public.agreements_feed FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_476be();
COMMENT ON TRIGGER pgtrigger_insert_insert_476be ON public.agreements_feed IS 'e3badd8b3ec78c529da87bc47b313c953f323902';
CREATE TRIGGER pgtrigger_insert_insert_497fe AFTER INSERT ON public.agreements_case FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_497fe();
COMMENT ON TRIGGER pgtrigger_insert_insert_497fe ON public.agreements_case IS '35ec8934d04b3cf6101b88b01681e8a27efa029c';
CREATE TRIGGER pgtrigger_insert_insert_49d7c AFTER INSERT ON public.agreements_alias FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_49d7c();
COMMENT ON TRIGGER pgtrigger_insert_insert_49d7c ON public.agreements_alias IS '5b332967f7ac0bbf53ba1540b45eb2f8b7c9c410';
CREATE TRIGGER pgtrigger_insert_insert_4b1f9 AFTER INSERT ON public.agreements_trigger FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4b1f9();
COMMENT ON TRIGGER pgtrigger_insert_insert_4b1f9 ON public.agreements_trigger IS 'bbce1dc931278b3197a2a8931704e03e609089f0';
CREATE TRIGGER pgtrigger_insert_insert_4de55 AFTER INSERT ON public.agreements_place FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4de55();
COMMENT ON TRIGGER pgtrigger_insert_insert_4de55 ON public.agreements_place IS 'a012fe1168dac1d7706097b13de2e5ae27efa5b1';
CREATE TRIGGER pgtrigger_insert_insert_52502 AFTER INSERT ON public.agreements_actorname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_52502();
COMMENT ON TRIGGER pgtrigger_insert_insert_52502 ON public.agreements_actorname IS '1ea4d0be1c4c0cfd1501c5fc563ca537f731af0f';
CREATE TRIGGER pgtrigger_insert_insert_59ed2 AFTER INSERT ON public.agreements_adjudication FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_59ed2();
COMMENT ON TRIGGER pgtrigger_insert_insert_59ed2 ON public.agreements_adjudication IS '9aeb01509f6134378cdb796fe3bad3c56b6622d7';
CREATE TRIGGER pgtrigger_insert_insert_5f7fc AFTER INSERT ON public.agreements_override FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5f7fc();
COMMENT ON TRIGGER pgtrigger_insert_insert_5f7fc ON public.agreements_override IS '783ae5bf6a4cdd54cd0b2f3cd383e2ba89729f59';
CREATE TRIGGER pgtrigger_insert_insert_6749e AFTER INSERT ON public.agreements_fulfilment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6749e();
COMMENT ON TRIGGER pgtrigger_insert_insert_6749e ON public.agreements_fulfilment IS '7821ac88319473b3d2e99511d5c64ebf2f4e337a';
CREATE TRIGGER pgtrigger_insert_insert_69106 AFTER INSERT ON public.agreements_assessment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_69106();
COMMENT ON TRIGGER pgtrigger_insert_insert_69106 ON public.agreements_assessment IS 'c6d9eafaafd2eaaa327219e53454d75c3b6ff8bb';
CREATE TRIGGER pgtrigger_insert_insert_70340 AFTER INSERT ON public.agreements_savedview FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_70340();
COMMENT ON TRIGGER pgtrigger_insert_insert_70340 ON public.agreements_savedview IS '5a977e9190ef738cbf361d75d57c12635810f059';
CREATE TRIGGER pgtrigger_insert_insert_8b0db AFTER INSERT ON public.agreements_conflict FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8b0db();
COMMENT ON TRIGGER pgtrigger_insert_insert_8b0db ON public.agreements_conflict IS '3977b195896c58b752f26a3cfa68ab3fd12add2b';
CREATE TRIGGER pgtrigger_insert_insert_8cd72 AFTER INSERT ON public.agreements_coverage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8cd72();
COMMENT ON TRIGGER pgtrigger_insert_insert_8cd72 ON public.agreements_coverage IS '7bd28bf7adf03b682a06bfd8e17e6303868da580';
CREATE TRIGGER pgtrigger_insert_insert_91fe6 AFTER INSERT ON public.agreements_claimaccused FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_91fe6();
COMMENT ON TRIGGER pgtrigger_insert_insert_91fe6 ON public.agreements_claimaccused IS '00359d4badd3378bd44dad407620ada36a5e0ff0';
CREATE TRIGGER pgtrigger_insert_insert_93c23 AFTER INSERT ON public.agreements_unresolvedactor FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_93c23();
COMMENT ON TRIGGER pgtrigger_insert_insert_93c23 ON public.agreements_unresolvedactor IS 'f7d26b178893213b802f8ae74355e30c0e5645f2';
CREATE TRIGGER pgtrigger_insert_insert_985d0 AFTER INSERT ON public.agreements_coding FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_985d0();
COMMENT ON TRIGGER pgtrigger_insert_insert_985d0 ON public.agreements_coding IS 'eeb53f06bc4a27b0a806aac2e8ee59fdc2274ded';
CREATE TRIGGER pgtrigger_insert_insert_9f572 AFTER INSERT ON public.agreements_attachment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9f572();
COMMENT ON TRIGGER pgtrigger_insert_insert_9f572 ON public.agreements_attachment IS '5da74a3718ed097ba05d9493db98d024434fcd47';
CREATE TRIGGER pgtrigger_insert_insert_9ffa2 AFTER INSERT ON public.agreements_placename FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9ffa2();
COMMENT ON TRIGGER pgtrigger_insert_insert_9ffa2 ON public.agreements_placename IS '934f5e49fb740e2f657c78065e978f52ef0fe2e5';
CREATE TRIGGER pgtrigger_insert_insert_a0a62 AFTER INSERT ON public.agreements_declaration FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a0a62();
COMMENT ON TRIGGER pgtrigger_insert_insert_a0a62 ON public.agreements_declaration IS 'cfd127bd2c543d90aafece30feeab8322a7ca50e';
CREATE TRIGGER pgtrigger_insert_insert_a2abd AFTER INSERT ON public.agreements_breach FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a2abd();
COMMENT ON TRIGGER pgtrigger_insert_insert_a2abd ON public.agreements_breach IS 'bcc32b3837d2452128fa408e9a5906811525073b';
CREATE TRIGGER pgtrigger_insert_insert_a78be AFTER INSERT ON public.agreements_interpretation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a78be();
COMMENT ON TRIGGER pgtrigger_insert_insert_a78be ON public.agreements_interpretation IS 'e731f9f991d10a0ba452df7777e880eac8a04100';
CREATE TRIGGER pgtrigger_insert_insert_bd3dd AFTER INSERT ON public.agreements_translation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bd3dd();
COMMENT ON TRIGGER pgtrigger_insert_insert_bd3dd ON public.agreements_translation IS 'e82925fa74dd0b26f1863f5aac31c76df8d35d5a';
CREATE TRIGGER pgtrigger_insert_insert_befd3 AFTER INSERT ON public.agreements_agreementtext FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_befd3();
COMMENT ON TRIGGER pgtrigger_insert_insert_befd3 ON public.agreements_agreementtext IS 'b6a9924c9a004134619edbbb2bdc07a3f585faba';
CREATE TRIGGER pgtrigger_insert_insert_bfd70 AFTER INSERT ON public.agreements_agreementrole FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bfd70();
COMMENT ON TRIGGER pgtrigger_insert_insert_bfd70 ON public.agreements_agreementrole IS 'e2b6ea8d46128a800be381774a3cef15c0ed1b5c';
CREATE TRIGGER pgtrigger_insert_insert_c4e42 AFTER INSERT ON public.agreements_agreementname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c4e42();
COMMENT ON TRIGGER pgtrigger_insert_insert_c4e42 ON public.agreements_agreementname IS 'a294aa51a704ee8363adcfe8a89e7a8a4d720832';
CREATE TRIGGER pgtrigger_insert_insert_cfb7c AFTER INSERT ON public.agreements_actor FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cfb7c();
COMMENT ON TRIGGER pgtrigger_insert_insert_cfb7c ON public.agreements_actor IS 'dfe78b35a87813b0262202a431ed795ee73c4e96';
CREATE TRIGGER pgtrigger_insert_insert_ddce1 AFTER INSERT ON public.agreements_obligationrecipient FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ddce1();
COMMENT ON TRIGGER pgtrigger_insert_insert_ddce1 ON public.agreements_obligationrecipient IS 'aee3a1b7175e2d312d7d2cf546712d416ae20f81';
CREATE TRIGGER pgtrigger_insert_insert_e3d61 AFTER INSERT ON public.agreements_clausespan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e3d61();
COMMENT ON TRIGGER pgtrigger_insert_insert_e3d61 ON public.agreements_clausespan IS '342c660c3f5515dc762fad0b49a434a2e3a83fb2';
CREATE TRIGGER pgtrigger_insert_insert_e443e AFTER INSERT ON public.agreements_anchor FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e443e();
COMMENT ON TRIGGER pgtrigger_insert_insert_e443e ON public.agreements_anchor IS '8256cb50f03b716108f7c8c3f7f7cb6c316bfe71';
CREATE TRIGGER pgtrigger_insert_insert_f08f3 AFTER INSERT ON public.agreements_sourcealignment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f08f3();
COMMENT ON TRIGGER pgtrigger_insert_insert_f08f3 ON public.agreements_sourcealignment IS '40ae26ed3ac5cdf3f878df3ebf9aaae8bc494606';
CREATE TRIGGER pgtrigger_insert_insert_f4047 AFTER INSERT ON public.agreements_agreementrelation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f4047();
COMMENT ON TRIGGER pgtrigger_insert_insert_f4047 ON public.agreements_agreementrelation IS 'ee9c3f9472f6a8a1c9128fa9eb63294bb6de1881';
CREATE TRIGGER pgtrigger_insert_insert_f83af AFTER INSERT ON public.agreements_breachclause FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f83af();
COMMENT ON TRIGGER pgtrigger_insert_insert_f83af ON public.agreements_breachclause IS 'd3ab293a5f636c4e583276e49e6ca5cbc1052335';
CREATE TRIGGER pgtrigger_insert_insert_fc2f6 AFTER INSERT ON public.agreements_placecontrol FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_fc2f6();
COMMENT ON TRIGGER pgtrigger_insert_insert_fc2f6 ON public.agreements_placecontrol IS '8925b4f31c46550334e42188abbb0801645f4079';
CREATE TRIGGER pgtrigger_published_span_is_immutable_ee398 BEFORE DELETE OR UPDATE ON public.agreements_clausespan FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_published_span_is_immutable_ee398();
COMMENT ON TRIGGER pgtrigger_published_span_is_immutable_ee398 ON public.agreements_clausespan IS 'd56d5985aa0a3c555bd3889b8dcd63b5bac0e0d9';
CREATE TRIGGER pgtrigger_published_text_is_immutable_197b8 BEFORE DELETE OR UPDATE ON public.agreements_agreementtext FOR EACH ROW WHEN (((old.status)::text = 'published'::text)) EXECUTE FUNCTION public.pgtrigger_published_text_is_immutable_197b8();
COMMENT ON TRIGGER pgtrigger_published_text_is_immutable_197b8 ON public.agreements_agreementtext IS 'aa2c1f23942169967d5c62362f96e209f1eacd2e';
CREATE TRIGGER pgtrigger_relation_decision_is_immutable_ea8d8 BEFORE DELETE OR UPDATE ON public.agreements_relationdecision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_relation_decision_is_immutable_ea8d8();
COMMENT ON TRIGGER pgtrigger_relation_decision_is_immutable_ea8d8 ON public.agreements_relationdecision IS '24933f1ad78216bb065683354658ed374f4b5b4a';
CREATE TRIGGER pgtrigger_reviewed_link_is_kept_a8abf BEFORE DELETE ON public.agreements_clauselink FOR EACH ROW WHEN (((old.review)::text <> 'open'::text)) EXECUTE FUNCTION public.pgtrigger_reviewed_link_is_kept_a8abf();
COMMENT ON TRIGGER pgtrigger_reviewed_link_is_kept_a8abf ON public.agreements_clauselink IS '5c830a9b967fa684aeaac2e6c771a6fadae86307';
CREATE TRIGGER pgtrigger_sentence_is_immutable_1226b BEFORE DELETE OR UPDATE ON public.agreements_sentence FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_sentence_is_immutable_1226b();
COMMENT ON TRIGGER pgtrigger_sentence_is_immutable_1226b ON public.agreements_sentence IS '49083eefb923a20cf933ab3d0b9c51927136fbf3';
CREATE TRIGGER pgtrigger_state_insert_insert_0ec61 AFTER INSERT ON public.agreements_trigger FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_0ec61();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_0ec61 ON public.agreements_trigger IS '238c25e385724856df94f62a44b9507f6cb5b201';
CREATE TRIGGER pgtrigger_state_insert_insert_3c7d5 AFTER INSERT ON public.agreements_declaration FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_3c7d5();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_3c7d5 ON public.agreements_declaration IS '49537d797de9f0a05ab64ae1cd07b8fa86c1ecc5';
CREATE TRIGGER pgtrigger_state_insert_insert_437f2 AFTER INSERT ON public.agreements_interruption FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_437f2();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_437f2 ON public.agreements_interruption IS '3b0e543ba36209b231fdff959fb93d15f8d56d8c';
CREATE TRIGGER pgtrigger_state_insert_insert_4c0c0 AFTER INSERT ON public.agreements_placecontrol FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_4c0c0();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_4c0c0 ON public.agreements_placecontrol IS '01e6e01a1e77ff208fa7fa28cc1a2f5181781576';
CREATE TRIGGER pgtrigger_state_insert_insert_51587 AFTER INSERT ON public.agreements_interpretation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_51587();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_51587 ON public.agreements_interpretation IS 'f877f1b806c173cc8b01137faadbeab494c02ed6';
CREATE TRIGGER pgtrigger_state_insert_insert_5f9ee AFTER INSERT ON public.agreements_coverage FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_5f9ee();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_5f9ee ON public.agreements_coverage IS '0faed7652dfbd2fd80a6314d3a849a9925165bc2';
CREATE TRIGGER pgtrigger_state_insert_insert_6fdbe AFTER INSERT ON public.agreements_fulfilment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_6fdbe();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_6fdbe ON public.agreements_fulfilment IS '2979977a4870bb178078efe40868a0e6c2b48e6c';
CREATE TRIGGER pgtrigger_state_insert_insert_92f20 AFTER INSERT ON public.agreements_breach FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_92f20();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_92f20 ON public.agreements_breach IS 'b5194ec3b042f3e3906d7f37dc498c23fca09554';
CREATE TRIGGER pgtrigger_state_insert_insert_9fa89 AFTER INSERT ON public.agreements_claimaccused FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_9fa89();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_9fa89 ON public.agreements_claimaccused IS '8cd5518f6c20f133c03eff58cf4a24828a889824';
CREATE TRIGGER pgtrigger_state_insert_insert_ad724 AFTER INSERT ON public.agreements_breachclause FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_ad724();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_ad724 ON public.agreements_breachclause IS 'd3f2de42e1e576395e2e38165cfc3e5e7f651838';
CREATE TRIGGER pgtrigger_state_insert_insert_ba840 AFTER INSERT ON public.agreements_agreement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_ba840();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_ba840 ON public.agreements_agreement IS 'b614276df8016c9cc46657d5f93c355138d731b4';
CREATE TRIGGER pgtrigger_state_insert_insert_c0cf8 AFTER INSERT ON public.agreements_assessment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_c0cf8();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_c0cf8 ON public.agreements_assessment IS '4b9d131686a18a039f6eb93776c700ed25bef331';
CREATE TRIGGER pgtrigger_state_insert_insert_c3740 AFTER INSERT ON public.agreements_claim FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_c3740();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_c3740 ON public.agreements_claim IS '5f7d8a434baf6889b9bf6a9bef06e4d06ebdb923';
CREATE TRIGGER pgtrigger_state_insert_insert_dc5c9 AFTER INSERT ON public.agreements_agreementrelation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_dc5c9();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_dc5c9 ON public.agreements_agreementrelation IS '95b14fa2c0a0f02f9cc74d5fb43931f22f651ede';
CREATE TRIGGER pgtrigger_state_insert_insert_e0a81 AFTER INSERT ON public.agreements_override FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_e0a81();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_e0a81 ON public.agreements_override IS 'db4eb7eb72ee88c0202808cbec804b2873e49175';
CREATE TRIGGER pgtrigger_state_insert_insert_e0cb5 AFTER INSERT ON public.agreements_obligation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_state_insert_insert_e0cb5();
COMMENT ON TRIGGER pgtrigger_state_insert_insert_e0cb5 ON public.agreements_obligation IS '72b51fde567cda01c0950ec451bc43b949721e8a';
CREATE TRIGGER pgtrigger_state_update_update_00f6d AFTER UPDATE ON public.agreements_interruption FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_00f6d();
COMMENT ON TRIGGER pgtrigger_state_update_update_00f6d ON public.agreements_interruption IS '5ec1e1e85c038d0974a738ac3f4b1d14e0760b70';
CREATE TRIGGER pgtrigger_state_update_update_030f9 AFTER UPDATE ON public.agreements_breachclause FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_030f9();
COMMENT ON TRIGGER pgtrigger_state_update_update_030f9 ON public.agreements_breachclause IS '3a99b015750cbcfa665b2ca6c06c91849efe4f92';
CREATE TRIGGER pgtrigger_state_update_update_35305 AFTER UPDATE ON public.agreements_override FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_35305();
COMMENT ON TRIGGER pgtrigger_state_update_update_35305 ON public.agreements_override IS '0e5cbb190fcbedec542c98732145e90a400eec33';
CREATE TRIGGER pgtrigger_state_update_update_40b0a AFTER UPDATE ON public.agreements_declaration FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_40b0a();
COMMENT ON TRIGGER pgtrigger_state_update_update_40b0a ON public.agreements_declaration IS '950970752e3cc1c0c987530122bc6e7898020998';
CREATE TRIGGER pgtrigger_state_update_update_49de9 AFTER UPDATE ON public.agreements_interpretation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_49de9();
COMMENT ON TRIGGER pgtrigger_state_update_update_49de9 ON public.agreements_interpretation IS '4b2ed08df4757ae35f28d158d02b2742130decb4';
CREATE TRIGGER pgtrigger_state_update_update_5095d AFTER UPDATE ON public.agreements_assessment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_5095d();
COMMENT ON TRIGGER pgtrigger_state_update_update_5095d ON public.agreements_assessment IS '9d6e569de7b238da056fa3006e69b4ecd135c4e3';
CREATE TRIGGER pgtrigger_state_update_update_50a19 AFTER UPDATE ON public.agreements_agreementrelation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_50a19();
COMMENT ON TRIGGER pgtrigger_state_update_update_50a19 ON public.agreements_agreementrelation IS 'e305fa719c66eb730a20de2e37a223b0c01bd4e2';
CREATE TRIGGER pgtrigger_state_update_update_6131a AFTER UPDATE ON public.agreements_breach FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_6131a();
COMMENT ON TRIGGER pgtrigger_state_update_update_6131a ON public.agreements_breach IS 'b91806d0139dab6ebf06d89dba5e256ba403d062';
CREATE TRIGGER pgtrigger_state_update_update_6ac49 AFTER UPDATE ON public.agreements_obligation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_6ac49();
COMMENT ON TRIGGER pgtrigger_state_update_update_6ac49 ON public.agreements_obligation IS 'c79c9a62a93a5754b48f7a5041e3d0a65597867f';
CREATE TRIGGER pgtrigger_state_update_update_6fa68 AFTER UPDATE ON public.agreements_claim FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_6fa68();
COMMENT ON TRIGGER pgtrigger_state_update_update_6fa68 ON public.agreements_claim IS 'd681cf1ca0d18d045ddd672bad6696361adb9155';
CREATE TRIGGER pgtrigger_state_update_update_8a67a AFTER UPDATE ON public.agreements_placecontrol FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_8a67a();
COMMENT ON TRIGGER pgtrigger_state_update_update_8a67a ON public.agreements_placecontrol IS 'dc58437583e214fdb77796eb8ddec00fdbaa6e72';
CREATE TRIGGER pgtrigger_state_update_update_b5299 AFTER UPDATE ON public.agreements_agreement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_b5299();
COMMENT ON TRIGGER pgtrigger_state_update_update_b5299 ON public.agreements_agreement IS '1d939df50b30a249b91577fd7314fb535813992a';
CREATE TRIGGER pgtrigger_state_update_update_cbc51 AFTER UPDATE ON public.agreements_claimaccused FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_cbc51();
COMMENT ON TRIGGER pgtrigger_state_update_update_cbc51 ON public.agreements_claimaccused IS 'bd720c329ff06273192e8b4de6828c0543c3664c';
CREATE TRIGGER pgtrigger_state_update_update_ce88e AFTER UPDATE ON public.agreements_coverage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_ce88e();
COMMENT ON TRIGGER pgtrigger_state_update_update_ce88e ON public.agreements_coverage IS 'd29388d3ecdc60157e44dae1ecd7c349a571d064';
CREATE TRIGGER pgtrigger_state_update_update_e0aa9 AFTER UPDATE ON public.agreements_trigger FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_e0aa9();
COMMENT ON TRIGGER pgtrigger_state_update_update_e0aa9 ON public.agreements_trigger IS 'b20f2ce783a65b6b520c88770f1e22d3500a3e82';
CREATE TRIGGER pgtrigger_state_update_update_e3672 AFTER UPDATE ON public.agreements_fulfilment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_state_update_update_e3672();
COMMENT ON TRIGGER pgtrigger_state_update_update_e3672 ON public.agreements_fulfilment IS '044ea32fd5c040d1ad58025d95199c76cbbbba6f';
CREATE TRIGGER pgtrigger_update_update_0819e AFTER UPDATE ON public.agreements_conflictplace FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0819e();
COMMENT ON TRIGGER pgtrigger_update_update_0819e ON public.agreements_conflictplace IS '100fca1013ae46c787275e628587d613fd6c8003';
CREATE TRIGGER pgtrigger_update_update_08d92 AFTER UPDATE ON public.agreements_conflictname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_08d92();
COMMENT ON TRIGGER pgtrigger_update_update_08d92 ON public.agreements_conflictname IS '59be06ec5289c398b34c84557ef85121c28a51d8';
CREATE TRIGGER pgtrigger_update_update_08f31 AFTER UPDATE ON public.agreements_article FOR EACH ROW WHEN ((((old.author)::text IS DISTINCT FROM (new.author)::text) OR (old.capture_id IS DISTINCT FROM new.capture_id) OR ((old.extractor)::text IS DISTINCT FROM (new.extractor)::text) OR (old.id IS DISTINCT FROM new.id) OR ((old.language)::text IS DISTINCT FROM (new.language)::text) OR ((old.published_basis)::text IS DISTINCT FROM (new.published_basis)::text) OR (old.published_earliest IS DISTINCT FROM new.published_earliest) OR (old.published_latest IS DISTINCT FROM new.published_latest) OR ((old.published_precision)::text IS DISTINCT FROM (new.published_precision)::text) OR ((old.published_stated)::text IS DISTINCT FROM (new.published_stated)::text) OR ((old.published_zone)::text IS DISTINCT FROM (new.published_zone)::text) OR ((old.published_zone_basis)::text IS DISTINCT FROM (new.published_zone_basis)::text) OR (old.reviewed_empty_at IS DISTINCT FROM new.reviewed_empty_at) OR (old.reviewed_empty_by_id IS DISTINCT FROM new.reviewed_empty_by_id) OR (old.source_id IS DISTINCT FROM new.source_id) OR (old.taken_in_at IS DISTINCT FROM new.taken_in_at) OR ((old.text_sha256)::text IS DISTINCT FROM (new.text_sha256)::text) OR ((old.title)::text IS DISTINCT FROM (new.title)::text) OR ((old.url)::text IS DISTINCT FROM (new.url)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_08f31();
COMMENT ON TRIGGER pgtrigger_update_update_08f31 ON public.agreements_article IS '51b41e64d3a8394b764aeebebd9e7e7353901dc1';
CREATE TRIGGER pgtrigger_update_update_14d4e AFTER UPDATE ON public.agreements_source FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_14d4e();
COMMENT ON TRIGGER pgtrigger_update_update_14d4e ON public.agreements_source IS '95897947961666d8990b45bd1ddb0fd15f96b476';
CREATE TRIGGER pgtrigger_update_update_1c377 AFTER UPDATE ON public.agreements_assessment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1c377();
COMMENT ON TRIGGER pgtrigger_update_update_1c377 ON public.agreements_assessment IS '4697c81a1119d7af398f2070e71bcc0ae5433511';
CREATE TRIGGER pgtrigger_update_update_2336a AFTER UPDATE ON public.agreements_breachrelation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2336a();
COMMENT ON TRIGGER pgtrigger_update_update_2336a ON public.agreements_breachrelation IS '367eeb0f01606d801c35f417850b27aa7a75db13';
CREATE TRIGGER pgtrigger_update_update_24fad AFTER UPDATE ON public.agreements_actorname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_24fad();
COMMENT ON TRIGGER pgtrigger_update_update_24fad ON public.agreements_actorname IS '51a11c9d17a8818ca3924285c9e60adf9adc5f0f';
CREATE TRIGGER pgtrigger_update_update_2e4d2 AFTER UPDATE ON public.agreements_conflict FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2e4d2();
COMMENT ON TRIGGER pgtrigger_update_update_2e4d2 ON public.agreements_conflict IS '1abd0dc9a317792e4dc052bd86724e3d423083ae';
CREATE TRIGGER pgtrigger_update_update_2ea46 AFTER UPDATE ON public.agreements_clause FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2ea46();
COMMENT ON TRIGGER pgtrigger_update_update_2ea46 ON public.agreements_clause IS '3abd2ab00934f65810a64f850ba29fd29b170e29';
CREATE TRIGGER pgtrigger_update_update_328a1 AFTER UPDATE ON public.agreements_agreementrelation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_328a1();
COMMENT ON TRIGGER pgtrigger_update_update_328a1 ON public.agreements_agreementrelation IS '46817254812aeab635765998944103f6cc3c07e4';
CREATE TRIGGER pgtrigger_update_update_35b10 AFTER UPDATE ON public.agreements_agreementtext FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_35b10();
COMMENT ON TRIGGER pgtrigger_update_update_35b10 ON public.agreements_agreementtext IS '4ad0fa42eb60f81d789755555aabbf8faa9527d0';
CREATE TRIGGER pgtrigger_update_update_36638 AFTER UPDATE ON public.agreements_breachclause FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_36638();
COMMENT ON TRIGGER pgtrigger_update_update_36638 ON public.agreements_breachclause IS 'af16e66fc672bc7174d0ade8139cc22bcd52af6b';
CREATE TRIGGER pgtrigger_update_update_36fdd AFTER UPDATE ON public.agreements_agreement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_36fdd();
COMMENT ON TRIGGER pgtrigger_update_update_36fdd ON public.agreements_agreement IS '3962e4a82742707c048fd9b1265aa14550c4d675';
CREATE TRIGGER pgtrigger_update_update_3b53c AFTER UPDATE ON public.agreements_actor FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3b53c();
COMMENT ON TRIGGER pgtrigger_update_update_3b53c ON public.agreements_actor IS '344873e69eea62e152d2a8a2946410ed6b7c5938';
CREATE TRIGGER pgtrigger_update_update_43f53 AFTER UPDATE ON public.agreements_adjudication FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_43f53();
COMMENT ON TRIGGER pgtrigger_update_update_43f53 ON public.agreements_adjudication IS '6ad1d4270eb2e3bce2f5bb60bf57e481f17cd487';
CREATE TRIGGER pgtrigger_update_update_453ac AFTER UPDATE ON public.agreements_placecontrol FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_453ac();
COMMENT ON TRIGGER pgtrigger_update_update_453ac ON public.agreements_placecontrol IS 'a21cb68db1ff3321689665b0bd03205785c1ede3';
CREATE TRIGGER pgtrigger_update_update_49134 AFTER UPDATE ON public.agreements_casualties FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_49134();
COMMENT ON TRIGGER pgtrigger_update_update_49134 ON public.agreements_casualties IS '2baafdbc4f544079ef1353ba491b7edbcaaca813';
CREATE TRIGGER pgtrigger_update_update_4ba1d AFTER UPDATE ON public.agreements_user FOR EACH ROW WHEN (((old.calendar_issue IS DISTINCT FROM new.calendar_issue) OR (old.date_joined IS DISTINCT FROM new.date_joined) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR ((old.first_name)::text IS DISTINCT FROM (new.first_name)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_staff IS DISTINCT FROM new.is_staff) OR (old.is_superuser IS DISTINCT FROM new.is_superuser) OR (old.keys_enabled IS DISTINCT FROM new.keys_enabled) OR ((old.last_name)::text IS DISTINCT FROM (new.last_name)::text) OR ((old.username)::text IS DISTINCT FROM (new.username)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_4ba1d();
COMMENT ON TRIGGER pgtrigger_update_update_4ba1d ON public.agreements_user IS '3cdab4de8bfb62d1bf8e01fe3a5a080b745564b4';
CREATE TRIGGER pgtrigger_update_update_4bfca AFTER UPDATE ON public.agreements_obligation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4bfca();
COMMENT ON TRIGGER pgtrigger_update_update_4bfca ON public.agreements_obligation IS '50803eac9021e1f60057df608197c8714e54f539';
CREATE TRIGGER pgtrigger_update_update_4cbbe AFTER UPDATE ON public.agreements_user_groups FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4cbbe();
COMMENT ON TRIGGER pgtrigger_update_update_4cbbe ON public.agreements_user_groups IS '9a14f09b497dde11e2cec5b071f90ad972d357be';
CREATE TRIGGER pgtrigger_update_update_5233c AFTER UPDATE ON public.agreements_obligationrecipient FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5233c();
COMMENT ON TRIGGER pgtrigger_update_update_5233c ON public.agreements_obligationrecipient IS '27535769b17afa8faeddc5c8c7cdbebc0d3b437b';
CREATE TRIGGER pgtrigger_update_update_531f0 AFTER UPDATE ON public.agreements_feed FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_531f0();
COMMENT ON TRIGGER pgtrigger_update_update_531f0 ON public.agreements_feed IS 'f024a38b38be156ae61fdc8311a657adf3c7ae67';
CREATE TRIGGER pgtrigger_update_update_56f5d AFTER UPDATE ON public.agreements_alias FOR EACH ROW WHEN (((old.actor_id IS DISTINCT FROM new.actor_id) OR (old.agreement_id IS DISTINCT FROM new.agreement_id) OR (old.changed_at IS DISTINCT FROM new.changed_at) OR (old.conflict_id IS DISTINCT FROM new.conflict_id) OR (old.id IS DISTINCT FROM new.id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.language)::text IS DISTINCT FROM (new.language)::text) OR (old.made_at IS DISTINCT FROM new.made_at) OR (old.made_by_id IS DISTINCT FROM new.made_by_id) OR ((old.origin)::text IS DISTINCT FROM (new.origin)::text) OR ((old.pattern)::text IS DISTINCT FROM (new.pattern)::text) OR (old.place_id IS DISTINCT FROM new.place_id) OR ((old.reason)::text IS DISTINCT FROM (new.reason)::text) OR ((old.status)::text IS DISTINCT FROM (new.status)::text) OR (old.superseded_by_id IS DISTINCT FROM new.superseded_by_id) OR ((old.text)::text IS DISTINCT FROM (new.text)::text) OR ((old.thing)::text IS DISTINCT FROM (new.thing)::text) OR (old.valid_from IS DISTINCT FROM new.valid_from) OR (old.valid_to IS DISTINCT FROM new.valid_to))) EXECUTE FUNCTION public.pgtrigger_update_update_56f5d();
COMMENT ON TRIGGER pgtrigger_update_update_56f5d ON public.agreements_alias IS '5ef956c741923fd9616ade0505475c5ee38d61fe';
CREATE TRIGGER pgtrigger_update_update_57deb AFTER UPDATE ON public.agreements_agreementname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_57deb();
COMMENT ON TRIGGER pgtrigger_update_update_57deb ON public.agreements_agreementname IS 'e958fe3bc20945008884928a79f2fb0444f46697';
CREATE TRIGGER pgtrigger_update_update_637bc AFTER UPDATE ON public.agreements_anchor FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_637bc();
COMMENT ON TRIGGER pgtrigger_update_update_637bc ON public.agreements_anchor IS 'e3764f61f3c52c2459f9fcd15fb5ff28028ee5aa';
CREATE TRIGGER pgtrigger_update_update_66204 AFTER UPDATE ON public.agreements_interpretation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_66204();
COMMENT ON TRIGGER pgtrigger_update_update_66204 ON public.agreements_interpretation IS '6e10287122dc91c08c2e3bdc6a98f4d7dfad3fee';
CREATE TRIGGER pgtrigger_update_update_80089 AFTER UPDATE ON public.agreements_fulfilment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_80089();
COMMENT ON TRIGGER pgtrigger_update_update_80089 ON public.agreements_fulfilment IS '70f1c7769d2edd64709e1e8dd92b5a6678de9408';
CREATE TRIGGER pgtrigger_update_update_82ccf AFTER UPDATE ON public.agreements_sensitivedetail FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_82ccf();
COMMENT ON TRIGGER pgtrigger_update_update_82ccf ON public.agreements_sensitivedetail IS '4078c57dacca0328b660ec5a0f14d9a80c6ca93f';
CREATE TRIGGER pgtrigger_update_update_91f58 AFTER UPDATE ON public.agreements_attachment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_91f58();
COMMENT ON TRIGGER pgtrigger_update_update_91f58 ON public.agreements_attachment IS 'ba4c55316529f34814b27de6937c6d7ea8ff95a4';
CREATE TRIGGER pgtrigger_update_update_9538f AFTER UPDATE ON public.agreements_coding FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9538f();
COMMENT ON TRIGGER pgtrigger_update_update_9538f ON public.agreements_coding IS '4adbd471a7fe88118a3d83ee625952353b00aea2';
CREATE TRIGGER pgtrigger_update_update_97955 AFTER UPDATE ON public.agreements_unresolvedactor FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_97955();
COMMENT ON TRIGGER pgtrigger_update_update_97955 ON public.agreements_unresolvedactor IS '56751058e40837339917207c6c9f8f0a833535fd';
CREATE TRIGGER pgtrigger_update_update_9a0dc AFTER UPDATE ON public.agreements_sourcealignment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9a0dc();
COMMENT ON TRIGGER pgtrigger_update_update_9a0dc ON public.agreements_sourcealignment IS '59ba68bea7e2cfc0edcc94e19e326b58985f8ee3';
CREATE TRIGGER pgtrigger_update_update_9dd2e AFTER UPDATE ON public.agreements_place FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9dd2e();
COMMENT ON TRIGGER pgtrigger_update_update_9dd2e ON public.agreements_place IS 'ccc748e823a1802942c7d4ee1bb9fe7c5704f086';
CREATE TRIGGER pgtrigger_update_update_9fa1d AFTER UPDATE ON public.agreements_clausespan FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9fa1d();
COMMENT ON TRIGGER pgtrigger_update_update_9fa1d ON public.agreements_clausespan IS '8a9f97910ccd2f2868bc4b8bdc8b7216be8cdf77';
CREATE TRIGGER pgtrigger_update_update_a1772 AFTER UPDATE ON public.agreements_claimaccused FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a1772();
COMMENT ON TRIGGER pgtrigger_update_update_a1772 ON public.agreements_claimaccused IS '708ff69eceaeb103f2141b86852d2e07cfd6631c';
CREATE TRIGGER pgtrigger_update_update_a2ec5 AFTER UPDATE ON public.agreements_translation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a2ec5();
COMMENT ON TRIGGER pgtrigger_update_update_a2ec5 ON public.agreements_translation IS 'a980817a486a9c3833c4097766bf6624edebfbd5';
CREATE TRIGGER pgtrigger_update_update_a86d9 AFTER UPDATE ON public.agreements_placename FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a86d9();
COMMENT ON TRIGGER pgtrigger_update_update_a86d9 ON public.agreements_placename IS '79a51ea503efe79bbc4683f5e9d05f2b719c5366';
CREATE TRIGGER pgtrigger_update_update_be57e AFTER UPDATE ON public.agreements_claim FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_be57e();
COMMENT ON TRIGGER pgtrigger_update_update_be57e ON public.agreements_claim IS '7eb5088070bae3c79d5bd751a4cdd1b503613a73';
CREATE TRIGGER pgtrigger_update_update_c135f AFTER UPDATE ON public.agreements_case FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c135f();
COMMENT ON TRIGGER pgtrigger_update_update_c135f ON public.agreements_case IS 'ffbca924197d5a7147aa883ca82f2084be99e6c4';
CREATE TRIGGER pgtrigger_update_update_c83ce AFTER UPDATE ON public.agreements_coverage FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c83ce();
COMMENT ON TRIGGER pgtrigger_update_update_c83ce ON public.agreements_coverage IS '45dad31c2c0f8d1c9c8b885ecb32eaa8fa6eaaf9';
CREATE TRIGGER pgtrigger_update_update_d5bd0 AFTER UPDATE ON public.agreements_declaration FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d5bd0();
COMMENT ON TRIGGER pgtrigger_update_update_d5bd0 ON public.agreements_declaration IS '91a49d3abc26816e3240f990f9245a7256842630';
CREATE TRIGGER pgtrigger_update_update_d8a7a AFTER UPDATE ON public.agreements_breach FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d8a7a();
COMMENT ON TRIGGER pgtrigger_update_update_d8a7a ON public.agreements_breach IS '8be17463d2073fb952e55f2f13aea1a8c2f7efaa';
CREATE TRIGGER pgtrigger_update_update_de61d AFTER UPDATE ON public.agreements_interruption FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_de61d();
COMMENT ON TRIGGER pgtrigger_update_update_de61d ON public.agreements_interruption IS '6fe7329e327d11e1ab0fbbc77fd6f6745d3a4b93';
CREATE TRIGGER pgtrigger_update_update_e44b4 AFTER UPDATE ON public.agreements_comment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e44b4();
COMMENT ON TRIGGER pgtrigger_update_update_e44b4 ON public.agreements_comment IS '023c29f2cb397e97f8e4fadedf7b0414204bb5d5';
CREATE TRIGGER pgtrigger_update_update_e69fe AFTER UPDATE ON public.agreements_override FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e69fe();
COMMENT ON TRIGGER pgtrigger_update_update_e69fe ON public.agreements_override IS '6f461bb917a858b42e3283193f65395d7bdb0636';
CREATE TRIGGER pgtrigger_update_update_ebcf0 AFTER UPDATE ON public.agreements_trigger FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ebcf0();
COMMENT ON TRIGGER pgtrigger_update_update_ebcf0 ON public.agreements_trigger IS '29f3c0028ebe2ef8336aa9a31b6e4556cdaaaf1b';
CREATE TRIGGER pgtrigger_update_update_f9009 AFTER UPDATE ON public.agreements_agreementrole FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f9009();
COMMENT ON TRIGGER pgtrigger_update_update_f9009 ON public.agreements_agreementrole IS '14b95401d4be4a393427aefaacc27d0fdfc59877';
CREATE TRIGGER pgtrigger_update_update_fadc0 AFTER UPDATE ON public.agreements_clauselink FOR EACH ROW WHEN ((((new.review)::text <> 'open'::text) OR ((old.review)::text <> 'open'::text))) EXECUTE FUNCTION public.pgtrigger_update_update_fadc0();
COMMENT ON TRIGGER pgtrigger_update_update_fadc0 ON public.agreements_clauselink IS '51a045d6e49c60e06d36040ba761101957b35a71';
CREATE TRIGGER pgtrigger_update_update_faf7f AFTER UPDATE ON public.agreements_savedview FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_faf7f();
COMMENT ON TRIGGER pgtrigger_update_update_faf7f ON public.agreements_savedview IS '2b46a83561418c5b4cabed9c4d44f1f661673cd6';
ALTER TABLE ONLY public.agreements_formeraddress
    ADD CONSTRAINT address_clause_in_its_agreement FOREIGN KEY (clause_id, agreement_id) REFERENCES public.agreements_clause(id, agreement_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_formeraddress
    ADD CONSTRAINT address_leads_to_its_agreement FOREIGN KEY (leads_to_id, agreement_id) REFERENCES public.agreements_clause(id, agreement_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_actor
    ADD CONSTRAINT agreements_actor_parent_id_8968b225_fk_agreements_actor_id FOREIGN KEY (parent_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_actorname
    ADD CONSTRAINT agreements_actorname_actor_id_ecac7fef_fk_agreements_actor_id FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_actorname
    ADD CONSTRAINT agreements_actorname_used_by_id_b13f703c_fk_agreements_actor_id FOREIGN KEY (used_by_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_adjudication
    ADD CONSTRAINT agreements_adjudicat_actor_id_2d4dfae2_fk_agreement FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_adjudication
    ADD CONSTRAINT agreements_adjudicat_adjudicator_id_64f07ecf_fk_agreement FOREIGN KEY (adjudicator_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_adjudication
    ADD CONSTRAINT agreements_adjudicat_breach_id_1c1e595d_fk_agreement FOREIGN KEY (breach_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_adjudication
    ADD CONSTRAINT agreements_adjudicat_clause_id_9bbb7a72_fk_agreement FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementrole
    ADD CONSTRAINT agreements_agreement_actor_id_64f5b3f8_fk_agreement FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementname
    ADD CONSTRAINT agreements_agreement_agreement_id_bdd140bc_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementrole
    ADD CONSTRAINT agreements_agreement_agreement_id_e0c54626_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementtext
    ADD CONSTRAINT agreements_agreement_agreement_id_f678c254_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreement
    ADD CONSTRAINT agreements_agreement_conflict_id_8332c802_fk_agreement FOREIGN KEY (conflict_id) REFERENCES public.agreements_conflict(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementrelation
    ADD CONSTRAINT agreements_agreement_from_agreement_id_e8f0ae16_fk_agreement FOREIGN KEY (from_agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementrelation
    ADD CONSTRAINT agreements_agreement_from_clause_id_b021ca30_fk_agreement FOREIGN KEY (from_clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementtext
    ADD CONSTRAINT agreements_agreement_made_by_id_4e6ddd98_fk_agreement FOREIGN KEY (made_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementtext
    ADD CONSTRAINT agreements_agreement_published_by_id_5c8a2118_fk_agreement FOREIGN KEY (published_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementrelation
    ADD CONSTRAINT agreements_agreement_to_agreement_id_b6a3ea61_fk_agreement FOREIGN KEY (to_agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementrelation
    ADD CONSTRAINT agreements_agreement_to_clause_id_bcfefd57_fk_agreement FOREIGN KEY (to_clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementtext
    ADD CONSTRAINT agreements_agreement_variant_of_id_06f78cb3_fk_agreement FOREIGN KEY (variant_of_id) REFERENCES public.agreements_agreementtext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_alias
    ADD CONSTRAINT agreements_alias_actor_id_ca46f7a3_fk_agreements_actor_id FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_alias
    ADD CONSTRAINT agreements_alias_agreement_id_41f4c241_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_alias
    ADD CONSTRAINT agreements_alias_conflict_id_adfa56a9_fk_agreements_conflict_id FOREIGN KEY (conflict_id) REFERENCES public.agreements_conflict(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_alias
    ADD CONSTRAINT agreements_alias_made_by_id_f94e8ddb_fk_agreements_user_id FOREIGN KEY (made_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_alias
    ADD CONSTRAINT agreements_alias_place_id_2004b2f7_fk_agreements_place_id FOREIGN KEY (place_id) REFERENCES public.agreements_place(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_alias
    ADD CONSTRAINT agreements_alias_superseded_by_id_efbf84ad_fk_agreement FOREIGN KEY (superseded_by_id) REFERENCES public.agreements_alias(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_anchor
    ADD CONSTRAINT agreements_anchor_answered_by_id_4d81805f_fk_agreements_user_id FOREIGN KEY (answered_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_anchor
    ADD CONSTRAINT agreements_anchor_before_id_fe96b644_fk_agreement FOREIGN KEY (before_id) REFERENCES public.agreements_agreementtext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_anchor
    ADD CONSTRAINT agreements_anchor_clause_id_3056f798_fk_agreements_clause_id FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_anchor
    ADD CONSTRAINT agreements_anchor_interpretation_id_ec09e781_fk_agreement FOREIGN KEY (interpretation_id) REFERENCES public.agreements_interpretation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_anchor
    ADD CONSTRAINT agreements_anchor_obligation_id_a1999dad_fk_agreement FOREIGN KEY (obligation_id) REFERENCES public.agreements_obligation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_anchor
    ADD CONSTRAINT agreements_anchor_relation_id_ffcdb7d0_fk_agreement FOREIGN KEY (relation_id) REFERENCES public.agreements_agreementrelation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_anchor
    ADD CONSTRAINT agreements_anchor_text_id_cf5cd754_fk_agreement FOREIGN KEY (text_id) REFERENCES public.agreements_agreementtext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_article
    ADD CONSTRAINT agreements_article_capture_id_1f2008ec_fk_agreements_capture_id FOREIGN KEY (capture_id) REFERENCES public.agreements_capture(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_article
    ADD CONSTRAINT agreements_article_reviewed_empty_by_id_c8c867f0_fk_agreement FOREIGN KEY (reviewed_empty_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_article
    ADD CONSTRAINT agreements_article_source_id_9375c2cf_fk_agreements_source_id FOREIGN KEY (source_id) REFERENCES public.agreements_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_article
    ADD CONSTRAINT agreements_article_story_id_f075b56c_fk_agreements_story_id FOREIGN KEY (story_id) REFERENCES public.agreements_story(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_articleimprint
    ADD CONSTRAINT agreements_articleim_article_id_594c60fc_fk_agreement FOREIGN KEY (article_id) REFERENCES public.agreements_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_articlevectors
    ADD CONSTRAINT agreements_articleve_article_id_8c34efb5_fk_agreement FOREIGN KEY (article_id) REFERENCES public.agreements_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_assessment
    ADD CONSTRAINT agreements_assessmen_breach_id_ce596076_fk_agreement FOREIGN KEY (breach_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_assessment
    ADD CONSTRAINT agreements_assessmen_clause_id_f1de47e0_fk_agreement FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_assessment
    ADD CONSTRAINT agreements_assessmen_second_signer_id_bf53ca4b_fk_agreement FOREIGN KEY (second_signer_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_assessment
    ADD CONSTRAINT agreements_assessment_actor_id_cd0ad7dc_fk_agreements_actor_id FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_assessment
    ADD CONSTRAINT agreements_assessment_author_id_5e1bd150_fk_agreements_user_id FOREIGN KEY (author_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_attachment
    ADD CONSTRAINT agreements_attachmen_added_by_id_25edb3f5_fk_agreement FOREIGN KEY (added_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_attachment
    ADD CONSTRAINT agreements_attachmen_breach_id_3a50194b_fk_agreement FOREIGN KEY (breach_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_attachment
    ADD CONSTRAINT agreements_attachmen_capture_id_1ef948e3_fk_agreement FOREIGN KEY (capture_id) REFERENCES public.agreements_capture(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_breach
    ADD CONSTRAINT agreements_breach_conflict_id_392d99f4_fk_agreement FOREIGN KEY (conflict_id) REFERENCES public.agreements_conflict(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_breach
    ADD CONSTRAINT agreements_breach_logged_by_id_c4f14cae_fk_agreements_user_id FOREIGN KEY (logged_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_breach
    ADD CONSTRAINT agreements_breach_logged_from_id_72b552fc_fk_agreement FOREIGN KEY (logged_from_id) REFERENCES public.agreements_sentence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_breach
    ADD CONSTRAINT agreements_breach_merged_into_id_53be12e9_fk_agreement FOREIGN KEY (merged_into_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_breach
    ADD CONSTRAINT agreements_breach_place_id_4130839e_fk_agreements_place_id FOREIGN KEY (place_id) REFERENCES public.agreements_place(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_breachclause
    ADD CONSTRAINT agreements_breachcla_breach_id_f282f210_fk_agreement FOREIGN KEY (breach_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_breachclause
    ADD CONSTRAINT agreements_breachcla_clause_id_4d239def_fk_agreement FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_breachrelation
    ADD CONSTRAINT agreements_breachrel_breach_id_af174dbe_fk_agreement FOREIGN KEY (breach_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_breachrelation
    ADD CONSTRAINT agreements_breachrel_made_by_id_6843fa2d_fk_agreement FOREIGN KEY (made_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_breachrelation
    ADD CONSTRAINT agreements_breachrel_other_id_cc3c2a25_fk_agreement FOREIGN KEY (other_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_capture
    ADD CONSTRAINT agreements_capture_captured_by_id_9dc8d899_fk_agreement FOREIGN KEY (captured_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_case
    ADD CONSTRAINT agreements_case_assigned_to_id_84b37bed_fk_agreements_user_id FOREIGN KEY (assigned_to_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_case
    ADD CONSTRAINT agreements_case_breach_id_505a99bc_fk_agreements_breach_id FOREIGN KEY (breach_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_casualties
    ADD CONSTRAINT agreements_casualtie_breach_id_4de6627b_fk_agreement FOREIGN KEY (breach_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_casualties
    ADD CONSTRAINT agreements_casualties_claim_id_1aa90920_fk_agreements_claim_id FOREIGN KEY (claim_id) REFERENCES public.agreements_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_casualties
    ADD CONSTRAINT agreements_casualties_side_id_208adc97_fk_agreements_actor_id FOREIGN KEY (side_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_claim
    ADD CONSTRAINT agreements_claim_accepted_by_id_cd64fe54_fk_agreements_user_id FOREIGN KEY (accepted_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_claim
    ADD CONSTRAINT agreements_claim_aligned_with_id_31bdf051_fk_agreement FOREIGN KEY (aligned_with_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_claim
    ADD CONSTRAINT agreements_claim_article_id_9daa0b20_fk_agreements_article_id FOREIGN KEY (article_id) REFERENCES public.agreements_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_claim
    ADD CONSTRAINT agreements_claim_breach_id_162469d3_fk_agreements_breach_id FOREIGN KEY (breach_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_claim
    ADD CONSTRAINT agreements_claim_claimant_id_e2ebfe2a_fk_agreements_actor_id FOREIGN KEY (claimant_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_claim
    ADD CONSTRAINT agreements_claim_reported_claimant_id_69fe56e2_fk_agreement FOREIGN KEY (reported_claimant_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_claim
    ADD CONSTRAINT agreements_claim_sentence_id_fa12c78c_fk_agreements_sentence_id FOREIGN KEY (sentence_id) REFERENCES public.agreements_sentence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_claimaccused
    ADD CONSTRAINT agreements_claimaccu_actor_id_be782fde_fk_agreement FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_claimaccused
    ADD CONSTRAINT agreements_claimaccu_claim_id_f94168ff_fk_agreement FOREIGN KEY (claim_id) REFERENCES public.agreements_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_clause
    ADD CONSTRAINT agreements_clause_agreement_id_0f393a86_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_clause
    ADD CONSTRAINT agreements_clause_parent_id_914e1903_fk_agreements_clause_id FOREIGN KEY (parent_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_clauselink
    ADD CONSTRAINT agreements_clauselin_agreement_id_2ea0b633_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_clauselink
    ADD CONSTRAINT agreements_clauselin_clause_id_dd6cb990_fk_agreement FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_clauselink
    ADD CONSTRAINT agreements_clauselin_reviewed_by_id_d0395334_fk_agreement FOREIGN KEY (reviewed_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_clauselink
    ADD CONSTRAINT agreements_clauselin_sentence_id_c56a2fae_fk_agreement FOREIGN KEY (sentence_id) REFERENCES public.agreements_sentence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_clauselink
    ADD CONSTRAINT agreements_clauselin_text_id_8a9f9282_fk_agreement FOREIGN KEY (text_id) REFERENCES public.agreements_agreementtext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_clausespan
    ADD CONSTRAINT agreements_clausespa_clause_id_c51baf46_fk_agreement FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_clausespan
    ADD CONSTRAINT agreements_clausespa_text_id_259ca7c6_fk_agreement FOREIGN KEY (text_id) REFERENCES public.agreements_agreementtext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_coding
    ADD CONSTRAINT agreements_coding_actor_id_7ef417d2_fk_agreements_actor_id FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_coding
    ADD CONSTRAINT agreements_coding_breach_id_2754a114_fk_agreements_breach_id FOREIGN KEY (breach_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_coding
    ADD CONSTRAINT agreements_coding_clause_id_b507afbf_fk_agreements_clause_id FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_coding
    ADD CONSTRAINT agreements_coding_coder_id_c158d755_fk_agreements_user_id FOREIGN KEY (coder_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_comment
    ADD CONSTRAINT agreements_comment_author_id_69ba95f6_fk_agreements_user_id FOREIGN KEY (author_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_comment
    ADD CONSTRAINT agreements_comment_breach_id_03b0398f_fk_agreements_breach_id FOREIGN KEY (breach_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_conflictname
    ADD CONSTRAINT agreements_conflictn_conflict_id_e740ec71_fk_agreement FOREIGN KEY (conflict_id) REFERENCES public.agreements_conflict(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_conflictplace
    ADD CONSTRAINT agreements_conflictp_conflict_id_d5fd195e_fk_agreement FOREIGN KEY (conflict_id) REFERENCES public.agreements_conflict(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_conflictplace
    ADD CONSTRAINT agreements_conflictp_place_id_ce80fa47_fk_agreement FOREIGN KEY (place_id) REFERENCES public.agreements_place(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_correctionnote
    ADD CONSTRAINT agreements_correctio_claim_id_0a62ec18_fk_agreement FOREIGN KEY (claim_id) REFERENCES public.agreements_claim(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_correctionnote
    ADD CONSTRAINT agreements_correctio_posted_by_id_f7139071_fk_agreement FOREIGN KEY (posted_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_coverage
    ADD CONSTRAINT agreements_coverage_agreement_id_d28a9fc5_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_coverage
    ADD CONSTRAINT agreements_coverage_area_id_efed7c45_fk_agreements_place_id FOREIGN KEY (area_id) REFERENCES public.agreements_place(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_coverage
    ADD CONSTRAINT agreements_coverage_clause_id_855bb1c7_fk_agreements_clause_id FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_declaration
    ADD CONSTRAINT agreements_declarati_agreement_id_5216b927_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_declaration
    ADD CONSTRAINT agreements_declaration_actor_id_9a1fce24_fk_agreements_actor_id FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draft
    ADD CONSTRAINT agreements_draft_agreement_id_56e7fba4_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draft
    ADD CONSTRAINT agreements_draft_capture_id_72e3d648_fk_agreements_capture_id FOREIGN KEY (capture_id) REFERENCES public.agreements_capture(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draft
    ADD CONSTRAINT agreements_draft_conflict_id_bf181c05_fk_agreements_conflict_id FOREIGN KEY (conflict_id) REFERENCES public.agreements_conflict(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draft
    ADD CONSTRAINT agreements_draft_made_by_id_74f1012f_fk_agreements_user_id FOREIGN KEY (made_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draft
    ADD CONSTRAINT agreements_draft_proposed_by_id_b784cb87_fk_agreements_user_id FOREIGN KEY (proposed_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draft
    ADD CONSTRAINT agreements_draft_published_by_id_80074409_fk_agreements_user_id FOREIGN KEY (published_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draft
    ADD CONSTRAINT agreements_draft_published_text_id_63de0a46_fk_agreement FOREIGN KEY (published_text_id) REFERENCES public.agreements_agreementtext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draftdecision
    ADD CONSTRAINT agreements_draftdeci_draft_id_4c12198d_fk_agreement FOREIGN KEY (draft_id) REFERENCES public.agreements_draft(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draftdecision
    ADD CONSTRAINT agreements_draftdeci_made_by_id_0bda3f1d_fk_agreement FOREIGN KEY (made_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draftpresence
    ADD CONSTRAINT agreements_draftpres_draft_id_8d33dd4e_fk_agreement FOREIGN KEY (draft_id) REFERENCES public.agreements_draft(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draftpresence
    ADD CONSTRAINT agreements_draftpresence_user_id_c4daefbc_fk_agreements_user_id FOREIGN KEY (user_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draftstep
    ADD CONSTRAINT agreements_draftstep_draft_id_2f3549a1_fk_agreements_draft_id FOREIGN KEY (draft_id) REFERENCES public.agreements_draft(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draftstep
    ADD CONSTRAINT agreements_draftstep_made_by_id_8e88b99c_fk_agreements_user_id FOREIGN KEY (made_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_draftstep
    ADD CONSTRAINT agreements_draftstep_target_id_0df6f312_fk_agreement FOREIGN KEY (target_id) REFERENCES public.agreements_draftstep(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_feed
    ADD CONSTRAINT agreements_feed_source_id_d1f3ca98_fk_agreements_source_id FOREIGN KEY (source_id) REFERENCES public.agreements_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_formeraddress
    ADD CONSTRAINT agreements_formeradd_agreement_id_ed0bb453_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_formeraddress
    ADD CONSTRAINT agreements_formeradd_clause_id_081e8168_fk_agreement FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_formeraddress
    ADD CONSTRAINT agreements_formeradd_leads_to_id_ac407628_fk_agreement FOREIGN KEY (leads_to_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_formeraddress
    ADD CONSTRAINT agreements_formeradd_made_by_id_0cbb8982_fk_agreement FOREIGN KEY (made_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_formeraddress
    ADD CONSTRAINT agreements_formeradd_text_id_da7c37bd_fk_agreement FOREIGN KEY (text_id) REFERENCES public.agreements_agreementtext(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_fulfilment
    ADD CONSTRAINT agreements_fulfilmen_accepted_by_id_c0145b08_fk_agreement FOREIGN KEY (accepted_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_fulfilment
    ADD CONSTRAINT agreements_fulfilmen_article_id_519fb3f2_fk_agreement FOREIGN KEY (article_id) REFERENCES public.agreements_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_fulfilment
    ADD CONSTRAINT agreements_fulfilmen_obligation_id_98bc0087_fk_agreement FOREIGN KEY (obligation_id) REFERENCES public.agreements_obligation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_fulfilment
    ADD CONSTRAINT agreements_fulfilmen_sentence_id_7bf01f9f_fk_agreement FOREIGN KEY (sentence_id) REFERENCES public.agreements_sentence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interpretation
    ADD CONSTRAINT agreements_interpret_accepted_by_id_55d9146e_fk_agreement FOREIGN KEY (accepted_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interpretation
    ADD CONSTRAINT agreements_interpret_actor_id_94b9b2c6_fk_agreement FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interpretation
    ADD CONSTRAINT agreements_interpret_article_id_4f5f88f2_fk_agreement FOREIGN KEY (article_id) REFERENCES public.agreements_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interpretation
    ADD CONSTRAINT agreements_interpret_clause_id_662b7258_fk_agreement FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interpretation
    ADD CONSTRAINT agreements_interpret_sentence_id_6a71a946_fk_agreement FOREIGN KEY (sentence_id) REFERENCES public.agreements_sentence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interruption
    ADD CONSTRAINT agreements_interrupt_accepted_by_id_564ca0e5_fk_agreement FOREIGN KEY (accepted_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interruption
    ADD CONSTRAINT agreements_interrupt_agreement_id_5a2e3569_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interruption
    ADD CONSTRAINT agreements_interrupt_article_id_1e038721_fk_agreement FOREIGN KEY (article_id) REFERENCES public.agreements_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interruption
    ADD CONSTRAINT agreements_interrupt_clause_id_386ca3ad_fk_agreement FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interruption
    ADD CONSTRAINT agreements_interrupt_sentence_id_76b077cb_fk_agreement FOREIGN KEY (sentence_id) REFERENCES public.agreements_sentence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_job
    ADD CONSTRAINT agreements_job_started_by_id_c5132230_fk_agreements_user_id FOREIGN KEY (started_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_jobpart
    ADD CONSTRAINT agreements_jobpart_job_id_13e6a534_fk_agreements_job_id FOREIGN KEY (job_id) REFERENCES public.agreements_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_linkfit
    ADD CONSTRAINT agreements_linkfit_conflict_id_d7c7b27f_fk_agreement FOREIGN KEY (conflict_id) REFERENCES public.agreements_conflict(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_obligationrecipient
    ADD CONSTRAINT agreements_obligatio_actor_id_c748e539_fk_agreement FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_obligation
    ADD CONSTRAINT agreements_obligatio_beneficiary_id_881bec9a_fk_agreement FOREIGN KEY (beneficiary_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_obligation
    ADD CONSTRAINT agreements_obligatio_clause_id_44efe814_fk_agreement FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_obligationrecipient
    ADD CONSTRAINT agreements_obligatio_obligation_id_6ff0ad6b_fk_agreement FOREIGN KEY (obligation_id) REFERENCES public.agreements_obligation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_obligation
    ADD CONSTRAINT agreements_obligatio_obligor_id_50dbd49b_fk_agreement FOREIGN KEY (obligor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_obligation
    ADD CONSTRAINT agreements_obligatio_verifier_id_5eb74fc1_fk_agreement FOREIGN KEY (verifier_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_override
    ADD CONSTRAINT agreements_override_author_id_65d62ece_fk_agreements_user_id FOREIGN KEY (author_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_override
    ADD CONSTRAINT agreements_override_obligation_id_d1ea94dd_fk_agreement FOREIGN KEY (obligation_id) REFERENCES public.agreements_obligation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_override
    ADD CONSTRAINT agreements_override_second_signer_id_469ba46f_fk_agreement FOREIGN KEY (second_signer_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_placecontrol
    ADD CONSTRAINT agreements_placecont_accepted_by_id_08bcfe60_fk_agreement FOREIGN KEY (accepted_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_placecontrol
    ADD CONSTRAINT agreements_placecont_article_id_de6fa06f_fk_agreement FOREIGN KEY (article_id) REFERENCES public.agreements_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_placecontrol
    ADD CONSTRAINT agreements_placecont_conflict_place_id_6c5053aa_fk_agreement FOREIGN KEY (conflict_place_id) REFERENCES public.agreements_conflictplace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_placecontrol
    ADD CONSTRAINT agreements_placecont_holder_id_acb2a0e1_fk_agreement FOREIGN KEY (holder_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_placecontrol
    ADD CONSTRAINT agreements_placecont_sentence_id_badf38ba_fk_agreement FOREIGN KEY (sentence_id) REFERENCES public.agreements_sentence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_placecontrol
    ADD CONSTRAINT agreements_placecont_speaker_id_77427d19_fk_agreement FOREIGN KEY (speaker_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_placename
    ADD CONSTRAINT agreements_placename_place_id_52f63ec4_fk_agreements_place_id FOREIGN KEY (place_id) REFERENCES public.agreements_place(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_placename
    ADD CONSTRAINT agreements_placename_used_by_id_a5718db3_fk_agreements_actor_id FOREIGN KEY (used_by_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_relationdecision
    ADD CONSTRAINT agreements_relationd_made_by_id_f4a89b9d_fk_agreement FOREIGN KEY (made_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_relationdecision
    ADD CONSTRAINT agreements_relationd_relation_id_6f13c9ab_fk_agreement FOREIGN KEY (relation_id) REFERENCES public.agreements_agreementrelation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_relinking
    ADD CONSTRAINT agreements_relinking_agreement_id_e3a82a41_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_relinking
    ADD CONSTRAINT agreements_relinking_clause_id_5d34d2d9_fk_agreements_clause_id FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_relinking
    ADD CONSTRAINT agreements_relinking_conflict_id_be68bf69_fk_agreement FOREIGN KEY (conflict_id) REFERENCES public.agreements_conflict(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_relinking
    ADD CONSTRAINT agreements_relinking_job_id_d9e6c453_fk_agreements_job_id FOREIGN KEY (job_id) REFERENCES public.agreements_job(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_savedview
    ADD CONSTRAINT agreements_savedview_owner_id_d4574597_fk_agreements_user_id FOREIGN KEY (owner_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_sensitivedetail
    ADD CONSTRAINT agreements_sensitive_added_by_id_6adc01ec_fk_agreement FOREIGN KEY (added_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_sensitivedetail
    ADD CONSTRAINT agreements_sensitive_breach_id_6a2043c4_fk_agreement FOREIGN KEY (breach_id) REFERENCES public.agreements_breach(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_sentence
    ADD CONSTRAINT agreements_sentence_article_id_29f3bb45_fk_agreement FOREIGN KEY (article_id) REFERENCES public.agreements_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_sourcealignment
    ADD CONSTRAINT agreements_sourceali_actor_id_c3ac06cf_fk_agreement FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_sourcealignment
    ADD CONSTRAINT agreements_sourceali_source_id_af77eda9_fk_agreement FOREIGN KEY (source_id) REFERENCES public.agreements_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_translation
    ADD CONSTRAINT agreements_translati_sentence_id_7524d758_fk_agreement FOREIGN KEY (sentence_id) REFERENCES public.agreements_sentence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_translation
    ADD CONSTRAINT agreements_translati_translator_id_0d1e4fa1_fk_agreement FOREIGN KEY (translator_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_trigger
    ADD CONSTRAINT agreements_trigger_accepted_by_id_8d693d02_fk_agreement FOREIGN KEY (accepted_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_trigger
    ADD CONSTRAINT agreements_trigger_article_id_56dc07a6_fk_agreements_article_id FOREIGN KEY (article_id) REFERENCES public.agreements_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_trigger
    ADD CONSTRAINT agreements_trigger_clause_id_ec020862_fk_agreements_clause_id FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_trigger
    ADD CONSTRAINT agreements_trigger_sentence_id_28caac5c_fk_agreement FOREIGN KEY (sentence_id) REFERENCES public.agreements_sentence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_unresolvedactor
    ADD CONSTRAINT agreements_unresolve_actor_id_e305fa4b_fk_agreement FOREIGN KEY (actor_id) REFERENCES public.agreements_actor(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_unresolvedreference
    ADD CONSTRAINT agreements_unresolve_agreement_id_3d1a7b40_fk_agreement FOREIGN KEY (agreement_id) REFERENCES public.agreements_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_unresolvedactor
    ADD CONSTRAINT agreements_unresolve_clause_id_c4c10f48_fk_agreement FOREIGN KEY (clause_id) REFERENCES public.agreements_clause(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_unresolvedactor
    ADD CONSTRAINT agreements_unresolve_draft_id_0f3519ef_fk_agreement FOREIGN KEY (draft_id) REFERENCES public.agreements_draft(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_unresolvedreference
    ADD CONSTRAINT agreements_unresolve_sentence_id_e3944daa_fk_agreement FOREIGN KEY (sentence_id) REFERENCES public.agreements_sentence(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_unresolvedactor
    ADD CONSTRAINT agreements_unresolve_settled_by_id_a788f002_fk_agreement FOREIGN KEY (settled_by_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_user_groups
    ADD CONSTRAINT agreements_user_groups_group_id_9997ab57_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_user_groups
    ADD CONSTRAINT agreements_user_groups_user_id_ef4f0c20_fk_agreements_user_id FOREIGN KEY (user_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_user_user_permissions
    ADD CONSTRAINT agreements_user_user_permission_id_ba667236_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_user_user_permissions
    ADD CONSTRAINT agreements_user_user_user_id_1f4dbdfe_fk_agreement FOREIGN KEY (user_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_claim
    ADD CONSTRAINT claim_sentence_in_its_article FOREIGN KEY (sentence_id, article_id) REFERENCES public.agreements_sentence(id, article_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_clause
    ADD CONSTRAINT clause_parent_in_same_agreement FOREIGN KEY (parent_id, agreement_id) REFERENCES public.agreements_clause(id, agreement_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_placecontrol
    ADD CONSTRAINT control_sentence_in_article FOREIGN KEY (sentence_id, article_id) REFERENCES public.agreements_sentence(id, article_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_coverage
    ADD CONSTRAINT coverage_clause_in_its_agreement FOREIGN KEY (clause_id, agreement_id) REFERENCES public.agreements_clause(id, agreement_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_agreements_user_id FOREIGN KEY (user_id) REFERENCES public.agreements_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_fulfilment
    ADD CONSTRAINT fulfilment_sentence_in_its_article FOREIGN KEY (sentence_id, article_id) REFERENCES public.agreements_sentence(id, article_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interpretation
    ADD CONSTRAINT interpretation_sentence_in_article FOREIGN KEY (sentence_id, article_id) REFERENCES public.agreements_sentence(id, article_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interruption
    ADD CONSTRAINT interruption_clause_in_agreement FOREIGN KEY (clause_id, agreement_id) REFERENCES public.agreements_clause(id, agreement_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_interruption
    ADD CONSTRAINT interruption_sentence_in_article FOREIGN KEY (sentence_id, article_id) REFERENCES public.agreements_sentence(id, article_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_clauselink
    ADD CONSTRAINT link_clause_in_its_agreement FOREIGN KEY (clause_id, agreement_id) REFERENCES public.agreements_clause(id, agreement_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementrelation
    ADD CONSTRAINT relation_from_clause_in_agreement FOREIGN KEY (from_clause_id, from_agreement_id) REFERENCES public.agreements_clause(id, agreement_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementrelation
    ADD CONSTRAINT relation_to_clause_in_agreement FOREIGN KEY (to_clause_id, to_agreement_id) REFERENCES public.agreements_clause(id, agreement_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_agreementtext
    ADD CONSTRAINT text_variant_in_its_line FOREIGN KEY (variant_of_id, agreement_id, language) REFERENCES public.agreements_agreementtext(id, agreement_id, language) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.agreements_trigger
    ADD CONSTRAINT trigger_sentence_in_article FOREIGN KEY (sentence_id, article_id) REFERENCES public.agreements_sentence(id, article_id) DEFERRABLE INITIALLY DEFERRED;
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO tracker;
REVOKE ALL ON PROCEDURE public.end_membership(IN member bigint, IN left_group integer) FROM PUBLIC;
GRANT ALL ON PROCEDURE public.end_membership(IN member bigint, IN left_group integer) TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_actor TO tracker;
GRANT SELECT ON TABLE public.agreements_actorevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_actorname TO tracker;
GRANT SELECT ON TABLE public.agreements_actornameevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_adjudication TO tracker;
GRANT SELECT ON TABLE public.agreements_adjudicationevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_agreement TO tracker;
GRANT SELECT ON TABLE public.agreements_agreementevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_agreementname TO tracker;
GRANT SELECT ON TABLE public.agreements_agreementnameevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_agreementrelation TO tracker;
GRANT SELECT ON TABLE public.agreements_agreementrelationevent TO tracker;
GRANT SELECT ON TABLE public.agreements_agreementrelationstate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_agreementrole TO tracker;
GRANT SELECT ON TABLE public.agreements_agreementroleevent TO tracker;
GRANT SELECT ON TABLE public.agreements_agreementstate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_agreementtext TO tracker;
GRANT SELECT ON TABLE public.agreements_agreementtextevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_alias TO tracker;
GRANT SELECT ON TABLE public.agreements_aliasevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_anchor TO tracker;
GRANT SELECT ON TABLE public.agreements_anchorevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_article TO tracker;
GRANT SELECT ON TABLE public.agreements_articleevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_articleimprint TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_articlevectors TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_assessment TO tracker;
GRANT SELECT ON TABLE public.agreements_assessmentevent TO tracker;
GRANT SELECT ON TABLE public.agreements_assessmentstate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_attachment TO tracker;
GRANT SELECT ON TABLE public.agreements_attachmentevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_breach TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_breachclause TO tracker;
GRANT SELECT ON TABLE public.agreements_breachclauseevent TO tracker;
GRANT SELECT ON TABLE public.agreements_breachclausestate TO tracker;
GRANT SELECT ON TABLE public.agreements_breachevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_breachrelation TO tracker;
GRANT SELECT ON TABLE public.agreements_breachrelationevent TO tracker;
GRANT SELECT ON TABLE public.agreements_breachstate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_capture TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_case TO tracker;
GRANT SELECT ON TABLE public.agreements_caseevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_casualties TO tracker;
GRANT SELECT ON TABLE public.agreements_casualtiesevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_claim TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_claimaccused TO tracker;
GRANT SELECT ON TABLE public.agreements_claimaccusedevent TO tracker;
GRANT SELECT ON TABLE public.agreements_claimaccusedstate TO tracker;
GRANT SELECT ON TABLE public.agreements_claimevent TO tracker;
GRANT SELECT ON TABLE public.agreements_claimstate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_clause TO tracker;
GRANT SELECT ON TABLE public.agreements_clauseevent TO tracker;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.agreements_clauselink TO tracker;
GRANT SELECT ON TABLE public.agreements_clauselinkevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_clausespan TO tracker;
GRANT SELECT ON TABLE public.agreements_clausespanevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_coding TO tracker;
GRANT SELECT ON TABLE public.agreements_codingevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_comment TO tracker;
GRANT SELECT ON TABLE public.agreements_commentevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_conflict TO tracker;
GRANT SELECT ON TABLE public.agreements_conflictevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_conflictname TO tracker;
GRANT SELECT ON TABLE public.agreements_conflictnameevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_conflictplace TO tracker;
GRANT SELECT ON TABLE public.agreements_conflictplaceevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_correctionnote TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_coverage TO tracker;
GRANT SELECT ON TABLE public.agreements_coverageevent TO tracker;
GRANT SELECT ON TABLE public.agreements_coveragestate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_declaration TO tracker;
GRANT SELECT ON TABLE public.agreements_declarationevent TO tracker;
GRANT SELECT ON TABLE public.agreements_declarationstate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_draft TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_draftdecision TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_draftpresence TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_draftstep TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_feed TO tracker;
GRANT SELECT ON TABLE public.agreements_feedevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_formeraddress TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_fulfilment TO tracker;
GRANT SELECT ON TABLE public.agreements_fulfilmentevent TO tracker;
GRANT SELECT ON TABLE public.agreements_fulfilmentstate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_interpretation TO tracker;
GRANT SELECT ON TABLE public.agreements_interpretationevent TO tracker;
GRANT SELECT ON TABLE public.agreements_interpretationstate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_interruption TO tracker;
GRANT SELECT ON TABLE public.agreements_interruptionevent TO tracker;
GRANT SELECT ON TABLE public.agreements_interruptionstate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_job TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_jobpart TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_linkfit TO tracker;
GRANT SELECT ON TABLE public.agreements_membershipevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_obligation TO tracker;
GRANT SELECT ON TABLE public.agreements_obligationevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_obligationrecipient TO tracker;
GRANT SELECT ON TABLE public.agreements_obligationrecipientevent TO tracker;
GRANT SELECT ON TABLE public.agreements_obligationstate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_override TO tracker;
GRANT SELECT ON TABLE public.agreements_overrideevent TO tracker;
GRANT SELECT ON TABLE public.agreements_overridestate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_place TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_placecontrol TO tracker;
GRANT SELECT ON TABLE public.agreements_placecontrolevent TO tracker;
GRANT SELECT ON TABLE public.agreements_placecontrolstate TO tracker;
GRANT SELECT ON TABLE public.agreements_placeevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_placename TO tracker;
GRANT SELECT ON TABLE public.agreements_placenameevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_relationdecision TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_relinking TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_savedview TO tracker;
GRANT SELECT ON TABLE public.agreements_savedviewevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_sensitivedetail TO tracker;
GRANT SELECT ON TABLE public.agreements_sensitivedetailevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_sentence TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_source TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_sourcealignment TO tracker;
GRANT SELECT ON TABLE public.agreements_sourcealignmentevent TO tracker;
GRANT SELECT ON TABLE public.agreements_sourceevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_story TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_translation TO tracker;
GRANT SELECT ON TABLE public.agreements_translationevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_trigger TO tracker;
GRANT SELECT ON TABLE public.agreements_triggerevent TO tracker;
GRANT SELECT ON TABLE public.agreements_triggerstate TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_unresolvedactor TO tracker;
GRANT SELECT ON TABLE public.agreements_unresolvedactorevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_unresolvedreference TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_user TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_user_groups TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_user_user_permissions TO tracker;
GRANT SELECT ON TABLE public.agreements_userevent TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.agreements_workerheartbeat TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.auth_group TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.auth_group_permissions TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.auth_permission TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.django_admin_log TO tracker;
GRANT SELECT,INSERT,UPDATE ON TABLE public.django_content_type TO tracker;
GRANT SELECT ON TABLE public.django_migrations TO tracker;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO tracker;
GRANT SELECT ON TABLE public.pghistory_context TO tracker;
ALTER DEFAULT PRIVILEGES FOR ROLE tracker_owner IN SCHEMA public GRANT SELECT,INSERT,UPDATE ON TABLES TO tracker;
