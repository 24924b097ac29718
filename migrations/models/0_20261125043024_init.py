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
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "admitted_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_ent_achieve_cca4cf" ON "service_entry" ("achievement_id");
CREATE INDEX "idx_service_ent_demand__7ebaf6" ON "service_entry" ("demand_id");
CREATE INDEX "idx_service_ent_account_2a3ba9" ON "service_entry" ("accountable_id");
COMMENT ON COLUMN "service_entry"."route" IS 'EVALUATED: EVALUATED\nRECOMMENDED: RECOMMENDED';
COMMENT ON TABLE "service_entry" IS 'An item in the service library; `left_at` is null as long as it is served.';
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
    "revision" INT NOT NULL,
    "correction_reason" VARCHAR(1000),
    "corrected_at" TIMESTAMPTZ,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "claimant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "claiming_organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "corrects_id" BIGINT REFERENCES "landing" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "landing_town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT,
    "plan_version_id" BIGINT NOT NULL REFERENCES "plan_version" ("id") ON DELETE RESTRICT,
    "verifier_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_landing_achieve_1bd442" ON "landing" ("achievement_id");
CREATE INDEX "idx_landing_demand__0792df" ON "landing" ("demand_id");
CREATE INDEX "idx_landing_claimin_7a32b8" ON "landing" ("claiming_organization_id");
CREATE INDEX "idx_landing_state_f4d525" ON "landing" ("state");
CREATE INDEX "idx_landing_verifie_e64ab2" ON "landing" ("verified_at");
COMMENT ON COLUMN "landing"."state" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nVERIFIED: VERIFIED\nCORRECTED: CORRECTED';
COMMENT ON TABLE "landing" IS 'A claim that an item landed, under one clause of the standard of its kind.';
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
    "eJztXetz2ki2/1e6+JKkiqTGjmNnmK2tkgEn2sHgCzgze6Mp3EiN0Ua0WEnYw+6d//32aT"
    "3QE0syYCH3B1uvPi3xO63WefU5/20sTI0Y9gdppelOlzrWutFC/21QvCBsJ+VqEzXwcrm5"
    "BiccPDV4cwztJiRoOLUdC6sOuzTDhk3YKY3YqqUvHd2kQDCgBLEGSKfImROkzrFOW+huju"
    "35HdJtfnL0VXp/+ukcmTN+yHtHUzIzLfLGRtAUYaqxa6z91NTWH+DWmqmye+v0fm93UahC"
    "72Av6OIfo0EfOeRPhx1hBz1il45ov/DLJvtnIdU0VgtqI4ssCWu0xJZjw011RmWyGyKbYE"
    "tlRPxnrKj+7xWZOOY9AWr2Y77/wU7rVCN/EhsOvzfs1fRfhIHMznu7E8t8bLB23xvsV5tW"
    "4w+gWf6YzHRiaBH+6hqQ8fMTZ73k5y71e5k6V7wtIDmduM+8ab9cO3OTBgQ65Te/J5RY2C"
    "FaiN10ZRje4PBPuT+JnXCsFQl+i7Y5oZEZXhkwaIDafYLNucZk0h+MJ6PueDJpJAaUTxHi"
    "vndKNSkMRvasNkfgHh7h/c+npx8/Xpz+9PH886ezi4tPn3/6zNry501euvjLfZgNXG5XHD"
    "T5i9wfwwOZbMS7bwOc+IvTYAe7VJxlG/ixk4S/wyB09AVJZ4BLEWOA5pF88HfKsMM/seHH"
    "5p09AEO2YDuWr7ujsXR9A90vbPvfBsdJGnfhyik/u46dfXv+LsqMoBP0mzz+iuAQ/e+g3+"
    "VwmrZzb/E7btqN/7cBz4RXjjmh5uMEa2FM/NP+KdY0xFb+1hV6sQKSUu+W9+ZUhZeHfLk2"
    "qFumQZKgt+fYSofcbx9DnP2QI3x9Ggv858Qg9N6Zs8OPp1vQ/CYN21+l4duPp7FXpO9dOe"
    "WXouCaS0ADHqoAwhGiGsJ8fpYD5vOzTJjhUhTm0Lc8L8ghEgFxfoi5jFRoio4Riom67EQN"
    "QnMS+jETnNOB99vXYnhvk3O6v48jIo4/jN9eS7+/i4g5vUH/i988NOzbvcFlDOylRR50c2"
    "UXmVLCNLUAfd9zCqh5RQD22wtwM8AFhXX2I6QzwYkpVn88YkubJK6Yp2ZW2+SlxekifgZT"
    "fM+Bg18Iz+/ZPUZMKCfalc4fMmEVCV1tbrOK2Lwdu6fX8EmriISgLcI2ss0FgekP3eMHgn"
    "Snxf5sBM/R9MwRxLVNrBjvLfQ419U5b8J45BDqgGniB1k6SZvIHu4BFhGZH1LyAKaOOaYM"
    "1g/obrU0TMyIA1MJXS2mrIU5Y3dAWFXNFXVyGjwObsvwvtnClLHVlMEYbqeqB5n4hyh2Y1"
    "DKMw+e7JcJpydnF2efP56fBdgHZ7ZBnpSR+LbAF8VvX8MvyulPP+X4pLBWmd8Ufi2KLwco"
    "Fd8um5s4xjJ7JkxVksDap60y1o2bzlULsX8Kvel/YXv9Lwr9x02X7cJ/hXYG7d9bCP4r9P"
    "feiO3Df4UOrjotxP7FPxh5OPU5B58+Z3Lpc0JT0/+TwqNs/cxrfrjJZP+T+s7mE3uOTz+d"
    "F7IrBBT7GucH/UjuWQPwJZxJUSkkRrivwVtXgWTDAdUigNCkuE8lSil8K5XzrVREG5Sptr"
    "IzPOTBteY2TVAPt3paDaTIJ/Dd0qrurN/YSNNVaITZhbfK6ozgC/h/gt+l6HklOxGKWKXn"
    "PaGIHUhwUtlbXERs8tvvRmh62fEckZnO8mhhZ9lK2FlCBxM6bgDup1w67qctOu6npI4L2w"
    "kp5LENkQiU86F8b5mrZVlTQkBcZbQbo/GQiX5f5HYLBbsKvbod3w67LeRuFcqudOSxPOhL"
    "vRYKHSh0dNNty3DW2yljWzg5z8G6k7hkuuEcXIoy7gEbOpMeLXORrjBkfCwjVNuUheNzB2"
    "9BGGT/VPwcszh6Ls1rxs609Hs9Y2Z+etbYUB9u2mjc9KR+o+DEATQtBP8VetMdjgZwxLcv"
    "ZF6siCZ5Y2D6zZO6U5TJ8OXmNn1yyRpOQuJ7voBrMDgx1Ln3DUEXriuQBy1r+mxGLKIhmO"
    "HcsGVG4cZBpwdWP6s3oWUeqZYJNoRCapHXvspyTmUUoyoa648+pCTi/SN/pliJsyPQ/Pa1"
    "APfQEWjcv1HGLh8hFGZ5YZbPCNJSzSXJXLoWurpVlLKhXdGlaxvLusUlG9tcWaon+zBByL"
    "TuMdX/w0Pgm9AGox+MxLPDLyC8yn5k0hti8hB625FH7fcfU0z4e7sTBGx9AQuEuwLNvYVO"
    "bIQtdoclMQwmupkr5wMa43v3LDUdxAQ1wrhgIouopqUhFVucCu6E1kQEch21ZCf8B41d+g"
    "/Cb+akqDMhlbiUEFIxa8m+JWiY/MpaV3zaCuPc6HRvpOH4utsft9Bmn83mw8HtTQvxjULb"
    "7Fx32ELuVqHjwW/9FoL/CmU0v7YQ/FfobV/+1h2O5PE/W2izr9Bhd9QFjCdyfzSWx7fjbg"
    "slz7G+hoNvch8su5OedMl6jRwrdNSWu/12d3IlteUev0v8DHvWweTyVu6Nw/dKnlMo/yk3"
    "Q3nErm/2FToYf4WfyjdljEu7XzIXdvbnfeHDNBUef5V5z10xqJCmHFAIfJ/GV9ipS7ChPn"
    "bqMbaY+N5IUau8K1tVKmfT5klt6qv5iNhjrL0lIYzDuoodpqzolOkya4KtVih2qemrQWEB"
    "6Y2N3v56I79Pi4Laffcp+s33RtAvtIBeXSbHhbg/hCYkNKFXpwlFXo4CAtGGqBbm131/sv"
    "1pJ+eQ9ZuLVRNCea/ICH7AxqrIwp+gvRjDqWNYiPCvWYQ3H1NjTPj57eK73yLHenVoC0Lz"
    "Els/YDXBz0woU1afP3+6aCJl9emcaOz/x4+pCxQKEgvHghCnhTgtFiaIhQmHAFcsTDhalF"
    "/MB3awZQm3lx15NB7K7XELhQ6yHF1lBEGx7KBqofNi2YFYdiB0wVK64CBkkWqk6ISR681t"
    "uqEZb5krXC5M9QHdgUQaZASDlQNvbPQIwWXBCZ6FzEa600TsCQj/PenxcbvrWuiXQr8U+u"
    "WB9cv4V1Wol69DvdxLbjeuK85MI0P72aJg+kS1s5HsD+fDqvEVk74PALI9Ny1nUnTKiFLV"
    "D+rzPEifZwN9/vqsJSJkuPohw6pFoIBWYdErSlY3CewkjwZ+kq2CnyQyizJNVX9IgfjSNA"
    "2CaTrKG6IYwFNGta8X3Uf9sKajy8GAJ2kJVh5eyvGFnrfXl12GOgedNdKdiJYm0jLmGeXs"
    "B2oDaqw9Ph/JelBvSG6tgAUu/cKpUENEorhKEatIwrwYZUSSC1emRfR7+itZJwSbGPKxaJ"
    "Hj4sBf/gjzz24e0cKPgQEvPPDYT2c/mLizGRNcuEOp8dfL22uvDHzvNtpqtvWbNfNabycz"
    "RpHPhCshaJu65hhNCYbVxZDmBQLnNbyGcpaY8qKXTTRlW6RT1VhpXmXLeDGK3fWcGpkfN1"
    "j7vzrkVxNR+ZWZ0JrCzHsoM6//IpTRe33aSuu9va7UmYSV39gJ0COvb7pjthtplnYW9N5O"
    "d/hlKHVuJVA3I4cKlfv9wTcJ0h5O2JdjAIUXEqfY/b5Kcn8Cj8E17dBRNbRQEaEgIhReCr"
    "uIaFL0Q5tCXKclAS+rSSQkqOdpFPFYgyNjSV7VImVIVkrFkNzaa40UtcK/tFWVwKFGORQI"
    "uIWGlkwg4wtqPeoWl+yhHnMTMQ1gYdpOYvltmtLwzN5EpEeFZyKhAjzFhN3VhmIT90SnxZ"
    "2MMboqqwGVCf7wQSsanxCnq12Iwu6h1nR7aeB14XEdp6vhuN69/3yJbfvRZOJI0VrICcIa"
    "wr2XyBCQcMpabnzaKmPd+CaP5PFg2ELeTtiTP7kdgfEkdkKh113wS7aQu1VoT5ZkHv/t7S"
    "j0cjj4FVq4W9bnN6l3K/H7BLsKvZL7EkQbgOWnD81jJ/xIicloLF1d+fES7pFCR7c33SF7"
    "auh0s8+eBkxP4YuxE26LrncB7iJ1ruW+zKtuQPvIIbt623ER8nYUylRqafPQ4aNq2JaE51"
    "143iswO9fX814JA1rFTJDCflY1jtTFfDYidlYRF/9Sc2vW8VCjHOYzUAKJ9l6naGqZjzax"
    "PiCYxfiiptFX6f3pp3OeyduxkWP+IBRWQP0gSyfNePasvoTprMKTUFOYzg5lOuNvRmGVN0"
    "pVO0vO7uu1CFH2qS9p1UVXH5OtsqtN2GtRnMchMsHgSjPY89AV1kuidMKnvyudJOS9faY6"
    "EnIWHxkj8qoi0TEY0ULa0qgtdbovpoQwTsn0CuvGyiKNNFUk0mC7QuK7mUKNcyXvNmcO0x"
    "GAHIpBMq0CeoDKj14qbXikTRQvmzPYtGL/gu5+kDVP1IARyENewSLkPJrpSbz3c5tnqDOs"
    "4yKin9dcyHwZMt+WipPpM1XmNyNoX6fPxc4UFwPbTpmSfBsyIWpVTtSqSJohSZ3r5IEsSF"
    "Zc2eby1m8RjjV88jukrC5+1k6U1fnp55/g/wn8v/hZbbFpn0HLxgp61PlyEbfSHTbQkn0q"
    "dOjLIve67fBixdN1fBHKGxsZOtbttDC0Q91UmNwqLGNv+3AJk9tOv1y1T9SQla7gZjj4Rx"
    "dSXXo77ExPGl8Nhtc81x3fK+Pk332KS4b+fenQlID4gEkGO0PpatwoyCdO1EJ8AyEfl9fy"
    "eNzt8FSk7i4sCJp4QSUyBKFEDvnVEUR+tLv8krev0J7U70BH7rYaPHV0JyvcKMPI7RNU+W"
    "WrUjwXB6xwXGiUal9Yv5xi+TEX1B+3QP0xJanSarHAaZUZs0vAh0hqMaC36Tr7qALvWEYS"
    "7tECG0Z2PgiXpEYRKB9PL84D+QcOtok+o2up10vKP9hmUsz9ZGnpaYUvO0TVGagZZvQYaV"
    "yFd2k/eH0cH8rblhp22zLD8+3JWfM0FjkXji2PrY02rQVhynCK7J69kjNC9JqXcorarHte"
    "SUJUi6gZ1ucccvaGvMoftMbN7WVPbjMVh29BaGYqUV/qgcjs7im03ZNGI/lKBqF5s18NwX"
    "lFVQPbts461NivZgcWSbPHbAuAzuzjgPHQwZmjDYjWdNvRqepMpkTFK7vomqAEbf0mqb3U"
    "IQmgS88oIVkWXj8BekZWCYNdPz7InzQwfv8jvtKHm4ktNwqWTexTUqiGagZ5/YbvSa7he7"
    "Jl+J6kLLMKbPQFBcEE4WsWBpmoYS4WhGqggLCfkOJ53DaAU4jrN3z3s0qQ2ARb6rxwPp8E"
    "4esevh4YxbL6xMheM4Iq+133ZprNLZ+6Eqav8KvfuJRGcnsy/todDP/ZQuEjhUo3Nz2ml0"
    "zG3fbX/qA3+MJaJM8pdDS4Yjdw8123UPiojEqz+0WcbiEozCTt0uyMdVFljg6GIJWBwunv"
    "MU5ejgbDS1A3/T1Ifd7pfuv2BjdwOnRQDZ6BWaoss3zaKnMp/E6F36Wb4aDdHY241xR2+J"
    "nOredHhR2FXrPpaigDh/09hXb/51a+cTMBBrsKvZQH192O3JZ6E4a13IXE9MlzvB27faJd"
    "7By7s9zvDsONYie8JPUTb5bwktX7h2ymGEv9jjQEp6O3V43RZpAHkmLvzzfcAuIqj7ffBs"
    "Neh6dtlCHNY+RQoe6h1PkGOQM6/mX/WKF97gGGYgd+B/EzoTabbhKnWCv2jJ5PmbcIH1Zj"
    "LCyws7Ke8akI01d5RHSlYY+9wXwDb3an0+vCCw1bPsfcDrt8hmHbanAGL5eGrmasSM7HnF"
    "gXVeaP3O/cwmph13Ts77M5FPxsTMCSgF2hA4V6jb12HXnUHvTHcv8WXrTwkfsWBnN06KBC"
    "fCbaxAtBLBSwnkZbYS5XyXL0g6whsZFdyOYZJipn7iwXAvW32YqqbsL1lW44OrU/wP3+3j"
    "i89ggBBQkbqGoulrDexkqBc1tRwjBV/cbtXgz27I4OVosXHYvT1Q/u3adN8zFbMqRKgR0Q"
    "1g/t3bvMfdDIAusZ6sl2tAPC+qF9cprrE3i65RN4mga4F8w+ecTrYl/CFFrxQRQ5EV53ei"
    "97NV3oTjm+x2l3wPmnZ7RDRg4fCZ8z1++FGe3rW4VzJcQIaxQ9e5B1XKmOf3cdX2FWZPUg"
    "ePI8nli4RA6RBGmd1oUfnA1L02IDuwQTIoSCBYVYsCWTS7Zpr3AqFznU1XHNSXlTucQ+kR"
    "kZJdMG/A7gfSWFb2Jvei6M/Ql6ByjXPx9R4nuWG+KQQLIDpIdBn8Ogy3pOG1niXKUy0oay"
    "a9xgy1k3tmfgcNs0c6bhmCyD5k9nq43VceXFXecm+w1N5JvlNdYEMXITedOFBkkwQjdMSV"
    "y7s25T68TGco7EkzbzugmiUGxlJKImEnk3DpR3o/blRr4Oerz0hrt1y8L2umMenbPZh/OT"
    "YfdmMBzz6q2bg/hU9TLLzcKzdfE0m3FaoaCV1pErUYjh9bJii64c+8Y/W9OI9HZkDMkr+y"
    "anhvQMqFlvgFCc8yJd9ZIX8gJE6uEqtejF5uJWlULnzSbWKmfliwElyKVBM90giMn9UJfi"
    "Ea+RTiHRnk0YrhpiHfqpXW2eCBYa35vEBgo8Y7obuoNiFxPNpOQuqVzs8T6p2sYm4YG7N/"
    "FXAkGHboEAoWxU5pMilI2nmLC7krSHzh1Sta/FAcJTE1NOvjWNMbJnrmmsGu7FFjVupukC"
    "IzVCVMPBuvvyL8GntMD0GqE53AT705FMsF4MWAFAQxQCzjic/zJ1WgjNDYEAMw7miqpzTO"
    "8L4RmhEZAmAzZmK7sQoCEKAWcczplOdXteKggzRnqQGMyqSFBHEYSZMBy+kJmFOsQwiOqs"
    "sHFjmUuS4ctNbdfcanwJUUyWYZIcFUiXbBxSB1yty7Wl388dcLWaYNFA7uGUzNnAi/lb0V"
    "tldXFBPimrz1P1XFmdEXwBVRLOPr5LK026n5uIAgrCtiJsK6+ggILc/9bt+wn3vV2F3o7l"
    "njz+5+R60On2WihyqNBOdyR/YQTu1k3B85s09NLvwJ5C2/KwfSuPJz3pn4PbcQtFj3k5hv"
    "54k8ojcgiLyaVO91oa/goLyr1dhf7aH/w2+Tr4rYX8vTJu5N0vGS+eZfCZiQUrbtPY+cJP"
    "F67C6f5jZPXL9797pA9cuaJi4vgBUgyKkBMR51B1huw6zuFllMJErHWKQpgWj52tDKZGhO"
    "eqtHd+MQVNaxopeofe9uTL9+fvQsXvQjXu2M3JI1O9WIc/yNJBGMKJofIdONldv1Jqfb09"
    "3UqhTCrzXfjsknuaaZWM/E/WDcUG0rUm7yt2Hb6/7C78S5FTufweLtXzh1A1hapZf1VTuP"
    "GFG79qRugUN74/26dKr9ljNUZWP21hL+NVFBLcd3W7KhcSrBvWgaicQDq7lGCYphY4P5G6"
    "KOLt20UtQZFYcYd5pDTdVvWloRdLPxelEp++AqVkRB2fFwRf1PF5ZhkPd4m1X4inTDLWCG"
    "0tB2/O0bt1+KakUhQJcA+ItsiumMmAemVXrEi8V4ewS1FTcPRKc5sZX9u0yWG7P5v9dALx"
    "UScYDOqfuUH9dKasfr74CfbVs9Nm2JY+XSOMDB3rtgnJN+AYVr7NdGsB5nRizNKs9ru/Cd"
    "jr75aW+cDfrjuk2+hxTtwlev48h9h1c4YesY0MbDtozmBhvcPqPd1BUOGaocF7XhNsobe/"
    "3sjvp++QSVUCZxXq0uvQI4WbEy23fT94tAa79L3BHgcyRglTvzD1vwZTv8PmtXTJJEctap"
    "/4cOaQRmcoXY0LKuEuUQvxjUJHt5fX8pjX3Ql2oUA1Ix9+k6F222ZfoT2p34Gm7jY+Y+YS"
    "dnaeLUQYY/cdHFNlY+zLRXntxRa7MKkzT9GORgtsGJmz+oaqRml5P55enAczOhxsm8x5za"
    "PkjM7EGfYTU4oGZlu2QyS1mB9ewLA9cYg6p6Zh3qfkcs1GPklZB13/0Pg72GLyfcoUkg18"
    "iEQgLlw5L+rKma40NhZTDFZM7WXfwHQwN0RxW5VL9cGjrtVY7nTbMvvqvT05a7qrItjA1d"
    "0Qz3BhoXikjbFySpWySVCKURtOXe4QMNLw5LK0oH07lbgOE/EB6ryJspBPwb7HgL0iYD8z"
    "KLLSEO++yJtjGWyepanZTbarglFKoQ7G/I+iKuShlqyJqpCHnDBEVcgtX8B9VIXUmPipM5"
    "l0MiUqXtlFA88StPWDfS/ynuuQ5CH/KZ/G7ACoON1rjn/i7uGybq6A+IBurr4XKVHEywU0"
    "UMa+31Xob5LspsD3dhQ67I5vh33wZPl7kBO/fyUPr+FksFsND9fGKZ864rPjeCKEIk1T1d"
    "I0JV7KiRvcUZLVCXrB8epz3CLYTovgyJYe4nT1kxxEQKQIiBTlpsWEWnBChVDHwslbQkQi"
    "a0vBwERR6bs6HPAU3KL4R8gE+mXRj0rf0+LvQUYHgiNlOSKqrFeEDaLK+guzwDEfixfvCx"
    "GJOagI8lty2YGomeSCqCGXnsUuJJjnqAoO43UH2I69bo5rdOeFNPRS54A0O6SmMKxyqKt6"
    "QhvTY3LVsXc/cGJGyItxTCTIhbEvye0AZUlVzdVRyh35AY4Jvjkg9laIPh/ekcMotCvdOF"
    "63xJMAR7TtHODGtcKDjuIjxThDk65U/dnuAzZWfLqWbJuxjyckTlk2n9quuW0RPQkoJjhK"
    "8nRhFIo8aqhUMoPKJLpDFr+4C8stokItpSZy5thBM9bk3jS1lMonZXtJLS4LpHAx6DJRS/"
    "Z7/JpYpi6WqZf7Ah/RMvW0PKm5l6mnZkvdZ/yONIKCJF40TYEYHp+uhfw9hY7agyFfrM63"
    "EMnTvh25gTx8Jz4hvUzEjjfPlQkOTCEVHv68Hv7gW1DY4BWnFAbH8s5A9tEu7gjcEAnod2"
    "Vx9MWnZ+oMGzFU9jo8MmbktuJsBmEO7WwjeD4f4vobF+ITbEUVskvsqPPGVl3MbdLMqYZN"
    "g9Y5SlPyxlxt2tRwsV1lCVvE16ygaoenJqWVnizeiZuVzMCUJySDzGJwgHQKKhpT23iKMl"
    "s14R7IXLIBqrV4yjKHWAsb/QuWX3Myfusma8/6ZzI8pDQjtqhcWfVPSFMob4dS3kS2qn1n"
    "q9II1tJTgWcvDwrTvOalQUdnWhjcdPtFzQpA00Lw3zUn8KVB3o5C270Btye422qYE0Tgej"
    "b09Q1cdwWtEkyPEIpFQFWOWVcN0y73YocJBY+rzGPQpYoHBG+IRADejsxhgOkObDU3rJtv"
    "Gx3nuBiR242+GX8VtdRwW+RWQ41vrcxlp/Ftpbkc5SHLClhJsGv4SPWGZzTlJhdsGBOdRh"
    "LBgxWFZ32354Q4rtUGMsHjR6yDzUaFQq86/YBuqaMb0Jwiak5NbY1sQlg7aoJ95Y2tULeH"
    "t91vUu/9+btf0MwyFy6BCTTeHdQ5pvfE/oBkBx4C4Eb4no0M93lw2J8/Zw/imGhKFGoRNk"
    "JU9kB45hCLP2e2G39jAwsVYE568hNXhTlImIPqbQ4yVw7YSMuq3CHyAyrdTHPuMF25qN7t"
    "kbWQt6PQG2nEdW13q9ArSe7BsbtVqNTxc9P7ewrtdNs9mQcF+HvV0NGDubyoJB8hFJJ8lS"
    "V5jahgJSwV15FGKwI78gZ2hESDwqpUklZEGJQO7uCiXGEWhKkE+LvSZwOxemfxHYFr+8jY"
    "kVerDY/DHBEeYYXk+TBL0d5qCnFytq2o/WAE6m9jqwHBbdLMaUGwg9ZPmhAGlGzU6jc2j6"
    "3gyrvmBlO4IRvmjGnqxIufv4PNHWJ6N8GOG6SxifB/YydtD3u4BzdazPQ/N8XrbOK4dgJu"
    "dbDRHD9AlD/WoFQd3GpNPFOGzYNPfDMGtzA0kScLsZYKDZsZNNfMgHwrQ+76ddyKI2wHwn"
    "bwCmwH26rsZC/s31Zg56hlsZ3hSlj/5kJXmaZGyUxP+fRnR5GnkAqMUzBm3Xvv9oTMZrqq"
    "E6oWGcaZ9ALtFLQX2PpBnMmmwm7sC2iaBsE0HekEbQzhKSM+Qoi3fdwGg17EInUpx6tA3V"
    "5fdodvT2Jld54AvkSuzyz6GsYC7stypFNqPrgCOgiYKTa7rcM/jVy8AfnfgDh+JV6CLV2I"
    "9yD/0jhfNIGKD5Y+XTmpovjWlyGzD/FG5H8jUkEs8Vo81Y94N/K/G38uiQphsmkcyI4aj5"
    "G96sBxMC6VyrAcJqxhfHKd3J++5a8oj8N0wsFdZQ6Lpdsv5ljdGNqLO7jjpLthwyuxWIv1"
    "8wdcP1/E6Zf2biS5MaBkbLJ/hXkRTal1VC9Hbl9sfGLIw5VnuVe/YqqZD9w5l/CrBtea2x"
    "yq83Crp2Ox3bwJeKozhWvNM4pBxDJTiNZoyX4+0dywZ/BxLonFVCPwLHpB0ujtqDv89v7k"
    "XUrg9u76zeO25B0Lv6XwW74Gv2VxU4cwapQJmSweiSyU8OqraCWKizyvnEjVmPky6hn/Qh"
    "fPKkefWdtIgA9nQNSaYFckK17hK0ksWFGaFWxmKsuIBKlgw64MFa7+kOBG8STsxHrQVdKl"
    "+Yo1VI0XuXPR0UKlGsIzyA5Arn+uv5QpN1cNFwFyoWouxSE+cAmBY4W2mlUDIpNzin0tPn"
    "ln29hst+Uk+GzkSnoA1l1IYQDLArwekKFPLWytf0F3Bpk5/qoAeHCEbWSY9B62uuOuFbAe"
    "SHrJgB12ncfcFkk00ETfG150I9/HvumPYSUscsIi9xoscuaqfNq/gLjKtrkGZEG5lXgugW"
    "CXVw8YXF93+x2vgoB/EJ+jctnx9lBFQBhKD2Eo1UrXh4+RCtNppU2nnhxRlMkhMhG9VGX+"
    "hiS3Ekki4rTCOlU+lunls3VU7DV7IT74n6cSTqMkrXghSjPCW8BVlAcRMvEalPbdRbM8lq"
    "0NFaPfCT9eiS6/xXXxkjlWKvZ27DzFSnIK2gHEnaCjeqIbmXRzJQna2At3MYDrblxPStp5"
    "QN5IIwLkPCAnpLedBmSn5E3eUVR2zgj5Sn1Hc7udU+WIvcdk99h05j5+wmXkX2pu8xYZoU"
    "Y5apipBtYXXrkxz7MDPUDV5xXbWDxmmjWCvE/mzHX5sOGhsd8Jx1BW7AfjY1pls1117eax"
    "Yr/DvnOzUvFcV2v0SNjBvf5AaAthZOi2A2R3QHPXRHd89fkdb03+dNNb3Zn07gO6c59iYl"
    "IvkTd2FAp3dyuj2VjXNtm93R8BOb15nu9HC15U+gvrnliarjpBDbYgS5f7i3U3EThrpTPG"
    "awp91J15E03XkYJtvIzbxPN2sEdjoJmWRVTgD3rbk/qd95/ewR2w9yAeLuYjbfKOKPtpDB"
    "2LPOi8Cx9IgNZ/jjuvT/vul+B5mnDBwT+IzfvjebuaHCM41PB6N945/tBsQExM6x5T/T/8"
    "dXIvufWH+K7/UGC2Ez484cN7BT48d9or4izaUNTQWXSWx1V0lu0oOku4ifj3IonvP0aDfk"
    "bgqU8Q9xqwSR79H/+87Avmxt9mK+rO+dOVbjg6tT/A/f7e2K8IlAY2ABTxIPggv72Wfo/j"
    "3+4NLuOuAejg8tgL1XWG0tW4IPouUQvxjUJHt5d+OvxgF1zY49th3/Vfu3sK/dYdylcynP"
    "P3FNoeDIfdNqcOdqvh5g6Ep3THXIZTLkz0mjNviNqA2QO3vrUB7dW0dNBCnFY4tavs1A6r"
    "MgUZHSMVfK4ynzWicoW7RCawFFJRWSRv9JdndSki2IdIniXaVwzvQ8vwvompgAUgTCJMAM"
    "mkyr6lr8QkkkosppG804gHXzlBPEYrPtRV/lCL4LZqRPVwTwAuwYQYoQhrex4L4s6YcvzI"
    "6EUwpzxzPB9dcX5ECcUMJaI+jxF9L2xh4piPxeekFGLBibKcCIckFOZECrH4KJRmhWcStA"
    "qzIUYoXgYR/izCn+uIbtHw5/D8vAN4b1h33za9HdmknhfklI9aDqjDQskOoB573dRzHKdI"
    "cDkg9m0DO5mL6x5kHjOk5IU3Eb35fKwHse7qDHiGpSQH+r4Md9DBfaTTR0zezTO2PbPJDt"
    "ANheXXE92YialSabY88LsPukaAS9nLJoImzRzLJyYk3DrHOoqlTlS+jGFpmVCle+aH7LeC"
    "hQzh4P83NlLZzd2Q+0cvUN/Ga9uL8CfGLG1JxR7uAqsrBuyH8g42qx3mPGIPQdlv7N0W8n"
    "mZDrLIwnyAouB0jRbsXWmi6Yr1uoLE+kQrkNfLX6nC1wDMdJHASwT/vw7P/9K09XRRarTA"
    "hpFtXAvR1cmq9vH04jzAFA62wTm6lnq9JKYw9RUJoPDbi8UUORZTOLqTtlw6G92AoIbwnu"
    "YKSTndEpFymgxIoavFNE3Uz4Z4Q1HLsJ98UT/bgn7iEGscjATC2YsWAoLXvGBhI9eVil2P"
    "EYtYqSrHSoEMXrxgg/68HGwV4+fLer/LOr6Fp3W3fr5QEoWDGYeqxoiipvsU41BbGrWlTr"
    "eRmGV2AOzIgVLUV15nxzXJ5IU2NLdWyugmEUtX540UW5t3pbnNxIY3bZ4yrGUj+rSBqZAt"
    "6bUYkp5pwyhhIsrWYLJtRLVQEz99yqMmfvqUrSbCtViKUPZSFUDYa15DdPeiIbI7OqmRPd"
    "mLy0Ikh88b8TJqzc5WlyXkr0N+zP76f0G2og0="
)
