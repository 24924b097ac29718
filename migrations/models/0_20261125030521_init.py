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
CREATE TABLE "scope_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "organization_code" VARCHAR(40),
    "kind" VARCHAR(32),
    "industry" VARCHAR(40),
    "source" VARCHAR(40),
    "origin" VARCHAR(8) NOT NULL
);
COMMENT ON COLUMN "scope_entry"."kind" IS 'DEPARTMENT: DEPARTMENT\nGROUP: GROUP\nCENTER: CENTER\nTOWN: TOWN\nPARK: PARK\nUNIVERSITY: UNIVERSITY\nRESEARCH_INSTITUTE: RESEARCH_INSTITUTE\nPROVINCIAL_LAB: PROVINCIAL_LAB\nSCIENCE_FACILITY: SCIENCE_FACILITY\nCO_BUILT_INSTITUTE: CO_BUILT_INSTITUTE\nENTERPRISE: ENTERPRISE\nOTHER: OTHER';
COMMENT ON COLUMN "scope_entry"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "scope_entry" IS 'One industry or one source that an organization, or a kind of them, answers for (DISC-3).';
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
CREATE TABLE "evaluation_batch" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "deadline" DATE,
    "state" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "opened_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "plan_id" BIGINT REFERENCES "plan_version" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "evaluation_batch"."state" IS 'OPEN: OPEN\nSCORING: SCORING\nCLOSED: CLOSED';
COMMENT ON TABLE "evaluation_batch" IS 'A batch of achievements that are evaluated together.';
CREATE TABLE "evaluation_item" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "outcome" VARCHAR(16) NOT NULL,
    "all_in_at" TIMESTAMPTZ,
    "declined_because" VARCHAR(1000),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "batch_id" BIGINT NOT NULL REFERENCES "evaluation_batch" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_evaluation__batch_i_c5ceb8" UNIQUE ("batch_id", "achievement_id")
);
CREATE INDEX "idx_evaluation__achieve_6aa922" ON "evaluation_item" ("achievement_id");
COMMENT ON COLUMN "evaluation_item"."outcome" IS 'PENDING: PENDING\nPASSED: PASSED\nFAILED: FAILED\nADMITTED: ADMITTED\nDECLINED: DECLINED';
COMMENT ON TABLE "evaluation_item" IS 'An achievement in a batch.';
CREATE TABLE "evaluation_assignment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "recused_because" VARCHAR(1000),
    "evaluator_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "item_id" BIGINT NOT NULL REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_evaluation__item_id_291065" UNIQUE ("item_id", "evaluator_id")
);
CREATE INDEX "idx_evaluation__evaluat_97c18c" ON "evaluation_assignment" ("evaluator_id");
COMMENT ON COLUMN "evaluation_assignment"."state" IS 'ASSIGNED: ASSIGNED\nSCORED: SCORED\nRECUSED: RECUSED';
COMMENT ON TABLE "evaluation_assignment" IS 'An evaluator of an item; once recused, that for good.';
CREATE TABLE "evaluation_sheet" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "technology" INT NOT NULL,
    "economic_benefit" INT NOT NULL,
    "conversion_efficiency" INT NOT NULL,
    "market_demand" BOOL NOT NULL,
    "market_demand_reason" VARCHAR(1000) NOT NULL,
    "innovation_value" BOOL NOT NULL,
    "innovation_value_reason" VARCHAR(1000) NOT NULL,
    "economic_contribution" BOOL NOT NULL,
    "economic_contribution_reason" VARCHAR(1000) NOT NULL,
    "expected_on" DATE,
    "scored_at" TIMESTAMPTZ NOT NULL,
    "fixed_at" TIMESTAMPTZ,
    "item_id" BIGINT NOT NULL REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL UNIQUE REFERENCES "evaluation_assignment" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_evaluation__item_id_a1fff8" ON "evaluation_sheet" ("item_id");
