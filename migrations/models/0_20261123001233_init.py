from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "audit_entry" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "actor" BIGINT,
    "role" VARCHAR(32) NOT NULL,
    "operation" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(64) NOT NULL,
    "subject_row" BIGINT,
    "body" TEXT NOT NULL,
    "previous" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL
);
CREATE INDEX "idx_audit_entry_subject_aa318b" ON "audit_entry" ("subject", "subject_row");
CREATE INDEX "idx_audit_entry_actor_51f72e" ON "audit_entry" ("actor");
COMMENT ON TABLE "audit_entry" IS 'One act in the chain: `hash` is the SHA-256 of the entry before''s hash and this body.';
CREATE TABLE "industry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(500) NOT NULL,
    "name_en" VARCHAR(500) NOT NULL,
    "group" VARCHAR(16) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "origin" VARCHAR(8) NOT NULL
);
COMMENT ON COLUMN "industry"."group" IS 'STRATEGIC: STRATEGIC\nFUTURE: FUTURE\nTRADITIONAL: TRADITIONAL\nSPECIAL: SPECIAL';
COMMENT ON COLUMN "industry"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "industry" IS 'An industry of the city''s dictionary (产业).';
CREATE TABLE "plan_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city" VARCHAR(40) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "plan_version" IS 'One loading of a plan file that differed from the one before.';
CREATE TABLE "target" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "indicator" VARCHAR(40) NOT NULL,
    "year" INT NOT NULL,
    "organization_code" VARCHAR(40),
    "value" INT NOT NULL,
    "origin" VARCHAR(8) NOT NULL,
    CONSTRAINT "uid_target_indicat_1dae6d" UNIQUE ("indicator", "year", "organization_code")
);
COMMENT ON COLUMN "target"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "target" IS 'How many of an indicator in a year: the city''s, or one organization''s (KPI-a).';
CREATE TABLE "town" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(500) NOT NULL,
    "name_en" VARCHAR(500) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "origin" VARCHAR(8) NOT NULL
);
COMMENT ON COLUMN "town"."kind" IS 'SUBDISTRICT: SUBDISTRICT\nTOWN: TOWN\nPARK: PARK';
COMMENT ON COLUMN "town"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "town" IS 'A town or park (镇街, 园区).';
CREATE TABLE "organization" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "code" VARCHAR(40) UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "name_fold" VARCHAR(200) NOT NULL UNIQUE,
    "name_en" VARCHAR(200),
    "short_name" VARCHAR(60),
    "kind" VARCHAR(32) NOT NULL,
    "credit_code" VARCHAR(18) UNIQUE,
    "active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "organization"."kind" IS 'DEPARTMENT: DEPARTMENT\nGROUP: GROUP\nCENTER: CENTER\nTOWN: TOWN\nPARK: PARK\nUNIVERSITY: UNIVERSITY\nRESEARCH_INSTITUTE: RESEARCH_INSTITUTE\nPROVINCIAL_LAB: PROVINCIAL_LAB\nSCIENCE_FACILITY: SCIENCE_FACILITY\nCO_BUILT_INSTITUTE: CO_BUILT_INSTITUTE\nENTERPRISE: ENTERPRISE\nOTHER: OTHER';
COMMENT ON TABLE "organization" IS 'One organization. `code` is the plan''s where the plan names it, else null.';
CREATE TABLE "organization_flag" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "flag" VARCHAR(32) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_organizatio_organiz_c973ff" UNIQUE ("organization_id", "flag", "valid_from")
);
COMMENT ON COLUMN "organization_flag"."flag" IS 'LEAD_DEPARTMENT: LEAD_DEPARTMENT\nCOMPETENT_DEPARTMENT: COMPETENT_DEPARTMENT\nUNDERGRADUATE: UNDERGRADUATE\nINNOVATION_STRONG: INNOVATION_STRONG\nCHAIN_LEADER: CHAIN_LEADER';
COMMENT ON TABLE "organization_flag" IS 'A flag that an organization bears from one day to another, both included.';
CREATE TABLE "account" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "sign_in_name" VARCHAR(40) NOT NULL,
    "sign_in_fold" VARCHAR(40) NOT NULL UNIQUE,
    "display_name" VARCHAR(60) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "role" VARCHAR(32) NOT NULL,
    "active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "account"."role" IS 'VISITOR: VISITOR\nENTERPRISE_USER: ENTERPRISE_USER\nMEMBER: MEMBER\nLIAISON: LIAISON\nBROKER: BROKER\nEVALUATOR: EVALUATOR\nFINANCE_PARTNER: FINANCE_PARTNER\nCENTER_STAFF: CENTER_STAFF\nSUPERVISOR: SUPERVISOR\nLEAD_SUPERVISOR: LEAD_SUPERVISOR\nLEADER: LEADER\nADMINISTRATOR: ADMINISTRATOR\nAUDITOR: AUDITOR\nDATA_PARTNER: DATA_PARTNER';
