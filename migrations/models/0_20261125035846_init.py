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
CREATE TABLE "stored_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "type" VARCHAR(8) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "uploader_id" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_stored_file_sha256_1a16cf" ON "stored_file" ("sha256");
CREATE INDEX "idx_stored_file_uploade_fb8e6e" ON "stored_file" ("uploader_id");
COMMENT ON COLUMN "stored_file"."type" IS 'PDF: PDF\nPNG: PNG\nJPEG: JPEG\nDOCX: DOCX\nXLSX: XLSX\nOFD: OFD';
COMMENT ON TABLE "stored_file" IS 'A file as somebody gave it: its name, and the hash under which its content is kept.';
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
CREATE TABLE "demand" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "stage" VARCHAR(16) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "title_fold" VARCHAR(300) NOT NULL,
    "months" SMALLINT,
    "problem" TEXT NOT NULL,
    "key_technology" TEXT,
    "targets" TEXT,
    "keywords" TEXT[] NOT NULL,
    "budget" DECIMAL(14,2),
    "solution_ways" TEXT[] NOT NULL,
    "intended_partners" VARCHAR(500),
    "applied_industry" VARCHAR(100),
    "source" VARCHAR(40),
    "trl_wanted" SMALLINT,
    "contact_name" VARCHAR(60),
    "contact_phone" VARCHAR(40),
    "contact_email" VARCHAR(120),
    "distinct_because" VARCHAR(500),
    "letter_dated" DATE,
    "proof" VARCHAR(16) NOT NULL,
    "proved_at" TIMESTAMPTZ,
    "proof_decided_at" TIMESTAMPTZ,
    "proof_reason" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "firm_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "letter_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "proof_decided_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_demand_title_f_ba619a" ON "demand" ("title_fold");
CREATE INDEX "idx_demand_submitt_05c696" ON "demand" ("submitted_at");
CREATE INDEX "idx_demand_proved__66c3e5" ON "demand" ("proved_at");
CREATE INDEX "idx_demand_letter__a6fb7a" ON "demand" ("letter_id");
COMMENT ON COLUMN "demand"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED';
COMMENT ON COLUMN "demand"."proof" IS 'NONE: NONE\nWAITING: WAITING\nRETURNED: RETURNED\nCONFIRMED: CONFIRMED';
COMMENT ON TABLE "demand" IS '企业技术需求, registered by a liaison or by the firm itself.';
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
    "superseded_at" TIMESTAMPTZ,
    "file_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "landing_id" BIGINT NOT NULL REFERENCES "landing" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_landing_evi_landing_55e8c4" ON "landing_evidence" ("landing_id");