COMMENT ON TABLE "evaluation_sheet" IS 'One evaluator''s scores and judgements of one item; `item` repeats the assignment''s.';
CREATE TABLE "service_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "route" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "admitted_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "accountable_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "admitted_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_ent_achieve_cca4cf" ON "service_entry" ("achievement_id");
CREATE INDEX "idx_service_ent_account_2a3ba9" ON "service_entry" ("accountable_id");
COMMENT ON COLUMN "service_entry"."route" IS 'EVALUATED: EVALUATED\nRECOMMENDED: RECOMMENDED';
COMMENT ON TABLE "service_entry" IS 'An achievement in the service library; `left_at` is null as long as it is served.';
CREATE TABLE "handover" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "entry_id" BIGINT NOT NULL REFERENCES "service_entry" ("id") ON DELETE RESTRICT,
    "from_account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "to_account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_handover_entry_i_ba8b5b" ON "handover" ("entry_id");
COMMENT ON TABLE "handover" IS 'Accountability for an entry passed from one person to another (SERV-1).';
CREATE TABLE "landing" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "clause" VARCHAR(40) NOT NULL,
    "facts" JSONB NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "landed_on" DATE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "verified_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(1000),
    "verdict" JSONB,
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "claimant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "claiming_organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "landing_town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT,
    "plan_version_id" BIGINT NOT NULL REFERENCES "plan_version" ("id") ON DELETE RESTRICT,
    "verifier_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_landing_achieve_1bd442" ON "landing" ("achievement_id");