COMMENT ON TABLE "account" IS 'A named person''s account: one role, at most one organization.';
CREATE TABLE "session" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "session" IS 'A signed-in browser. Only the SHA-256 of its token is kept.';
CREATE TABLE "sign_in_failure" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "count" INT NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "sign_in_failure" IS 'How often signing in failed for one name from one address; `key` is a hash of the two.';
CREATE TABLE "import_run" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "source" VARCHAR(100) NOT NULL,
    "source_date" DATE NOT NULL,
    "file_hash" VARCHAR(64) NOT NULL,
    "rows_done" INT NOT NULL,
    "created" INT NOT NULL,
    "joined" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "refused" INT NOT NULL,
    "finished_at" TIMESTAMPTZ,
    CONSTRAINT "uid_import_run_source_7b4156" UNIQUE ("source", "source_date", "file_hash")
);
COMMENT ON TABLE "import_run" IS 'One import file on its way in: a second run of the same file goes on after `rows_done`.';
CREATE TABLE "registered_result" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "source" VARCHAR(100) NOT NULL,
    "source_date" DATE NOT NULL,
    "external_id" VARCHAR(100),
    "title" VARCHAR(300) NOT NULL,
    "title_fold" VARCHAR(300) NOT NULL,
    "abstract" TEXT NOT NULL,
    "keywords" TEXT[] NOT NULL,
    "discipline" VARCHAR(100),
    "registration_number" VARCHAR(100),
    "registered_on" DATE,
    "completing_units" VARCHAR(1000),
    "completers" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_registered__title_f_ea9626" ON "registered_result" ("title_fold");
COMMENT ON TABLE "registered_result" IS '登记成果 (LIB-6): a result registered elsewhere, kept apart by its source.';
CREATE TABLE "achievement" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "stage" VARCHAR(16) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "title_fold" VARCHAR(300) NOT NULL,
    "summary" TEXT NOT NULL,
    "trl" SMALLINT,
    "asking_price" DECIMAL(14,2),
    "formed_on" DATE,
    "source" VARCHAR(40),
    "secrecy" VARCHAR(16) NOT NULL,
    "unclassified_declared" BOOL NOT NULL,
    "distinct_because" VARCHAR(500),
    "registration_number" VARCHAR(100),
    "registered_on" DATE,
    "recommending_unit" VARCHAR(200),
    "research_from" DATE,
    "research_to" DATE,
    "category" VARCHAR(32),
    "originality" VARCHAR(32),
    "form" VARCHAR(32),
    "level" VARCHAR(32),
    "maturity" VARCHAR(32),
    "application" VARCHAR(32),
    "applied_industry" VARCHAR(100),
    "keywords" TEXT[] NOT NULL,
    "completers" VARCHAR(500),
    "contact_name" VARCHAR(60),
    "contact_phone" VARCHAR(40),
    "contact_email" VARCHAR(120),
    "conversion_ways" TEXT[] NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "registered_result_id" BIGINT REFERENCES "registered_result" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_achievement_title_f_994bfb" ON "achievement" ("title_fold");