CREATE INDEX "idx_landing_evi_file_id_18226d" ON "landing_evidence" ("file_id");
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
    "eJztXetz2siy/1em+JKkiqTiR+wse+pUyYAT7WLwBZzdvastPEiD0YkYcSRhx+fc/d/v9O"
    "iBnliSAQt5Pth6TY9E92jU/eue7v82FqZGDPuDtNJ0p0sd67HRQv9tULwgbCflahM18HK5"
    "vgYnHDw1eHMM7SYkaDi1HQurDrs0w4ZN2CmN2KqlLx3dpEAwoASxBkinyJkTpM6xTlvodo"
    "7t+S3SbX5y9FV6f/zpDJkzfsh7R1MyMy3yxkbQFGGqsWus/dTUHj/ArTVTZffW6d3O7qJQ"
    "hd7CXtDFL6NBHznkh8OOsIMesEtHtJ/5ZZP9s5BqGqsFtZFFloQ1WmLLseGmOqMy2Q2RTb"
    "ClMiL+M1ZU//eKTBzzjgA1+zF//sVO61QjP4gNh3827NX0X4QxmZ33dieW+dBg7f5ssF9t"
    "Wo2/gGb5fTLTiaFF5KtrQMbPT5zHJT93od/J1LnkbYGT04n7zOv2y0dnbtKAQKf85neEEg"
    "s7RAuJm64Mwxsc/in3J7ETjrUiwW/R1ic0MsMrAwYNULtPsD7XmEz6g/Fk1B1PJo3EgPIp"
    "QtL3TqkmhcHIntXmHLiDR3j/0/Hxycn58ceTs8+fTs/PP33++Jm15c+bvHT+t/swa3a5XX"
    "GmyV/k/hgeyGQj3n0b4MTfnAY72KXiIluzHztJ9ncYCx19QdIF4FLEBKB5JB/8nTLi8E+s"
    "5bF+Z/cgkA28HctX3dFYurqG7he2/W+D80kad+HKMT/7GDv79uxdVBhBJ+g3efwVwSH630"
    "G/y9lp2s6dxe+4bjf+3wY8E1455oSaDxOshXnin/ZPsaYhsfK3rtCLFZCUere8N6cqstzn"
    "y7XmumUaJMn09hxb6Sz328c4zn7IAb4+jQX+MTEIvXPm7PDkeAM3v0nD9ldp+PbkOPaK9L"
    "0rx/xSlLnmErgBD1WAwxGiGrL57DQHm89OM9kMl6JsDn3L8zI5RCJYnJ/FXEcqNEXHCMVE"
    "XXaiBqU5yfoxU5zTGe+3r8Xw3qTndH8fR1Qcfxi/vZJ+fxdRc3qD/he/eWjYt3uDixizlx"
    "a5182VXWRKCdPUgum7nlPAzCvCYL+9YG4Gc8FgnX0P2UxwYorV7w/Y0iaJK+axmdU2eWlx"
    "vIifwRTfccbBL4Tn93CPEVPKiXap84dMoCKhq81NqIjN27F7eg2fREUkBG0RtpFtLghMf+"
    "gO3xOkOy32ZyN4jqYHRxAXm1gx2VvoYa6rc96Eycgh1AFo4jtZOklMZAf3AERE5oeU3APU"
    "MceUsfUDul0tDRMz4gAqoavFlLUwZ+wOCKuquaJOTsBj71iG980WUMZGKIMJ3E41DzL5H6"
    "LYDqCUZx482q0Qjo9Oz08/n5ydBrwPzmxieVJH4tsCXxS/fQ2/KMcfP+b4pLBWmd8Ufi3K"
    "X86gVP522dzEeSyzZ8JUJQle+7RV5nXjunPZQuyfQq/7X9he/4tCf7nusl34r9DOoP17C8"
    "F/hf7eG7F9+K/QwWWnhdi/+Acjj6Q+55DT50wpfU5Yavp/UmSUbZ95zfc3mex+Ut/afGLP"
    "8fGns0K4QkCxq3G+14/kji0AX8OZFNVCYoS7Grx1VUjWElAtAhyaFPepRCmFb6VyvpWKWI"
    "My1VZ2hoc8uNbcZAnq4VZPm4EU+QS+W1rVncc3NtJ0FRphduGtsjol+Bz+H+F3KXZeyU6E"
    "IVbpeU8YYntSnFT2FhdRm/z221GaXnY8R3Sm0zxW2Gm2EXaasMGEjRsw91MuG/fTBhv3U9"
    "LGhe2EFPLYhkgEl/Nx+c4yV8uyUEJAXGVuN0bjIVP9vsjtFgp2FXp5M74ZdlvI3SqUXenI"
    "Y3nQl3otFDpQ6Oi625bhrLdTBls4OsshuqO4ZrqWHFyKCu4eGzrTHi1zkW4wZHwsI1SbjI"
    "XDcwdv4DDo/qn8c8zi3HNpXjPvTEu/0zNm5qdnjTX1/qaNxnVP6jcKThxA00LwX6HX3eFo"
    "AEd8+0LwYkUsyWsD02+e1p1iTIYvNzfZk0vWcBJS3/MFXAPgxLjOvW8IunBdgTxoWdNnM2"
    "IRDcEM54YtMwo3Djo9sPpZvQkr80CtTMAQCplFXvsq6zmVMYyqCNYffEhJxPtHfqSgxNkR"
    "aH77WjB33xFo3L9RBpePEApYXsDyGUFaqrkkmUvXQlc3qlI2tCu6dG2NrFtcs7HNlaV6ug"
    "9ThEzrDlP9PzwEvgltMPrOSDwcfgHhVfYD094Q04fQ2448ar8/SYHwd3YnCNj6AgiEuwLN"
    "vYVObIQtdoclMQymupkr5wMa4zv3LDUdxBQ1wqRgIouopqUhFVucCu6EHokI5DpozU74Dx"
    "rb9B+E38xJUWdCKnEpJaRiaMmuNWiY/MqiKz5thfnc6HSvpeH4qtsft9B6n83mw8HNdQvx"
    "jULb7Fx32ELuVqHjwW/9FoL/CmU0v7YQ/FfoTV/+1h2O5PEfLbTeV+iwO+oCjydyfzSWxz"
    "fjbgslz7G+hoNvch+Q3UlPumC9Ro4VOmrL3X67O7mU2nKP3yV+hj3rYHJxI/fG4XslzymU"
    "/5TroTxi19f7Ch2Mv8JP5Zsy4NL2l8yFnf15X/gwTYXHX2Xec1cNKmQpBxSCv0/zV+DUJc"
    "RQH5x6jC2mvjdSzCrvykaTylm3edKa+mo+IPYYj96SECZhXcUOM1Z0ymyZR4KtVih2qemb"
    "QWEF6Y2N3v56Lb9Pi4Lafvcp9s2fjaBfaAG9ukKOK3F/CUtIWEKvzhKKvBwFFKI1US3g11"
    "1/sv1pJ+eQ9ZuLVRPCeK/ICL7HxqrIwp+gvRjDqWNYqPCvWYU3H1JjTPj5zeq73yLHenVo"
    "C0rzElvfYTXBT0wpU1afP386byJl9emMaOz/yUnqAoWCxMKxINRpoU6LhQliYcI+mCsWJh"
    "wsl1/MB7a3ZQk3Fx15NB7K7XELhQ6yHF1lFEGx7KBqofNi2YFYdiBswVK24CCESDVSbMLI"
    "9eYm29CMt8wVLhem+oBuQSMNMoLByoE3NnqA4LLgBM9CZiPdaSL2BIT/nvT4uO11LexLYV"
    "8K+3LP9mX8qyrMy9dhXu4ktxu3FWemkWH9bDAwfaLaYSS74/N+zfiKad97YLI9Ny1nUnTK"
    "iFLVj9VneTh9ls3os9eHloiQ4eqHDKsWgQJahVWvKFndNLCjPBb4UbYJfpTILMosVf0+hc"
    "UXpmkQTNO5vCaKMXjKqHb1ovtc3y90dDEY8CQtwcrDCzm+0PPm6qLLuM6ZzhrpTsRKE2kZ"
    "84xy9gO1ATUePTkfyHpQb0hurIAFLv3CqVBDRKK4ShFUJAEvRgWRlMKlaRH9jv5KHhOKTY"
    "zzsWiRw5LA3/4I88+uH9HCDwGAFx547KezH0zc2YwpLtyh1Pj75fHaSwPfuY02wrZ+s2Ze"
    "9HYyYxT5IFwJQdvUNcdoSjCsLoY0LxA4r+FHKGeJKS962URTtkU6VY2V5lW2jBej2F7PqZ"
    "H5ccDa/9Uhv5qIyq/MhNYUMO++YF7/RShj9/q0lbZ7e12pMwkbv7ETYEdeXXfHbDfSLO0s"
    "2L2d7vDLUOrcSGBuRg4VKvf7g28SpD2csC/HAAovJE6x+32V5P4EHoNb2qGjalihIkJBRC"
    "i8FO8iqknRD20KcZ2WBLysJZHQoJ5nUcRjDQ5MJHlNi5QhWSkTQ3JrrzVSzAr/0kZTAoca"
    "5TAg4BYaWjKFjC+o9ahbXLOHesxNxCyAhWk7ieW3aUbDM3sTkR4VnomECfCUELZXG4pN3B"
    "OdFncyxuiqbAZUJvjDZ1rR+IQ4Xe1CFLbPak23lwZ+LDyu43Q1HNfb958vsW0/mEwdKVoL"
    "OUFYQ3bvJDIENJyyyI1PW2VeN77JI3k8GLaQtxP25E9uRgCexE4o9KoLfskWcrcK7cmSzO"
    "O/vR2FXgwHv0ILd8v6/Cb1biR+n2BXoZdyX4JoA0B++tA8dsKPlJiMxtLlpR8v4R4pdHRz"
    "3R2yp4ZO1/vsaQB6Cl+MnXBbdL0LcBepcyX3ZV51A9pHDtnVm47LIW9HocykltYPHT6qBr"
    "YkPO/C816B2bm+nvdKAGgVgyAFflY1idQFPhsRO6uIi3+puTHreKhRDvgMjECivdcpmlrm"
    "g02sDwhmMb6oafRVen/86Yxn8nZs5JjfCYUVUN/J0kkDz57Vl4DOKjwJNQV0ti/ojL8ZhU"
    "3eKFXtkJzt12sRquxTX9Kqq64+TzbqrjZhr0VxGYfIhIArLWDPQ1fYLonSCZ/+tmySkPf2"
    "meZIyFl8YILIa4pEx2DECmlLo7bU6b6YEcIkJdNLrBsrizTSTJFIg80Gie9mCjXOlbzbnD"
    "nMRgByKAbJrAroASo/eqm04ZHWUbxszmDTiv0zuv1OHnmiBoxAH/IKFiHnwUxP4r2b2zzD"
    "nGEdF1H9vOZC58vQ+TZUnEyfqTK/GUH7On0utma4GNh2ypTkW5MJVatyqlZF0gxJ6lwn92"
    "RBsuLK1pc3fotwrOGT3yFldf6TdqSszo4/f4T/R/D//Ce1xaZ9xlo2VtCDzpeLuJXusIGW"
    "7FOhQ18WudNthxcrnj7GF6G8sZGhY91OC0Pb100F5FZhHXvTh0tAblv9ctU+UUNWuoLr4e"
    "CXLqS69HbYmZ40vhwMr3iuO75Xxsm//RSXjPt3pUNTAuI9JhnsDKXLcaOgnDhRC/ENhHxc"
    "XMnjcbfDU5G6u7AgaOIFlcgQhBI55FdHEPnR7vJL3r5Ce1K/Ax2522rI1NGdrHCjDJDbJ6"
    "jyy1aleC7OsMJxoVGqXfH65QzLk1ysPtnA6pOUpEqrxQKnVWbMLgEfIqnFgN5k6+yiCrxj"
    "GUl2jxbYMLLzQbgkNYpAOTk+Pwv0HzjYpPqMrqReL6n/YJtpMXeTpaWnFb7sEFVnTM2A0W"
    "OkcRPepf3g9XF4XN601LDblhk/3x6dNo9jkXPh2PLY2mjTWhBmDKfo7tkrOSNEr3kpp6jN"
    "uuOVJES1iJqBPufQs9fkVf6gNa5vLnpym5k4fAtKMzOJ+lIPVGZ3T6HtnjQayZcyKM3r/W"
    "ooziuqGti2ddahxn41O7BIGh6zKQA6s489xkMHZw42IFrTbUenqjOZEhWv7KJrghK09Zuk"
    "dlKHJGBdekYJybLw4xNMz8gqYbDrh8fyJwHGP/+Kr/ThMLHlRsGyiX1KCtVQzSCv3/A9yj"
    "V8jzYM36OUZVYBRl9QEUwQvmZlkKka5mJBqAYGCPsJKZ7HTQM4hbh+w3c3qwSJTbClzgvn"
    "80kQvu7h6zGjWFafGNlr5qDKftedmYa55TNXwvQVfvUbF9JIbk/GX7uD4R8tFD5SqHR93W"
    "N2yWTcbX/tD3qDL6xF8pxCR4NLdgM333ULhY/KmDTbX8TpFoLCTNMuLc5YF1WW6GAIWhkY"
    "nP4ek+TFaDC8AHPT34PU553ut25vcA2nQwfVkBnAUmWF5dNWWUrhdyr8Ll0PB+3uaMS9pr"
    "DDz3RuPD8q7Cj0ik1XQxkk7O8ptPs/N/K1mwkw2FXohTy46nbkttSbMF7LXUhMnzzH27Hb"
    "J9rFzrE7y/3uMNwodsJLUj/xZgkvWb1/yGaKsdTvSENwOnp71RhtBrknKXh/vuEWEFd5vP"
    "02GPY6PG2jDGkeI4cKdQ+lzjfIGdDxL/vHCu1zDzAUO/A7iJ8JtVl3kzjFWrFn9HzKvEX4"
    "sBpjYYGdlfWMT0WYvsojoisNe+wN5ht4szudXhdeaNjyOeZm2OUzDNtWQzJ4uTR0NWNFcj"
    "7hxLqosnzkfucGVgu70LG/z+ZQ8LMxBUsCcYUOFOo19tp15FF70B/L/Rt40cJH7lsYzNGh"
    "gwrJmWgTLwSxUMB6Gm2FpVwl5Og7eYTERnYhzDNMVA7uLBcC9Y/ZiqpuwvWVbjg6tT/A/f"
    "7Z2L/1CAEFCQxUNRdLWG9jpbBzU1HCMFX9xu1OAHt2RwerxYuOxenqx+7tp03zebZknCrF"
    "7ICwftzevsvcZxpZYD3DPNnM7YCwftw+Os71CTze8Ak8TmO4F8w+ecCPxb6EKbTigyhyIr"
    "zu9F72arrQnXJyj9NuQfJPz2j7jBw+EDlnrt8LC9q3twrnSogR1ih6di/ruFId/+46vsKi"
    "yOpByOR5MrFwiRwiCdI6rQvfuxiWpsUGdgkhRAiFCAqJYEMml2xor3AqFznU1WHNSXlTuc"
    "Q+kRkZJdMG/BbY+0oK38Te9Fw89ifoLXC5/vmIEt+z3CwOKSRb4PQw6HMYdFnPaSNLnatU"
    "RtpQdo1rbDmPjc0ZONw2zZxpOCbLoPnT2WpjdVx5cde5yX5DE/mwvMaaIEZuIm+60CAJRu"
    "iGKYlrt9Ztap3YWM6ReNJmXjdBFIqtjEbURCLvxp7ybtS+3MjXQY+X3nC3blnYXnfMo3PW"
    "+3B+MuxeD4ZjXr11fRCfql5muVl4ti6eZjNOKwy00jZyJQoxvF5RbLCVY9/4Z1sakd4OTC"
    "B5dd/k1JCeATXrDRCGc15OV73khbwAlXq4Si16sb640aTQebOJtcpZ+WJACXJp0Ew3CGJ6"
    "P9SleMCPSKeQaM8mjK8aYh36qV1tnggWGt+ZxAYKPGO2G7qFYhcTzaTkNmlc7PA+qdbGOu"
    "GBuzfxVwJBh26BAGFsVOaTIoyNp4SwvZK0+84dUrWvxR7CUxNTTr41jTGyZ65prBrfiy1q"
    "XE/TBUZqhKiGg3X75V+CT2mB6TVCs78J9uOBTLBeDFgBhoYoBDvj7PyXqdNC3FwTCGbGmb"
    "mi6hzTu0L8jNAIliYDNmYruxBDQxSCnXF2znSq2/NSQZgx0r3EYFZFgzqIIMwEcPhCMAt1"
    "iGEQ1Vlh49oylyTDl5varrkRfAlRTJZhkhwVSJdsHFIHXK3LR0u/mzvgajUB0UDu4ZTM2c"
    "CL+VvRW2V1fk4+KavPU/VMWZ0SfA5VEk5P3qWVJt3NTUQBBYGtCGzlFRRQkPvfun0/4b63"
    "q9CbsdyTx39Mrgadbq+FIocK7XRH8hdG4G7dFDy/SUMv/Q7sKbQtD9s38njSk/4Y3IxbKH"
    "rMyzH0x+tUHpFDWEwudbpX0vBXWFDu7Sr01/7gt8nXwW8t5O+VcSNvf8l48SyDz0wsWHFM"
    "Y+sLP112FU73HyOrX77/7XN6z5UrKqaO7yHFoAg5EXEOVRfItuMcXsYoTMRapxiEafHY2c"
    "ZgakR4rkp7Z+dTsLSmkaJ36G1Pvnh/9i5U/C5U447dnDww04t1+J0sHYQhnBgq34GT3fUr"
    "pdbX29GtFMq0Mt+Fzy65p5lVych/sG4oNpCuNXlfsevw/WV34V+KnMbln+FSPX8JU1OYmv"
    "U3NYUbX7jxqwZCp7jx/dk+VXvNHqsxsvpZCzsZr6KQ4K6r21W5kGDdeB2oyglOZ5cSDNPU"
    "gs9PpC6KePu2UUtQJFbcYh4pTbdVfWnoxdLPRanEp69AKRlRx+cFmS/q+DyzjIe7xNovxF"
    "MmGWuEtpaDN+fo3Th8U1IpigS4e+S2yK6YKYB6ZVesSLxXh7BLUSg4eqW5CcbX1m1yYPen"
    "s49HEB91hAFQ/8wB9eOZsvrp/CPsq6fHzTCWPn1EGBk61m0Tkm/AMax8m+nWAuB0YszSUP"
    "vt3wTw+tulZd7zt+sW6TZ6mBN3iZ4/zyF23ZyhB2wjA9sOmjO2sN5h9Z7uIKhwzbjBe34k"
    "2EJvf72W30/fIZOqBM4q1KXXoUcKNydabnw/eLQGu/Rngz0OZIwSUL+A+l8D1O+weS1dM8"
    "lRi9on3h8c0ugMpctxQSPcJWohvlHo6ObiSh7zujvBLhSoZuTDbzLUblvvK7Qn9TvQ1N3G"
    "Z8xcys7Ws4UIMHbXwTFVBmNfLsprJ1jswqTOPMU6Gi2wYWTO6muqGqXlPTk+PwtmdDjYNJ"
    "nzmkfJGZ2pM+wnphQNzEa2QyS1mB9eANieOESdU9Mw71JyuWZzPklZB1t/3/x3sMX0+5Qp"
    "JJvxIRLBceHKeVFXznSlsbGYAlgxs5d9A9OZuSaKY1Uu1QePulZjudNty+yr9/botOmuim"
    "ADV3dDPMOFheKRNsbKKVXKJkEpRm04dblDAKThyWVpQXw7lbgOE/Ee6ryJspBPsX2HAXtF"
    "mP3MoMhKs3j7Rd4cy2DzLE3NbrLZFIxSCnMw5n8UVSH3tWRNVIXc54QhqkJu+ALuoiqkxt"
    "RPnemkkylR8couGniWoK0f23ei77kOSR7yn/JpzA6AitO95vgn7h4u6+YKiPfo5up7kRJF"
    "vFxAA2Xs+12F/ibJbgp8b0ehw+74ZtgHT5a/Bznx+5fy8ApOBrvV8HCtnfKpIz47jidCKN"
    "I0VS1NU+KlnLjBHSVFnaAXEq++xC2C7bQIjmztIU5XP81BBESKgEhRblpMqAUnVAh1LJy8"
    "JUQksrYUDEwUlb6rIwHPwC3K/wiZ4H5Z7ke172nx9yCjAyGRshIRVdYrIgZRZf2FReCYD8"
    "WL94WIxBxUhPMbctmBqpmUgqghl57FLqSY56gKDuN1C7wde90c1ujOy9LQS52DpdkhNYXZ"
    "Koe6qidrY3ZMrjr27gdOzAh5eRxTCXLx2NfktsBlSVXN1UHqHfkZHFN8c7DYWyH6fPaOHE"
    "ahXerG4bolnmRwxNrOwdy4VbjXUXygPM6wpCtVf7Z7j40Vn64l22bi4wmJU5bNp7ZrblpE"
    "TwKKCY6SPF0YhSKPGiqVzKAyie6Qxc/uwnKLqFBLqYmcOXbQjDW5M00tpfJJ2V5Si8sCKV"
    "wMukzUkv0zfk0sUxfL1Mt9gQ9omXpantTcy9RTs6XuMn5HGkFBEi+apkAMj0/XQv6eQkft"
    "wZAvVudbiORp34zcQB6+E5+QXiZix5vnygQHppAKD39eD3/wLSgMeMUpBeBY3hnIPtrFHY"
    "FrIsH6bSGOvvr0TJthrYbKXocHJozcKM56EOawztaK5/NZXH9wIT7BVtQgu8COOm9stMXc"
    "Js2cZtg0aJ2jNCVvzM2mdQ0X2zWWsEV8ywqqdnhmUlrpyeKduFnJDEx5QjLILAYHSKdgoj"
    "Gzjacos1UT7oHMJRugWounLHOItbDRv2D5NSfjt26y9qx/psNDSjNii8qVVf+ENIXxti/j"
    "TWSr2nW2Ko1gLT0VePbyoDDNa14adHDQwuC62y8KKwBNC8F/F07gS4O8HYW2ewOOJ7jbas"
    "AJInA9m/X1DVx3Fa0SQo8QikVAVY5ZVw3TLvdihwmFjKssY7CligcEr4lEAN6W4DDg6Raw"
    "mmvWzbe1jXNYgsjtRl+Pv4oiNRyL3AjU+GhlLpzGx0pzOcpDyAqgJNgFPlK94RlNOeSCDW"
    "Oi00gieEBReNZ3e06I46I2kAkeP2AdMBsVCr3q9AO6oY5uQHOKqDk1tUdkE8LaURPwlTe2"
    "Qt0e3na/Sb33Z+9+RjPLXLgEJtB4d1DnmN4R+wOSHXgIYDfCd2xkuM+Dw/78OXsQx0RTol"
    "CLsBGisgfCM4dY/Dmz3fhrDCxUgDnpyU9cFXCQgIPqDQeZKwcw0rImd4h8j0Y3s5w7zFYu"
    "and7ZC3k7Sj0WhpxW9vdKvRSkntw7G4VKnX83PT+nkI73XZP5kEB/l41bPRgLi+qyUcIhS"
    "ZfZU1eIyqghKXiOtJoRWBH3sCOkGpQ2JRK0ooIg9LBHVyVKyyCMJVg/rbs2UCt3lp8R+Da"
    "PjBx5LVqw+MwR4RH2CB5PpulaG81ZXFytq0ofjAC87exEUBwmzRzIgh20PpJCGFAydqsfm"
    "Pz2ApuvGtuMIUbsmHOmKVOvPj5W9jcImZ3E+y4QRrrCP83dhJ72ME9OGgx03+si9fZxHFx"
    "Ao462GiO7yHKH2tQqg5u9Ug8KMPmwSc+jMERhibydCHWUqFhmEFzYQbkowy569dxFEdgBw"
    "I7eAXYwaYqO9kL+zcV2DloXWxrfCWsf3Ohq8xSo2Smp3z6s6PIU0gFj1N4zLr33u0Jmc10"
    "VSdULTKMM+kFt1O4vcDWd+JM1hV2Y19A0zQIpumcTtDGODxlxAfI4k0ft8GgF0GkLuR4Fa"
    "ibq4vu8O1RrOzOE4wvkeszi76GsYC7Qo50Ss17V0EHBTMFs9s4/NPIxRuQ/w2I86/ES7Ch"
    "C/Ee5F8a56smUPHB0qcrJ1UV3/gyZPYh3oj8b0QqE0u8Fk/1I96N/O/GjyVRIUw2TQLZUe"
    "MxslcdOA7gUqkMy2HCGsYn18n96SN/RWUcphMO7ipLWCzdfjHH6hpoL+7gjpNuRwyvBLEW"
    "6+f3uH6+iNMv7d1ISmNAydhk/wrLIppS66Bejty+2PjEkEcqz3KvfsVUM++5cy7hVw2uNT"
    "c5VOfhVk/HYrt5E/BUZwbXI88oBhHLzCB6REv284nmhj2Dj3NJLGYagWfRC5JGb0fd4bf3"
    "R+9SAre3128etyXvWPgthd/yNfgti0MdAtQoEzJZPBJZGOHVN9FKFBd5XjmRqgnzZcwz/o"
    "UunlWOPrO2kWA+nAFVa4Jdlax4ha8ksRBFaVGwmamsIBKkQgzbAipc+yEhjeJJ2Il1r6uk"
    "S/MVa6iaLHLnoqOFSjWEZ5AtMLn+uf5SptxcNVwEkwtVcynO4j2XEDhU1lazakBkck7B1+"
    "KTdzbGZrstJ8Fno0zSA1gd4HWEDH1qYevxZ3RrkJnjLw6A50fYRoZJ72CrO+6SAeuepFcO"
    "2P4d8oBvkbQDTQQnPPCPcUtgcgKTew2YnLkqn/gvIK4yOteAPCg3Es8mEOzy+gGDq6tuv+"
    "PVEPAP4tNTLiRvB3UEBFS6D6hUK10hPkYqwNNKg6ee7lBUyCEyEb9UZfmGNLcSaSLitAKf"
    "Kh/NJPJ1VEQQ/vephN8oSSsEUd6BFE01WLZAUYx+K7lBX4k5uQE/F4k+dpjoI+MDLZDIXE"
    "yOKyV5mLyetwWT8zA58Z3bavRqSpLZLYWw5gwnrtR8n9tHl/q923kAaw9TzX38BL7uX2pu"
    "gtaNUKMcBZ9UA+sLrzZTFP+GjqBS7optLB5nytpCrhxz5gLjbJRo7OfCMZRi+s7EmVYNas"
    "t3cFMAsV9l37oJfXiaoEf0QNjBnX5PaAthZOi2A2S3QHPbRLd84e4tb01+uJmBbk16+wHd"
    "uk8xMamXAxk7CoW7u0WlbKxr68TI7m+BdMg8RfKDBa8t/Zl1TyxNV52gfFWQ4Mj94bqbQ5"
    "m10tkw0BT6oDvzJpo+Rmpd8QpYEw8mvi3vPuBPyfg/Ma07TPX/8EHsXnJLpPBd/2EAVxBO"
    "BuFkeAVOBnd6KYJmrylqiGaf5sGyT7OR7NMEjs3n5SR/fxkN+hmxcT5BHNZkkyn6Pz6N74"
    "rNjX/MVlQFDqLpSjccndof4H7/bOxW8UhjNjAoAnH6TH57Jf0e53+7N7iIY5fQwcWh19Lq"
    "DKXLcUHuu0QtxDcKHd1c+Bm7g13wsY1vhn3XwebuKfRbdyhfynDO36uGxy1QR9J9BBn+gT"
    "DRa04DIAqVZQ/c+hYqs1fT0v7TOK3wr1XZvxY2WgoKOkYq5FxlOWtE1e1yaYlSSEWZg7yB"
    "KB6OUUSFD5E8S4mvGL/3ra0Lh3VF/KQcPcMlpBAjFCJ4ngjiAGY5eWT0IoRTWjieg2HimA"
    "/FZZJCLKqLlpVE2F1Qrr5rlFi8FKVF4RkXVmExxAjFyyACag4roCY8j2yB08VqGx8qp1Mm"
    "3xysDn88t8DqsdfNYc0ueVmcomnkYLGvw29lzqh72FLM4MnL3kRkwvN5PYh1V2eGZ1g0Ob"
    "jv6xp7HdwHOn3E9LJKrcP24sC697pGQErZoWJBk2aOkLEJCbfOETu21InKg7WWlgll3GYI"
    "uxFSrSBcKxzi9MZGKrt5kwdfPXhhUTZ+tL34LmLM0uLHdnAXiCEbsB/KO1jHdM25FxVBXT"
    "js3RaWeJsOssjCvIeqcfQRLdi70kTTFet1BZkXiVZgqbcfnccjsGa6WN8tQq9eR+jV0rT1"
    "9I/9aIENIxumCNHVCZ84OT4/C3gKB5vYObqSer0kT2HqK+IZ89uLULYcoWyO7qQtEcnmbk"
    "BQQ/Ye5/I2Hm9wNh4nfY10tZimKaPZLF5T1NKjm8+hu8mfG2exxpmR4HB2IFlA8JqDyNZ6"
    "Xal4ohixCDSpcqAJ6ODFM3rqz1uiXzF5vqwfsawLUfistusxCS0ceyY4FFqndmCCKAoup4"
    "BDbWnUljrdRmKW2QJjRw7UKrv0OjusSSYva0Nza6VAN4lYujpvpGBt3pXmJogNr9s8Baxl"
    "c/RpgKkQlvRagKRnYhglIKJsCyYbI6qFmfjpUx4z8dOnbDMRrsUCI9lLVYDDXvMacncnFi"
    "LUbk2NkcgO+A2R7H/V3oFH/Cb0r31+zP7+f0bWNb0="
)
