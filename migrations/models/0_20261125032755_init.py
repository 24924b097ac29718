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
    "distinct_from" BIGINT[],
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
    "IStPWbpPZSh2QNXXpGCcm28eoZ0DOySpjs+vFB/qyB8Y8/4yt9uJnY9qJg2cQ+IYVqqGaQ"
    "12/4nuQavidbhu9JyjKrtY2+oCCYIHzNwiATNaz5nFAdFBD2F1I8j9sGcApx/YbvflYJEo"
    "dgW3sonM8nQfi6h68PRrGsPjGy14ygxv7XzEqzueVTV8L0FX71G1fSUGmroy9yf/B7C4WP"
    "xlS6ve0yvUQdye0vvX63/5m1SJ4b02H/mt3Ay3fdQuGjMirN7hdxeoWgMJO0S7Mz1kWVOd"
    "ofgFQGCmewxzh5NewPrkDdDPYg9XlH/ip3+7dwOnRQDZ6BWaosswLaKnMp/E6F36XbQb8t"
    "D4fcawo7/Eznzvejws6Y3rDpaqAAh4O9MZX/50659TIBrnfH9Erp38gdpS11VYa1IkNi+u"
    "Q53o7dPtEudo7dWenJg3Cj2Ak/Sb3qzxJ+svrgkM0UI6nXkQbgdPT3qjHaTPJIUuz9+Ybb"
    "mrjK4+23/qDb4WkbFUjzGDkcU+9Q6nyFnAGd4HJwPKY97gGGYgdBB/EzoTabbhKnWCv2jL"
    "5PmbcIH1ZjLMyxu7Rf8KkI01d5RMjSoMveYL6BN7vT6crwQsOWzzF3A5nPMGxbDc7gxcI0"
    "tIwVyfmYE+uiyvxRep07WC3smY6DfTaHgp+NCVgSsCt0MKZ+Y79dRxm2+72R0ruDFy185L"
    "2F6zk6dFAhPhNd9UMQCwWsp9FWmMtVshx9IytIbOQUsnmGicqZO8uFQP1tuqSal3B9aZiu"
    "QZ33cL+/Nw6vPUJAQcIGqlnzBay3sVPg3FaUMExVv3G7F4M9u6OLteJFx+J09YN792nTAs"
    "wWDKlSYK8J64f27l3mAWhkjo0M9WQ72mvC+qF9cprrE3i65RN4mga4H8yuPuFVsS9hCq34"
    "IIqcCK87vZeznMwNtxzf47Q74PzzM9ohI4ePhM+Z6/fCjA70rcK5EmKENYqePcg6rlTHv7"
    "eOrzArsnoQPHkZT2xcIodIgrRO68IPzoaFZbOBXYIJEULBgkIs2JLJJdu0VziVixLq6rjm"
    "pLypXGKfyIyMkmkDfgfwvpLCN7E3PRfGwQS9A5Trn48o8T3LDXFIINkB0oN1n4N1l/WcNr"
    "LEuUplpA1l17jFtrtqbM/A4bVp5kzDoS7WzZ/PVhur48qLuz5Y7D80UWCW11kTxMgt5E8X"
    "OiTBCN0wJXHtzrpNrRMbyzkST9rM6yaIQrGVkYiaSOTdOFDejdqXG/nS7/LSG97WKwvblU"
    "c8OmezD+fVgXzbH4x49dbNQXyq+jHLzcKzdfE0m3FaoaCV1pErUYjh9bJii64c+8a/WNOI"
    "9HZkDMkr+yanhvQMqFlvgFCc8yJd9ZIXyhxE6sEytejF5uJWlcLgzVR7mbPyRZ8S5NGgqW"
    "ESxOR+qEvxhFfIoJBozyEMVx2xDoPUrg5PBAuNZxZxgAJPme6G7qHYhapblNwnlYs93idV"
    "29gkPPD21GAlEHToFQgQykZlPilC2XiOCbsrSXvo3CFV+1ocIDw1MeXkW9MYI3vhmsaq4V"
    "5sUeNmmi4wUiNENRysuy//sv6UFpheIzSHm2A/HMkE68eAFQA0RCHgjMP5L8ughdDcEAgw"
    "42AuqfaA6awQnhEaAWkyYGO6dAoBGqIQcMbhnBrUcB5KBWHGSA8Sg1kVCeoogjAThsMfZG"
    "ahLjFNorlLbN7a1oJk+HJT2zW3Gl9CFOoiTJKjAumCjUPqgqt1sbKN2YMLrlYLLBrIO5yQ"
    "BzbwYv5W9Ha8vLwkH8fLTxPtYrw8J/gSqiScn/2UVpp0PzcRBRSEbUXYVl5BAQWl91XuBQ"
    "n3/d0xvRspXWX0u3rT78jdFoocjmlHHiqfGYG39VLw/CYN/PQ7sDembWXQvlNGalf6vX83"
    "aqHoMS/H0BttUnlEDmExudSRb6TBr7Cg3N8d0197/d/UL/3fWijYK+NG3v2S8eJZBl+YWL"
    "DiNo2dL/z04Cqc7j9GVr98/7tH+sCVKyomjh8gxaAIORFxDlVnyK7jHH6MUpiItU5RCNPi"
    "sbOVwdSI8FyV9i4uJ6BpTSJF79DbrnL17uKnUPG7UI07dnPyxFQv1uE3snARhnBiqHwHTn"
    "bPr5RaX29PtxpTJpUFLnx2yTvNtEpG/p11Q7GJDL3J+4pdh+8vuwv/UuRULv8Il+r5U6ia"
    "QtWsv6op3PjCjV81I3SKGz+Y7VOl1+yxGiOrn7awl/EqCgnuu7pdlQsJ1g3rtaicQDq7lG"
    "CYphY4P5O6KOLt20UtQZFYcYd5pHTD0YyFaRRLPxelEp++AqVkRB2fHwi+qOPzwjIe3hLr"
    "oBBPmWSsEdpaDt6co3fr8E1JpSgS4B4QbZFdMZMB9cquWJF4L/kRm0v+aZccx5hR7mdJMe"
    "+ntmtuM/GTNYWKoyR5cnj41BCANYWAK8Ml81+QRTWCbKJBiGjTy8ExZU1mlqWnpuwo10vq"
    "mjkghYvrLhNL5P6IXxOGdmFor7mh3U01/+asBO2mG4H3aIxoQI3mzz2/QEaB2K6AroWCvT"
    "EdtvsDOONtoRBX+27oFeHiO/EJKZdcsfPEHP48V6b4cAqpkOTySnLrb0Hh2JQ4pYhMKTj9"
    "hz627KNdPJPxhkhAv6ugoEB8emE00EYMVfwOj4wZeQOCQoMwR4LFjeD5cojrn8IyPsFWKs"
    "/JZoRfYVd7aGzVxbwmzZxq2GTdOseKG96Yq02b0DTHU5awTQLNCoKRfDUpbUVN8U4gOOp+"
    "YWJ6jwyHZzqBA2RQUNGY2vb0QChyNAvugawFG6B6iwdXucSeO+hfS31GOBm/dZO1Z/0zGR"
    "6SNBJHLMip+iekKZS3QylvIiJi3xHqOsF6uocz2+0TpnnNHp+jMy30b+VeUbMC0LQQ/Hrm"
    "BJ70098Z03a3z+0J3rYa5gThoMiGvl4OikhKRS5olWB6hFAkHaha0oHIm21aTrkXO0woeF"
    "xlHoMuVdgeFiISFaR2ZA4DTHdgq7ll3Xzd6DjHxYi85prQ+KuopYbbIrcaagJrZS47TWAr"
    "zeUoD2ciMdihZ/hI9YZnNOUmF2yaqkHZJM7tLtzKAlYUEzsuch4IcT2rzRN2EH7CBthsNF"
    "i/ZtD36I66hgnNKaLWxNJXyCGEtaM8d8obZ0y9Ht7KX6Xuu4uffkFT25p7BBbQ+HfwUmk5"
    "75HiwkMA3AjP2MjwngeH/fkP7EFcC03ImNqEjRANim3wDLjwnNlu/I0NLLSuNOnJT1wV5i"
    "BhDqq3OchaumAjLatyh8gPqHQzzbnDdOWierdP1kL+zpjeSkOua3vbMb2WlC4ce9sxlTo3"
    "ymjEAwD8PUje0u4qPCgg2KuGjr6ey4tK8hFCIclXWZLXiQZWwlJxHWm0IrAjb2CHSDtSke"
    "AOLsoVZkGYSoC/K312LVbvLL5j7do+Mnbk1WrD4zBHhIdIqrPzpDrVsR8MQf1tbDUgeE2a"
    "OS0Izrp1rho3a7X6jcNjK7jyrnvBFF7IhjVlmjrx4+fvYXMPRS4Jdr0gjU2E/xsnvb7Nju"
    "/BjRZT4zs3PHObhUNcz07ArQ4OesCPEOWPddYjv9WK+KYMhwefBGYMbmFoIl8WYi3HNGxm"
    "0D0zAwqsDLnT7nArjrAdCNvBK7AduER7oJZpzVIKwWciGiWqkyy2M1yh7Jc1NzSmqVEyNV"
    "I+/dlR5CmkAuO0kiQW9d9tlUynhmYQqhUZxpn0Au0UtOfY/kZc9pxMLEr7AlqWSTBNRzpB"
    "G0N4woiPEOJtH7d+vxuxSF0p8TwldzdX8uDtCTdhsEaGm6EtR8BTmVzkpH3+so1GWfQ1jA"
    "Xcl+XIoNR69AR0EDBTbHZbh38auXgD8r8BcfxKvARbuhDvQf6lcYFowrbseSbL9Eq9W1+G"
    "zD7EG5H/jUgFscRr8Vw/4t3I/258XxDNLZwsKEb2qgPHwbhUJo4xQljD+OQ6uT8Dy19RHo"
    "fphIO7yhwWS7d/mGN1Y2gv7uCOk+6GDa/EYi3Wzx9w/XwRp1/au5HkRp+SkcV+CvMimlLr"
    "qF6O3L7Y+MSQhysvcq9+wVS3HrlzLuFXXV9rbnOoPoRbPR+L7eVNwBODKVwrnlEMIpaZQr"
    "RCC/b3ie6FPYOPc0FsphqBZ9EPkkZvh/Lg67uTtLqUu+s3j9uSdyz8lsJv+Rr8lsVNHcKo"
    "USZksngkslDCq6+iTVbFoy9XQj0r900ImQjhC108q1yISoBfGnwQtVTsiWSFeZBCLFhRmh"
    "VsZirLiASpYMOuDBWe/pDgRmFLxZDYj4ZG5KC7I+NF7lx0oWk5Rxh4eAbZAcj1z/WXMuXm"
    "gHkzPwiQc4CcmE5zQDzZxSRRf2gnz0wOP2bpQmRyTrGvxSfvbBub47VU15+NMkkPYHWA3x"
    "EyjYmN7dUv6N4kUzdYHADPj7CDTIvOYGu43pIB+5GkVw7Y/R3yGN8iaQeaCE74xj+GlrDJ"
    "CZvca7DJWcvyif/WxFW2zjUgD8qdxLMJrHd5/YD+zY3c6/g1BIKD+PSUy5K3hzoCwlR6CF"
    "OpPjfccgkWY6TCeFpp46kvOxRlcohMxC9Vmb8hya1Emog4rbBPlY9mEvk6KsKI4PtUwm+U"
    "pBWMKO9AiqYaLFugKEa/k9ygr0Sd3GI/F4k+9pjoI+MDLSyRuUCOCyV5QN7M2wLkPCAnvn"
    "M7jV5NSTK7oxDWnOHElZrvc/voUr93ew9g7WKqe4+fsK8Hl5rbTOtmqFGOgk+aiY25X5sp"
    "av+GjqBS7pJtbB5nytpCrhxr6hnG2SjR2d+FYyjF9I2xM60a1I7v4KUAYv/KufcS+vA0QS"
    "v0RNjBzHgktIUwMg3HBbJ7oLlvonu+cPeetybfvcxA9xa9f4/uvadQLernQMbumMLdvaJS"
    "Djb0TWJk779AOmSeIvnJhteW/sK6J7ZuaO66fNU6wZH3xw0vhzJrZbBhoI/pk+E+NNFkFa"
    "l1xStgqb6Z+L68+4A/JRS+t+wZpsZ/+CD2LnklUvhu8DBgVxBOBuFkeAVOBm96KWLN3lDU"
    "0Jp9nseWfZ5tyT5P2LH5vJzE9x/Dfi8jNi4giJs12WSK/o9P4/uCufG36ZJqgCCaLA3TNa"
    "jzHu7398Z+BY80sAGgiIkzAPntjfTPOP7tbv8qbruEDq6OvZZWZyBdjwqi7xG1EN+M6fDu"
    "KsjYvd4FH9vobtDzHGze3ph+lQfKtQLngr1qeNzW4ki6jyDDPxAmes1pAEShsuyBW99CZc"
    "5yUtp/GqcV/rUq+9fCSktBRsdIBZ+rzGedaIZTLi1RCqkoc5A3EMW3YxQR4UMkLxLiK4b3"
    "oaV14bCuiJ+UW89wCS7ECAULXsaCuAGzHD8yehHMKc0c38GgutZTcZ6kEIvqomU5EXYXlK"
    "vvGiUWL0VpVvjKhV2YDTFC8TKIgJrjCqgJzyM7QLpYbeNjRTpl8s0BdfjjuQOoR343xzW7"
    "5IU4RdLIAXEgw+9kzqh72FJM4ckLbyIy4eVY92Pd1RnwDI0mB/qBrHHQwX2k00dMLqvUOm"
    "w/Dkx+NHQCXMoOFVs3aeYIGVNJuHWO2LGFQTQerLWwLSjjNkXYi5BqrcO1wiFObxyksZs3"
    "efDVkx8W5eCV48d3EXOaFj+2p7uk1okPBc8tLMfw4qZiAVciVEqEStU/VGo9/BN4DufYNL"
    "PNCiG6OtkTzk4vL9aYwsE2OIc3UrebxBSmqiKerKC9CD3LEXrmGm7ako5sdNcENYT3NJd3"
    "8HSLc/A06Ruky/kkTXjMhnhDUUsPbD4H7Db/axxinYORQDg78GtN8JqDvgL5tawzQli/d2"
    "t7DUnRL1QzQytejowRRc1UKWpmWxq2pY78o7RMiWnA2kMjRbn0rzS36ZR40+Y5TTIb0+dX"
    "vxRSxl6LJvZCJaCEjpUtAmQrWbWQsz5+zCNnffyYLWfBtVgkEHupCiDsN68hunsRsaBYYa"
    "pTMDvCLURy+GUqRx7ilhATDvkx++v/AdwN7ao="
)