CREATE INDEX "idx_achievement_submitt_c916ea" ON "achievement" ("submitted_at");
COMMENT ON COLUMN "achievement"."kind" IS 'ENTERPRISE: ENTERPRISE\nPROJECT: PROJECT\nPLATFORM: PLATFORM';
COMMENT ON COLUMN "achievement"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nIN_EVALUATION: IN_EVALUATION\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED';
COMMENT ON COLUMN "achievement"."secrecy" IS 'PUBLIC: PUBLIC\nINTERNAL: INTERNAL\nCLASSIFIED: CLASSIFIED';
COMMENT ON COLUMN "achievement"."category" IS 'BASIC_THEORY: BASIC_THEORY\nAPPLIED_TECHNOLOGY: APPLIED_TECHNOLOGY\nSOFT_SCIENCE: SOFT_SCIENCE';
COMMENT ON COLUMN "achievement"."originality" IS 'ORIGINAL: ORIGINAL\nABSORBED: ABSORBED\nREDEVELOPED: REDEVELOPED';
COMMENT ON COLUMN "achievement"."form" IS 'TECHNOLOGY: TECHNOLOGY\nPROCESS: PROCESS\nPRODUCT: PRODUCT\nMATERIAL: MATERIAL\nEQUIPMENT: EQUIPMENT\nBIOMEDICAL_VARIETY: BIOMEDICAL_VARIETY\nBIOLOGICAL_VARIETY: BIOLOGICAL_VARIETY\nMINERAL_VARIETY: MINERAL_VARIETY\nOTHER_APPLIED: OTHER_APPLIED\nSTANDARD: STANDARD';
COMMENT ON COLUMN "achievement"."level" IS 'WORLD_LEADING: WORLD_LEADING\nWORLD_ADVANCED: WORLD_ADVANCED\nNATIONAL_LEADING: NATIONAL_LEADING\nNATIONAL_ADVANCED: NATIONAL_ADVANCED\nNOT_EVALUATED: NOT_EVALUATED';
COMMENT ON COLUMN "achievement"."maturity" IS 'EARLY: EARLY\nMIDDLE: MIDDLE\nMATURE: MATURE';
COMMENT ON COLUMN "achievement"."application" IS 'INDUSTRIAL: INDUSTRIAL\nSMALL_SCALE: SMALL_SCALE\nTRIAL: TRIAL\nDISCONTINUED: DISCONTINUED\nNOT_APPLIED: NOT_APPLIED';
COMMENT ON TABLE "achievement" IS '科技成果: a result with industrial promise, registered by an organization''s liaison.';
CREATE TABLE "achievement_party" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE CASCADE,
    "organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_achievement_achieve_462663" UNIQUE ("achievement_id", "organization_id", "role")
);
COMMENT ON COLUMN "achievement_party"."role" IS 'HOLDER: HOLDER\nCOMPLETING: COMPLETING\nCO_REPORTER: CO_REPORTER';
COMMENT ON TABLE "achievement_party" IS 'An organization that holds, completed or also reported an achievement.';
CREATE TABLE "intellectual_property" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "number" VARCHAR(60) NOT NULL,
    "number_fold" VARCHAR(60) NOT NULL,
    "title" VARCHAR(200),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_intellectua_number__a5e698" ON "intellectual_property" ("number_fold");