CREATE INDEX "idx_landing_claimin_7a32b8" ON "landing" ("claiming_organization_id");
CREATE INDEX "idx_landing_state_f4d525" ON "landing" ("state");
CREATE INDEX "idx_landing_verifie_e64ab2" ON "landing" ("verified_at");
COMMENT ON COLUMN "landing"."state" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nVERIFIED: VERIFIED';
COMMENT ON TABLE "landing" IS 'A claim that an achievement landed, under one clause of the standard of its kind.';
CREATE TABLE "landing_evidence" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "number" VARCHAR(100),
    "dated" DATE,
    "landing_id" BIGINT NOT NULL REFERENCES "landing" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_landing_evi_landing_f3f472" UNIQUE ("landing_id", "position")
);
COMMENT ON TABLE "landing_evidence" IS 'A piece of proof of a claim: its kind by the plan''s code, and what it says of itself.';
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
    "eJztXetz2ki2/1e6+JJMFUnFj9gZZmurZJAT7WDwBZzZucOU3EgN1ka0WEnYYffO/377tC"
    "TQE0syECH3F/Tq0xK/02qdV5/z38bc0onpvJeWuuHK1LVXjRb6b4PiOWE7KVebqIEXi801"
    "OOHiicmbY2inknXDiePaWHPZpSk2HcJO6cTRbGPhGhYFgj4liDVABkXuA0HaAzZoC90/YO"
    "fhHhkOPzn8Ir07/XiBrCk/5L2jCZlaNnnjIGiKMNXZNdZ+Yumr93Br3dLYvQ0629tdxnRM"
    "72Fv3cU/hv0ecsl3lx1hFz1hj47ov/DLFvuxkWaZyzl1kE0WhDVaYNt14KYGo7LYDZFDsK"
    "0xIv43ltT495KorjUjQM3+zB9/stMG1cl34sDhHw1nOfkXYSCz8/6ualtPDdbujwb715bd"
    "+BNoFt/UqUFMPcJfQwcyfl51Vwt+7sqYKdS95m0ByYnqPfOm/WLlPlh0TWBQfvMZocTGLt"
    "FD7KZL0/QHR3DK+0vshGsvyfq/6JsTOpnipQmDBqi9J9ica6hqrz9Sh/JIVRuJARVQhLjv"
    "n9IsCoORPavDEZjBI7z7+fT07Ozy9MPZxaeP55eXHz99+MTa8udNXrr8y3uYDVxeVxw05b"
    "PSG8EDWWzEe28DnPiL02AXe1ScZRv4sZuEv8MgdI05SWeARxFjgO6TvA92yrAjOLHhx+ad"
    "PQBDtmA7Um7k4Ui6uYXu547zb5PjJI1kuHLKz65iZ99e/BRlxroT9Jsy+oLgEP1vvydzOC"
    "3Hndn8jpt2o/9twDPhpWup1HpSsR7GJDgdnGJNQ2zlb12hF2tNUurd8t+cqvDykC/XBnXb"
    "MkkS9PYDttMhD9rHEGd/5Ahfn8Ycf1dNQmfuAzs8O92C5ldp0P4iDd6encZekZ5/5ZRfio"
    "JrLQANeKgCCEeIagjzxXkOmC/OM2GGS1GYQ9/yvCCHSATE+SHmMlKhKTpGKCbqshM1CM1J"
    "6EdMcE4HPmhfi+G9Tc6R/zmKiDjBMH57I/3zp4iY0+33PgfNQ8O+3e1fxcBe2OTRsJZOkS"
    "klTFML0Pc9p4CaVwTgoL0ANwNcUFin30I6E5yYYO3bE7Z1NXHFOrWy2iYvzU/n8TOY4hkH"
    "Dv4hPL9v91CovnQybCLra81tFhEj3OpZc4hEUUAQGCI0w129cZBuaNAIswtvx8tzgi/h9w"
    "T/lLR2lO3keVvDwc0I/udSWBG2WhEeie2kSuaZ+IcodmPLyTMFneyXCacn55fnn84uztfY"
    "r89sgzwpnmjsLS4ymQftdzOZ/9jxHJnKzz/kmMrPP2RO5XApCi3fFoA2aF/D7+THD3nQZa"
    "0y4eXXkviqpJCOHiIRKOdDeWZby0U6xjJdzjnOCnsoTDWSwHtNXGW0G8PRQBrJn5V2C613"
    "x/T6bnQ3kFvI244pu9JRRkq/J3VbKHQwpsNbua3AWX8nLqTk4d3JRQ7WncTtvBvOwaUo4x"
    "6xaTDp0bbm6Wb3jI9lhGqb6f34DABbEAZLeip+rlUcPY/mNWNn2cbMyJiZn581NtSHmzYa"
    "t12p1yg4cQBNC8HvmN7Kg2Efjvi2zBTwKccM8ClzAvhUIU3y1sT0qy91pyiT4cvNbfrkgj"
    "VUQ+J7Phe7aWGdoQ7qIEbQBZoaJvHc1LoxnRKb6AhmOM9RzSg8z3e6K/1FvQkt80i1TLAh"
    "FFKL/PZVlnMqoxg5D/j040Uht8+aooYA795CC2E5RXwOQftagHtonwN8IIiuFo9uiRCKIJ"
    "fKBblURJgaataCZAYrhq5uFaUcaFc0WHFjWbe5ZONYS1vzZR8mCFn2DFPjPzzooQltMPrG"
    "SHw7/LzJ2jhPTHpDTB5CbzvKsP3uLMWEv7c7QdDiZ7BAeDGH3i0M4iBsszssiGky0c1auu"
    "/RCM+8s9RyERPUCOOChWyiWbaONGxzKrgTWhFXSHbHLNkJ/0Fjl/6D8JupFnUmpBKXEkIq"
    "Zi3ZtwQNk19Z60pAW2GcGx35VhqMbuTeqIU2+2w2H/TvbluIb8a0zc7JgxbytmM66v/Way"
    "H4HVNG82sLwe+Y3vWUr/JgqIx+b6HN/pgO5KEMGKtKbzhSRncjuYWS51hfg/5XpQeWXbUr"
    "XbFeI8djOmwrcq8tq9dSW+nyu8TPsGftq1d3SncUvlfy3Jjyv3I7UIbs+mZ/TPujL/BX+a"
    "aMcWn3QZJhZ3/eFz5MU+HxV5n33BODCmnKawqB7/P4Cjt1CTbUx049wjYT3xspapV/ZatK"
    "5W7aPKtNfbGeEHsMHqOEeciSoWGXKSsGZbrMimC7FYpdagZqUFhAeuOgt7/eKu/SoqB233"
    "2KfvNHY90vtIBePSbHhbg/hSYkNKFXpwlFXo4CAtGGqBbm131/soNpJ+eQDZofbrzuf94Q"
    "yvtRj+BHbC5TkM6edYP2YgynjmEhwr9mEd56So0x4ee3i+9Bi+cXKiBoC0LzAtvfYDXBz0"
    "woGy8/ffp42UTj5ccLorPfs7PUBQoFiYVjQYjTQpwWCxPEwoRDgCsWJhwtyj/MB3awZQl3"
    "Vx1lOBoo7VELhQ6yHF1lBEGx7KBqofNi2YFYdiB0wVK6YD9kkWqk6ISR681tuqEVb5krXC"
    "5M9R7dg0S6TpcHKwfeOOgJgsvWJxA8oIMMt4nYExD+f9Lj43bXtdAvhX4p9MsD65fxr6pQ"
    "L1+HenmaS/E53aL4nGaol1PLzNB+tiiYAVHtbCT7w/mwanzFpO8DgOw8WLarFp0yolT1g/"
    "oiD9IX2UBfvD5riQgZrn7IsGYTSJleWPSKktVNAjvJo4GfZKvgJ5/iODNN1XhMgfjKskyC"
    "aTrKG6IYwBNGta8XPUD9sKajq36fJ2lZrzy8UuILPe9urmSGOgedNTLciJYWGdIASYnln1"
    "HKGq7/bLA/qPepufL5fCTrQf0huTXnObj01aLmkBCRSKdbxCqSMC9GGZHkwrVlE2NGfyWr"
    "hGATQz4WLXJcHPgrGGHB2c0j2vhpbcALDzz219kfJt5sxgQX7lBq/PXj7bXXJp55jbaabY"
    "NmzbzWW3XKKPKZcCUEbVPXHKMJwbC6GNK8QOC8jldQwARTXuakiSZsiwyqmUvdr2USiwHa"
    "Yc+pkflxg3Xwr0N+NRGVX5kJrSnMvIcy8wYvQhm9N6CttN7blaWOGlZ+YydAj7y5lUdsN9"
    "Is7SzovR158Hkgde4kUDcjh2Oq9Hr9rxKkPVTZl6Pf+9xCiVPsfl8kpafCY3BNO3RUDS1U"
    "RCiICIUfhV1ENCn6oU0hrtOSgB+rSSQkqJdpFPFYgyNjSV7VImVIVkrFkDTNWtLUJb7Bpa"
    "2qBA41yqFAwC10tGACGV9Q61O3uGQPFbiaiGkAc8txE8tv05SGF/YmIj0qPBMJFeA5JuxM"
    "BXDYxK0atLiTMUZXZTWgMsEfAWhF4xPidLULUdg91LrhLEy8Kjyu43Q1HNe7958vsOM8WU"
    "wcKVr9KkFYQ7j3EhmSXeH0ecvNMVQ7bXxVhsqoP2ghfyfsyVfvhmA8iZ0Y0xsZ/JIt5G3H"
    "tKtICo//9nfG9GrQ/xVaeFvW51epeyfx+6x3x/Ra6UkQbQCWnx40j50IIiXU4Ui6vg7iJb"
    "yjMR3e3coD9tTQ6WafPQ2YnsIXYye8FrJ/Ae4idW6UnsKrbkD7yCG7etfxEPJ3xpSp1NLm"
    "ocNH1bAtCc+78LxXYHaur+e9Ega0ipkghf2sahypi/lsSJysIi7BpebWrOOhRjnMZ6AEEv"
    "2dQdHEtp4cYr9HMIvxRU3DL9K7048XPJO36yDX+kYorID6RhZumvHsRX0J01mFJ6GmMJ0d"
    "ynTG34zCKm+UqnaWnN3XaxGi7HNf0qqLrgEmW2VXh7DXojiPQ2SCwZVmsO+hK6yXROmET3"
    "9XOknIe/tCdSTkLD4yRuRVRaJjMKKFtKVhW+rIP0wJYZxS6DU2zKVNGmmqSKTBdoUkcDOF"
    "GudK3m1NXaYjADkUg2RaBfQAlR/9VNrwSJsoXjZnsGnF+QXdfyMrnqgBI5CH/IJFyH2y0p"
    "N47+c2L1BnWMdFRD+/uZD5MmS+LRUn02eqzG/Gun2dPhc7U1xM7LhlSvJtyISoVTlRqyJp"
    "hiTtwSCPZE6y4so2l7d+i3Cs4bPfofHy8mf9ZLy8OP30AX5P4PfyZ63Fpn0GLRsr6Mngy0"
    "W8SnfYRAv2qTCgL5vMDMflxYonq/gilDcOMg1sOGlhaIe6qTC5VVjG3vbhEia3nX65ap+o"
    "IStdwe2g/w8ZUl36O+xMVxpd9wc3PNcd3yvj5N99ikuG/qx0aMqa+IBJBjsD6XrUKMgnTt"
    "RCfAMhH1c3ymgkd3gqUm8XFgSpflCJAkEokUN+dQiRH22ZX/L3x7Qr9TrQkbetBk9dw80K"
    "N8owcgcEVX7ZqhTPxQErHBcapdoX1j9OsTzLBfXZFqjPUpIqLedznFaZMbsEfIikFgN6m6"
    "6zjyrwrm0m4R7OsWlm54PwSGoUgXJ2enmxln/gYJvoM7yRut2k/IMdJsXM1IVtpBW+7BDN"
    "YKBmmNFjpHEV3qN97/dxfChvW2ootxWG59uT8+ZpLHIuHFseWxtt2XPClOEU2T17JWeE6D"
    "Uv5RS1Wfe8koRoNtEyrM855OwNeZU/aI3bu6uu0mYqDt+C0MxUop7UBZHZ2xvTdlcaDpVr"
    "BYTmzX41BOcl1UzsOAbrUGf/mh3YJM0esy0AOrOPA8ZDr88cbUC0bjiuQTVXnRANL52ia4"
    "IStPWbpPZSh8QzctpeDCebliakUAXQDPL6gX+SC/yTLeCfZIEPFuaCYkyC8DWLMuxDac3n"
    "hOogPrO/kOI32zaAU4jrN3z3s8aNOATb2kPhbDQJwtc9fH0wiuWkiZG9ZgQ19r9mVprFKJ"
    "+wHaav8KvfuJKGSlsdfZH7g99bKHw0ptLtbZdJ1epIbn/p9bv9z6xF8tyYDvvX7AZetuYW"
    "Ch+VEch3vwTRK2OEmZxYmp2xLqrM0f4AnJagLgV7jJNXw/7gCpSlYA8Sd3fkr3K3fwunQw"
    "fV4BkYVcoyK6CtMpfC71T4Xbod9NvycMh9frDDz3TufC8g7IzpDZuuBgpwONgbU/l/7pRb"
    "L4/dendMr5T+jdxR2lJXZVgrMqRVT57j7djtE+1i59idlZ48CDeKnfBTrKv+LOGnWg8O2U"
    "wxknodaQAuM3+vGqPNJI8kxVqdb7itias83n7rD7odnnRQgSSFkcMx9Q6lzldY8d4JLgfH"
    "Y9rj/ktI1R90ED8TarPpJnGKtWLP6HtEeYvwYTXGwhy7S/sFn4owfZVHhCwNuuwN5ht4sz"
    "udrgwvNGz5HHM3kPkMw7bV4AxeLExDy1hPm485sS6qzB+l17mDta6e4TPYZ3MoeImYgCUB"
    "u0IHY+o39tt1lGG73xspvTt40cJH3lu4nqNDBxXiM9FVP4CuULh1Gm2FuVwly9E3soK0PE"
    "4Sbsm28SozvH1NFMPZNJy9xa41/jZdUs1LF740TNegznu4398bh9cewR3+x5+JYnrzBawW"
    "sVPg3FZSL0xVv3G7F3Mzu6OLteIls+J09YN790m/AswWDKlSYK8J64f27h2+AWhkjo0M9W"
    "Q72mvC+qF9cprrE3i65RN4mga4H4qtPuFVsS9hCq34IIoV/a87OZWznMwNtxzf47Q74Pzz"
    "M9oh416PhM+Zq8/CjA70rcIr/WOENYr9PMgqpFTHv7cKrTArsnoQPHkZT2xcIgNGgrROq5"
    "oPzoaFZbOBXYIJEULBgkIs2JKHJNu0VzgRiRLq6rjmpLyJSGKfyIx8iGkDfgfwvpKyLbE3"
    "PRfGwQS9A5Trn00n8T3LDXFIINkB0oN1n4N1l/WcNrLEuUrlUw3lhrjFtrtqbM8f4bVp5k"
    "wioS7WzZ/PtRqrQspLkz5Y7D80UWCW11kTxMgt5E8XOqRwCN0wJe3qzrpNrXIay5gRTznM"
    "s/6LMqeVkYiaSGSNOFDWiNoXy/jS7/LCEd7WK2ralUc8OmezD+fVgXzbH4x47dHNQXyq+j"
    "GLpcKzdfEkkXFaoaCV1pErUUbg9bJia87OyDf+xZpGpLcjY0j+3J3xqSE9f2fWGyAU57xI"
    "V71ggzIHkXqwTC3ZsLm4VaUweDPVXuas29CnBHk0aGqYBDG5H6oqPOEVMiikiXMIw1VHrM"
    "MgManD05hC45lFHKDAU6a7oXso1aDqFiX3SeVij/dJ1TY2y/W9PTVYCQQdeunthbJRmU+K"
    "UDaeY8LuCqoeOvNF1b4WBwhPTUw5+dY0xsheuKaxargXW9S4maYLjNQIUQ0H6+6Ll6w/pQ"
    "Wm1wjN4SbYD0cywfoxYAUADVEIOONw/ssyaCE0NwQCzDiYS6o9YDorhGeERkCaDNiYLp1C"
    "gIYoBJxxOKcGNZyHUkGYMdKDxGBWRYI6iiDMhOHwB5lZqEtMk2juEpu3trUgGb7c1HbNrc"
    "aXEIW6CJPkqJ+5YOOQuuBqXaxsY/bggqvVAosG8g4n5IENvJi/Fb0dLy8vycfx8tNEuxgv"
    "zwm+hBz/52c/pRXW3M9NRPp/YVsRtpVXkP5f6X2Ve0G6eH93TO9GSlcZ/a7e9Dtyt4Uih2"
    "PakYfKZ0bgbb0UPL9JAz/9DuyNaVsZtO+UkdqVfu/fjVooesyLCfRGm1QekUNYTC515Btp"
    "8CssKPd3x/TXXv839Uv/txYK9sq4kXe/ZLx4lsEXJhasuE1j5ws/PbgKJ6uPkdUvW/3ukT"
    "5w3YWKieMHSDEoQk5EnEPVGbLrOIcfoxQmYq1TFMK0eOxsZTA1IjxXnbiLywloWpNIyTb0"
    "tqtcvbv4KVS6LVShjd2cPDHVi3X4jSxchCGcGOq2gZPd8yulVofb063GlEllgQufXfJOM6"
    "2SkX9n3VBsIkNv8r5i1+H7y+7CvxQ5lcs/woVm/hSqplA1669qCje+cONXzQid4sYPZvtU"
    "6TV7rMbI6qct7GW8ijJ4+67NVuUyeHXDei0qJ5DOLoQXpqkFzs+kLop4+3ZRCU8kVtxhHi"
    "ndcDRjYRrF0s9FqcSnr0ApGVHH5weCL+r4vLCMh7fEOijEUyYZa4S2loM35+jdOnxTUimK"
    "BLgHRFtkV8xkQL2yK1Yk3kt+xOaSf9olxzFmlPtZUsz7qe2a20z8ZE2h4ihJnhwePjUEYE"
    "0h4MpwyfwXZFGNIJtoECLa9HJwTFmTmWXpqSk7yvWSumYOSOHiusvEErk/4teEoV0Y2mtu"
    "aHdTzb856xi76UbgPRojGlBh+HPPL5BRILYroGuhYG9Mh+3+AM54WyjE1b4bekW4+E58Qs"
    "olV+w8MYc/z5UpnZtCKiS5vJLc+ltQODYlTikiUwpO/6GPLftoF89kvCES0O8qKCgQn14Y"
    "DbQRQxW/wyNjRt6AoNAgzJFgcSN4vhzi+qewjE+wlcpzshnhV9jVHhpbdTGvSTOnGjZZt8"
    "6x4oY35mrTJjTN8ZQlbJNAs4JgJF9NSltRU7wTCI66X5iY3iPD4ZlO4AAZFFQ0prY9PRCK"
    "HM2CeyBrwQao3uLBVS6x5w7611KfEU7Gb91k7Vn/TIaHJI3EEQtyqv4JaQrl7VDKm4iI2H"
    "eEuk6wnu7hzHb7hGles8fn6EwL/Vu5V9SsADQtBL+eOYEn/fR3xrTd7XN7grethjlBOCiy"
    "oa+XgyKSUpELWiWYHiEUSQeqlnQg8mabllPuxQ4TCh5XmcegSxW2h4WIRAWpHZnDANMd2G"
    "puWTdfNzrOcTEir7kmNP4qaqnhtsithprAWpnLThPYSnM5ysOZSAx26Bk+Ur3hGU25yQWb"
    "pmpQNolzuwu3soAVxcSOi5wHQlzPavOEHYSfsAE2Gw3Wrxn0PbqjrmFCc4qoNbH0FXIIYe"
    "0oz53yxhlTr4e38lep++7ip1/Q1LbmHoEFNP4dvFRaznukuPAQADfCMzYyvOfBYX/+A3sQ"
    "10ITMqY2YSNEg2IbPAMuPGe2G39jAwutK0168hNXhTlImIPqbQ6yli7YSMuq3CHyAyrdTH"
    "PuMF25qN7tk7WQvzOmt9KQ69redkyvJaULx952TKXOjTIa8QAAfw+St7S7Cg8KCPaqoaOv"
    "5/KiknyEUEjyVZbkdaKBlbBUXEcarQjsyBvYIdKOVCS4g4tyhVkQphLg70qfXYvVO4vvWL"
    "u2j4wdebXa8DjMEeEhkursPKlOdewHQ1B/G1sNCF6TZk4LgrNunavGzVqtfuPw2AquvOte"
    "MIUXsmFNmaZO/Pj5e9jcQ5FLgl0vSGMT4f/GSa9vs+N7cKPF1PjODc/cZuEQ17MTcKuDgx"
    "7wI0T5Y531yG+1Ir4pw+HBJ4EZg1sYmsiXhVjLMQ2bGXTPzIACK0PutDvciiNsB8J28Aps"
    "By7RHqhlWrOUQvCZiEaJ6iSL7QxXKPtlzQ2NaWqUTI2UT392FHkKqcA4rSSJRf13WyXTqa"
    "EZhGpFhnEmvUA7Be05tr8Rlz0nE4vSvoCWZRJM05FO0MYQnjDiI4R428et3+9GLFJXSjxP"
    "yd3NlTx4e8JNGKyR4WZoyxHwVCYXOWmfv2yjURZ9DWMB92U5Mii1Hj0BHQTMFJvd1uGfRi"
    "7egPxvQBy/Ei/Bli7Ee5B/aVwgmrAte57JMr1S79aXIbMP8UbkfyNSQSzxWjzXj3g38r8b"
    "3xdEcwsnC4qRverAcTAulYljjBDWMD65Tu7PwPJXlMdhOuHgrjKHxdLtH+ZY3Rjaizu446"
    "S7YcMrsViL9fMHXD9fxOmX9m4kudGnZGSxn8K8iKbUOqqXI7cvNj4x5OHKi9yrXzDVrUfu"
    "nEv4VdfXmtscqg/hVs/HYnt5E/DEYArXimcUg4hlphCt0IL9faJ7Yc/g41wQm6lG4Fn0g6"
    "TR26E8+PruJK0u5e76zeO25B0Lv6XwW74Gv2VxU4cwapQJmSweiSyU8OqraJNV8ejLlVDP"
    "yn0TQiZC+EIXzyoXohLglwYfRC0VeyJZYR6kEAtWlGYFm5nKMiJBKtiwK0OFpz8kuFHYUj"
    "Ek9qOhETno7sh4kTsXXWhazhEGHp5BdgBy/XP9pUy5OWDezA8C5BwgJ6bTHBBPdjFJ1B/a"
    "yTOTw49ZuhCZnFPsa/HJO9vG5ngt1fVno0zSA1gd4HeETGNiY3v1C7o3ydQNFgfA8yPsIN"
    "OiM9garrdkwH4k6ZUDdn+HPMa3SNqBJoITvvGPoSVscsIm9xpsctayfOK/NXGVrXMNyINy"
    "J/FsAutdXj+gf3Mj9zp+DYHgID495bLk7aGOgDCVHsJUqs8Nt1yCxRipMJ5W2njqyw5FmR"
    "wiE/FLVeZvSHIrkSYiTivsU+WjmUS+joowIvg+lfAbJWkFI8o7kKKpBssWKIrR7yQ36CtR"
    "J7fYz0Wijz0m+sj4QAtLZC6Q40JJHpA387YAOQ/Iie/cTqNXU5LM7iiENWc4caXm+9w+ut"
    "Tv3d4DWLuY6t7jJ+zrwaXmNtO6GWqUo+CTZmJj7tdmitq/oSOolLtkG5vHmbK2kCvHmnqG"
    "cTZKdPZ34RhKMX1j7EyrBrXjO3gpgNi/cu69hD48TdAKPRF2MDMeCW0hjEzDcYHsHmjum+"
    "ieL9y9563Jdy8z0L1F79+je+8pVIv6OZCxO6Zwd6+olIMNfZMY2fsvkA6Zp0h+suG1pb+w"
    "7omtG5q7Ll+1TnDk/XHDy6HMWhlsGOhj+mS4D000WUVqXfEKWKpvJr4v7z7gTwmF7y17hq"
    "nxHz6IvUteiRS+GzwM2BWEk0E4GV6Bk8GbXopYszcUNbRmn+exZZ9nW7LPE3ZsPi8n8f3H"
    "sN/LiI0LCOJmTTaZov/j0/i+YG78bbqkGiCIJkvDdA3qvIf7/b2xX8EjDWwAKGLiDEB+ey"
    "P9M45/u9u/itsuoYOrY6+l1RlI16OC6HtELcQ3Yzq8uwoydq93wcc2uhv0PAebtzemX+WB"
    "cq3AuWCvGh63tTiS7iPI8A+EiV5zGgBRqCx74Na3UJmznJT2n8ZphX+tyv61sNJSkNExUs"
    "HnKvNZJ5rhlEtLlEIqyhzkDUTx7RhFRPgQyYuE+IrhfWhpXTisK+In5dYzXIILMULBgpex"
    "IG7ALMePjF4Ec0ozx3cwqK71VJwnKcSiumhZToTdBeXqu0aJxUtRmhW+cmEXZkOMULwMIq"
    "DmuAJqwvPIDpAuVtv4WJFOmXxzQB3+eO4A6pHfzXHNLnkhTpE0ckAcyPA7mTPqHrYUU3jy"
    "wpuITHg51v1Yd3UGPEOjyYF+IGscdHAf6fQRk8sqtQ7bjwOTHw2dAJeyQ8XWTZo5QsZUEm"
    "6dI3ZsYRCNB2stbAvKuE0R9iKkWutwrXCI0xsHaezmTR589eSHRTl45fjxXcScpsWP7eku"
    "qXXiQ8FzC8sxvLipWMCVCJUSoVL1D5VaD/8EnsM5Ns1ss0KIrk72hLPTy4s1pnCwDc7hjd"
    "TtJjGFqaqIJytoL0LPcoSeuYabtqQjG901QQ3hPc3lHTzd4hw8TfoG6XI+SRMesyHeUNTS"
    "A5vPAbvN/xqHWOdgJBDODvxaE7zmoK9Afi3rjBDW793aXkNS9AvVzNCKlyNjRFEzVYqa2Z"
    "aGbakj/ygtU2IasPbQSFEu/SvNbTol3rR5TpPMxvT51S+FlLHXoom9UAkooWNliwDZSlYt"
    "5KyPH/PIWR8/ZstZcC0WCcReqgII+81riO5eRCwoVpjqFMyOcAuRHH6ZypGHuCXEhEN+zP"
    "76f8CVg3E="
)