COMMENT ON COLUMN "intellectual_property"."kind" IS 'INVENTION: INVENTION\nUTILITY_MODEL: UTILITY_MODEL\nDESIGN: DESIGN\nSOFTWARE: SOFTWARE\nCIRCUIT_LAYOUT: CIRCUIT_LAYOUT\nPLANT_VARIETY: PLANT_VARIETY\nTRADEMARK: TRADEMARK\nKNOW_HOW: KNOW_HOW';
COMMENT ON TABLE "intellectual_property" IS 'A patent, copyright or other right behind an achievement (知识产权).';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1zozqy/isqfzkzVZmpifN6vLduFbHJhDOO8cU4s2eHKYYYxWGDhRfw5OTuzn9ftQ"
    "Cb94BjO5jwxZaEWsAjIXW3Wt3/bs0sHZvOR26hGy5PXPup1UH/bhFthmki5eoBamnz+eoa"
    "FLjarcmqa1BPxcuKt45raxOXXrrTTAfTIh07E9uYu4ZFgEAkGNEKyCDIvcdocq8ZpIN+3G"
    "vO/Q9kOKxwdMV9aJ+cIuuOZVnr6BbfWTb+zUFQFWlEp9do/VtLf/oIt9atCb23QaZbu4tC"
    "FPIDUssm/hiJA+Tiv1ya01z0qHl0WP8bu2zRHxtNLHMxIw6y8RzTSnPNdh24qUGpLHpD5G"
    "DNnlAi9hoLYvxrgVXXmmKgpi/z7TstNoiO/8IOZL+1nMXtPzEFmZb7SdW2Hlu03rcWfWvL"
    "bn0HmvmDemdgU4/0r6EDGStX3ac5K7swpgJxL1ldQPJW9Z55VX/+5N5bZElgEHbzKSbY1l"
    "ysh7qbLEzTHxxBkfdKtMC1F3j5LvqqQMd32sKEQQPU3hOsylqqOhBldcTLqtpKDKiAItT7"
    "ftHEIjAY6bM6DIEpPMKH39vto6Oz9qej0/OT47Ozk/NP57Que97kpbNf3sOs4PKaYqAJn4"
    "WBDA9k0RHvfQ1Q8IvRaK7mUbEuW8GvuUn4exRC15jh9A7wKGIdoPskH4PEOt0RFKz6Y/XN"
    "7qBDcrCVhWt+JHPXQ2h+5jj/MhlOnMzDlTYrfYqVvjt9H+2MZSPoqyBfIciif4gDnsFpOe"
    "7UZndc1ZP/0YJn0haupRLrUdX0MCZBcVBEq4a6lX11pT6sJcla35b/5VSlL3f5ca1Qty0T"
    "J0Hv3mt2OuRB/Rji9EX28PNpzbS/VBOTqXtPs0ftHDRvOKl7xUnvjtqxT2TgX2mzS1FwrT"
    "mgAQ9VAuEIUQ1hPj0uAPPpcSbMcCkKc2gtLwpyiKSBuDjEjEcqNUXHCJuJet2JGpjmJPQy"
    "ZZzTgQ/q12J45/E5/N/lCIsTDON319zf30fYnL44+BxUDw37bl+8iIE9t/FPw1o4ZaaUME"
    "0tQN/2nAJiXhmAg/oNuBnggsB69xCSmaDgVps8PGq2riauWG0rq27y0qw9i5doRJsy4OAN"
    "4fl9vYdA9IWToRNZXjvI04gY4VrPqkM4ggKCQBExMdyn3xykGxOopNEL75TFMdbO4PdQe5"
    "/UdqzbyPO6hp2rEfzlstEi5GoRfmLbSeXMM/EPUWxGl1NkCjrcbie0D4/Pjs+PTo+X2C9L"
    "8iBPsicT+hWXmcyD+puZzF93PEem8uNPBaby40+ZUzlcikLL/ktAG9Sv4Tp58qkIurRWJr"
    "zsWhJfFZeS0UMkDcrFUJ7a1mKejjFPFjOGs0AfSiMTnMB7SVxltFsjWeJk/rPQ7aBlUiGX"
    "Y3ks8R3k/SuEXukJsiAOuH4HhTIKGQ35rgClfiLOpBTpu8PTAl13GNfzrnoOLkU77qdmGp"
    "R7tK1Zuto9Y7GMUOWp3vdPAZCDMGjSU/FzrfLoeTRvGTvLNqZGxsz8/Kyxot7dtNEa9rlB"
    "q+TEATQdBL8KGfLSSIQc+19nCjgvMAOcZ04A5yUlyfAGzr2Bf+IZhqdKSjY+9eUXCZtZ+u"
    "1g53zV0t6O8FWp/4i/tilzD02N3PjySYrYHb58kCd5z2lFNSToFDNGMC1Np5CA4KwhaALd"
    "GSb2NvR14+4O21hHsBZ4W/qUwrMRSDc6eFFrjTy+p/I4aFtKCZB+/SpzhJURIZ17rX1yWm"
    "qDbElRQ4A3r8sGA6YyuzNB/VqAu+vdGVggsK6WtwOKEDbmQJUzB6rIBoas2ZR7SOOj/Cu5"
    "LJS7qvMs83RlPSL6GGzLQWM7EMZEcy0bjC419IQ1uxPaijhA9ArwO5Y91Yjx/4yL/s1B77"
    "4MhQ9pmxqbbz6FvfrWWrYLNaBVb9SsGlGZtvd7w4jtAyPWbIy0NrkxEvk4inJfEaJa8Ajb"
    "5nCDaafgkA2q7268bn/e2NiQTU7dJYZuKvFaQ7hiep1tj+CfmrlIQTp71g3qN2M4dQw3mu"
    "OKa463ysJbj6mKUFaez74HNZ63O0JQF5jmuWY/gHHQ75QpUxbn5ydnB0hZnJxinf4eHaXa"
    "G5UkbvSaDTvdsNONnVFjZ7QLcBs7o71F+YG+2rpsX0BbZaxbo/FFTxjJktCVOyiUUYgsfq"
    "XsH/xSZpCTvlBWkP6uwwg2VkRVs4RprIgaK6Iay4LpyqcXmhGJoab2dozv1o4oAlmK/ByH"
    "NFuOtuI1C1kShak+oh/AvS89hYAp0G8OeqTiL14WIHhABxnuAaJPgNn7pJsVba7pRhZvZP"
    "FGFt+xLB6fnRtR/G2I4u1CQmI7R0hsZ4jid5aZISnmCOMBUe30SdvDebcqj4pxcTsA2bm3"
    "bFctO2VEqeoH9WkRpE+zgT59e5qlHj/kJPmaH8gdtEor5LMkjocdxP4U0qVlvNRB3n+W1k"
    "kh44FwQ6VPQf6zg1ZphUj8iAeQVWEwkgV5LPMdlCyjbUnijTCAc3Bqn7ugrUbyChl1BX7Q"
    "5dVLriv02V3iJfRZRfViLPTl8L2SZQphrzKUhBG9vkorRJSv4FXZ3zpC9OZdSk1sDN4iS7"
    "NeUbK6cWCHRbQVh9nqisPzOM5UUjV+pkB8YVkm1kg6yiuiGMC3lGpbH3qA+m7VbBeiyM6n"
    "Lk2JL4S45fb4+oKnqDPQaSXDjUhpkSENkKxhzx2lrKFBd4u+oC4S88nv5z0x8PaHZK67Rz"
    "B/UMuqQ0JEjSexMlqRhCo22hHJXri0bGxMyRf8lGBs0pWtgWXNfvVAlpKVFtva41KBFx54"
    "9NXpC2NvNqOMC9t8a/0qq9tW70xtukEF9yVtDlS6+zfJZSq6o+vxxFps4GAxa6U+4zSG0e"
    "scwN7TAbV8RRX8iT9tDrIhNFcn3Ha14xTMYc9sPIWmumL7T2yuLbYJxSGo6x0210hk0wjd"
    "Ys12vJPncExK157A+7xGmI/6A3RL/5FBJuZC9x3Rxyw+N9hy6jms+JZb8NYhK4rmDFZlWL"
    "KDZqNqVxtVwYewjuYuoK205q7Pcz01rL6LFYAm7HrIyzQZqZZWCpq7Hi99lrjemAOFWSSr"
    "EGEwEG848FmlUt5XHHzuoEQRvd8VJwxUeAymKwzlqqFHa+zRGnu018IuwpqUXWhTiOt0AO"
    "x1dSEJDuplOpGSBmhV65KiypGUIVlaSbJNESOQ+lPEipBCICdAV6hSAQECbqGjOWXImPsE"
    "n7rDOHsIn3KAqAQwsxw34WwhTWh4YWuNrVqFZ6JGBHiuEzYmAjh04lYNUt5MIkZXZTGgMu"
    "ZrAWhlLazidLUzsto81LrhzE3tqfS4jtPVcFxv3gJorjnOo0XZkbKhSxKENYR7K7Zt2eHp"
    "ntfc7EOoutaNMBJkUeogPxG2RVLHI1CexAoUcs2DZUUHef8K6QucwE77+AmFXEjiF6jh/d"
    "M2b7j+mGP3WSYVcikMOLCXAs3PAKrHCgJbL3Ukc5eXgcWXl1PIaDzkJfrU0OgqTZ8GVE/h"
    "i7ECrwbvX4C7cL1rYSAwl+lQP5KlV8c9DyE/oRAqUnOrhw7nqqFbamyHGtuhCszO9bUdqo"
    "QCrWIqyEZ/VrUe2aX6LCR7Ycd5+dHZkdfKHk57jaVM1S0+grGVoo4NDbtsdawTqlRAHQtK"
    "Bax/MAi6ta1HB9sfEayK7Jjv6Ir70D45Bf+4husg13rABM4EP+C5m6aMfVFbjSq2wovaQa"
    "OK3ZUqln0ZpVUoUaraaQY3H5KgEY2eW/aqLgoFmOTKQg6mn0X5Pg6RNR1c6Q72d3xLy7lR"
    "usZGZFMybsga4IXibfHTCFXriKKibXQMRqTaLjfqcj3+tWxCRrSnBHKpGebCxq00USRSIV"
    "8gCbYtQ5ULhf6w7lwqIwA5xDujUgW0AMHN/EAc8Egrq3A6Z9Bpxfkb+vGAn5jrIg0BPxTE"
    "K3cfrfQQINu5zQvEGdpwGdbPr97wfBk8X05QtfSZKnPNWNav03KxMcHF1Bx3nahTK7KG1a"
    "ocq5VY6V/LRnGlR0y1U4yoGfNsFaMVn12HlMXZ7/qhsjhtn3+C30P4Pft90qHTPoWWjhX0"
    "aLDjR/oChoJmojldKgxoy8ZTw3FZPM7bp/ihpt8cZBqa4aSZNe7qpo3KrcI8dt7C1ajcNr"
    "py1d51UZYDn6Ek/sGDo2w/QUv6nHwpStfMUy5LxWenIqzb5h1kU/Sna5s6LYl36KK4J3GX"
    "cqtkPzGiDmJ/YEJ0cS3IMt9jjsy9JBwwU30jJQGMmiJZdnUElkRdnl3y0wrpc4MeNOT9V6"
    "NPXcPNMl/LUHIHBFX+2KpkH8gAK21nHKXaFtavJ1geFYL6KAfqoxQ3g4vZTLNTBPfsKMch"
    "kloM6DxZZxuBjl3bTMI9mmmmme0hySOpkUXTUfvsdMn/QCaP9Rldc/1+kv/RHMrFTNW5bU"
    "xS5uMenhgU1Aw1eow0LsJ7tB/9NvYP5byjq3xXoHi+Ozw+aMcsMcNnFWJn7S17hqkwnMK7"
    "Z58MjhC95aPBjrWw04ZozpmZJUX9fLhu4WQSnth4kqF9LsBnr8irvKC1huOLvtClIg77B6"
    "aZikQDrg8ss5dSSLfPjUbCpQBM8ypdDcZ5QSam5jgGbVCnb00zNk7Tx+QZ1Ge2sUP7+mXJ"
    "3hrY64bjGmTiqrd4oi2csmfMErT1m6S2EsXMU3Lank0wnZZucan44Rnk9QP/sBD4hzngH2"
    "aBDxrmkmxMgvAtszJ0obRmM0x0YJ/pK6Tsm+UN4BTi+g3f7ZyZxA7W7Ml9ae9GCcK3PXx9"
    "MMr5OIqRvWUEJ/S9plaaxqgYsx2mr/Cn37rgRkJXla94Ufqzg8I5hXDDYZ9y1arMd68GYl"
    "/8TGskyxQyEi/pDbz4BR0Uzq3DkG/+SKsXBFGjfOLa3Rlroso9KkqwaQniUpCiPXkxEqUL"
    "EJaCFISy6PE3fF8cQnEoU40+A6XKup0V0Fa5l8LfVPhbGkpilx+N2J4fJFhJb+zvAkJCId"
    "d0upIE6OEgpRD+/8bC0POLuEwq5EIQr/me0OX6KsVa4CHQSLKM1aO3T9SLldE7CwNeCleK"
    "FfhBR1R/lvCDjwRZOlPI3KDHSbBl5qeqMdpM/BOnaKuLDbclcZXH21dR6veYE0sBnF5Gsg"
    "rxslzvBjwo9ILLQV4hA7Z/CcFrggbiJaE6q2YSRbQWfUZ/R5TVCGerMRZmmruwX7BUhOmr"
    "PCJ4TurTL5j9wZfd6/V5+KDhn80xY4lnMwz9r0bPaPO5aUwyzmcX65xYE1XuH2HQG8PZaU"
    "/xGaTpHAq7RJTB4qC7QhmF+JX9ej1h1BUHsjAYw4cWznlf4XKODmUq1M9YV30DulLm1mm0"
    "Fe7lKmmOHvATuHlKOVPO2bb2lGneviSK4WwaztZs11r/c7cgE8/9/MIwXYM4H+F+/9vavf"
    "QI2+HfvifCy87mcFrEToEzL8hsmKp+43Yr6mZ6R1eblA8iGaerH9ybdyIXYDanSK0F9pKw"
    "fmhvfsM3AA3PNCNDPMlHe0lYP7QP24WWwHbOEthOA9w3xVYftbSgOjkrYQptsyA2J/rftr"
    "MzZ3E7M9z1+j1Ou4Gef35G26Xd6570c+bps3BHB/JW6ZP+McIa2X7u5BRS6sa/dwqtdFdk"
    "tdD0ycv6xNbW8ICRIK3Tqeadd8PcsunAXqMTIoRNF5Tqghw/JNmqvdKOSIRQU/s1JxV1RB"
    "JbIjP8a6YN+A3A+0bCAMW+9EIYBxP0BlCuvzedxHpWGOIQQ7IBpKVlm9KyyXpOG1ns3Av8"
    "8zZxh9dz2UuLsWniibvQTHVuW3P8cuyEUJtDv8k64bcjhyXeuMv3WrIcm4Vcl3hfBqv+vI"
    "ffWCxlFmD53qLvcICCzSCdVkGU3EL+IqWD45DQDVOc/W6s2dRYzTE/LXHH6Sx2SROsuTJ8"
    "+AFqfJXsyFdJ7UP+XIl9Fv7G+/dCM/d5mdmErdJQrkr8UJRkFkF5lYlPVYW2ejZ+RC88W5"
    "d3TRqnbdQCa2tmKhEM5e12RY6GJrbGv1i+rWOkiYOEx9j41JDuNTbrC2jUNUWRrnrUZmEG"
    "LLW0SA0UsrqYK1IYrJpqLwpGCxEJRh4NujNMjCjfD7E8HrUnZBBwTuhgiquOaIOBO1yHOc"
    "+FylMLO0Ch3bnYRj8gQIiqWwT/SAoXW7xPqrSxchLhpdTg/Bk06AVVaISNyiwpjbDxXCds"
    "Liz0rv2tVG212IFRdGLKKXaSNkb2wpO0VcO93FHa1TRdYqRGiGo4WDcfMme5lJaYXiM0u5"
    "tgP+3JBOtbHpYANETRwBmH85+WQUqhuSJowIyDuSCTe41MS+EZoWkgTZoJ3S2cUoCGKBo4"
    "43DeGcRw7tcy/Y2R7sTytyoc1F6Y/iYUh6+kZknbA0/TuGTslecoX9J27Avu6aI5HYfEha"
    "3W+ZNtTO9d2Gq1QKOBvOwtvqcDL7bfit4pi7MzfKIszm8np8riGGtnEFni+Oh9WjjX7dyk"
    "CTrR6FYa3cobCDohDG74QRCkwE8qZCwLfUH+U70We3y/gyJZhfT4kfCZEnj/nuOnr5zkO3"
    "2ClEK6gtQdC7La5/4Ux3IHRfMshMVAXjmQiWTBhQHX46856Qu4MfCTCvkyEL+qV+LXDgpS"
    "62wjb95RQXnfli90Z1lxncbGjxt7cJUOkRAjq1+MhM0jveNoHxVjx3fg2LIxOWnsHKreIZ"
    "u2c3gdoTBh4Z8iEKadAsgWBlPPIRSKTnh6dguS1m0kUCB61xcuPpy+DwUMDMUFpDfHj1T0"
    "og0+4LmLNDAnhmiBsMnu7SulxiTc0q0UQrmyYAufXvKKqVRJyf+izRDNRIZ+wNqKXYf1l9"
    "6FrRQFhctv4fBG3xtRsxE16y9qNtv4zTZ+1ZTQKdv4wWyfyr1mj9UYWf2kha2M1yb44rYj"
    "AlY5+GLdsF6yygmks8MvhmlqgfMzDrMiu32biL/YuPPcoPcy3XAmxtw0yjk9jFI1S1+JAE"
    "ZN9KhXBL+JHvXC4DHeEesg/NM6LoAjtLUcvAVHb+7wTXHg2bhd3iHajU/PzA6ol0/PEvZe"
    "qVsrm/MTs3/f4ut4OMG2Mblvpfk18a4c5HozWdV5bpcjG4YNm5K9FeX+C/XKa6jtsxfGbL"
    "39fsrgsX3+k5Mi+/wnJ9n7/HAtEbykDMJ+9RqiuxX5BBzbp+7U/zESB1nM3ZIkzmcYExf9"
    "B21TsfE6IgmAka9PiquOYlwCNHCRZjexyx39X/8FnTOFGQ=="
)
