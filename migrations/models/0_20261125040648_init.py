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
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "claimant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "claiming_organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
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
COMMENT ON COLUMN "landing"."state" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nVERIFIED: VERIFIED';
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
    "eJztXetz2ki2/1e6+JJMFUnFj9gZZmurZMCJZjD4As7M3GgKN1JjtBEtVhJ2vHvnf799Wg"
    "/0xJIMWMj9wdarT0v8Tqt1Xn3OfxsLUyOG/V5aabrTpY712Gih/zYoXhC2k3K1iRp4uVxf"
    "gxMOnhq8OYZ2ExI0nNqOhVWHXZphwybslEZs1dKXjm5SIBhQglgDpFPkzAlS51inLXQ7x/"
    "b8Fuk2Pzn6Ir07/niGzBk/5L2jKZmZFnljI2iKMNXYNdZ+amqP7+HWmqmye+v0bmd3UahC"
    "b2Ev6OLX0aCPHPLDYUfYQQ/YpSPaL/yyyf5ZSDWN1YLayCJLwhotseXYcFOdUZnshsgm2F"
    "IZEf8ZK6r/e0UmjnlHgJr9mG9/sdM61cgPYsPht4a9mv6LMJDZeW93YpkPDdbuW4P9atNq"
    "/AU0y++TmU4MLcJfXQMyfn7iPC75uQv9TqbOJW8LSE4n7jOv2y8fnblJAwKd8pvfEUos7B"
    "AtxG66MgxvcPin3J/ETjjWigS/RVuf0MgMrwwYNEDtPsH6XGMy6Q/Gk1F3PJk0EgPKpwhx"
    "3zulmhQGI3tWmyNwB4/w7ufj45OT8+MPJ2efPp6en3/89OETa8ufN3np/G/3YdZwuV1x0O"
    "TPcn8MD2SyEe++DXDib06DHexScZat4cdOEv4Og9DRFySdAS5FjAGaR/Le3ynDDv/Emh/r"
    "d3YPDNmA7Vi+6o7G0tU1dL+w7X8bHCdp3IUrx/zsY+zs27OfoswIOkG/y+MvCA7R/w76XQ"
    "6naTt3Fr/jut34fxvwTHjlmBNqPkywFsbEP+2fYk1DbOVvXaEXKyAp9W55b05VeLnPl2uN"
    "umUaJAl6e46tdMj99jHE2Q85wNenscA/Jgahd86cHZ4cb0DzqzRsf5GGb0+OY69I37tyzC"
    "9FwTWXgAY8VAGEI0Q1hPnsNAfMZ6eZMMOlKMyhb3lekEMkAuL8EHMZqdAUHSMUE3XZiRqE"
    "5iT0YyY4pwPvt6/F8N4k53T/GEdEHH8Yv72S/vgpIub0Bv3PfvPQsG/3BhcxsJcWudfNlV"
    "1kSgnT1AL0Xc8poOYVAdhvL8DNABcU1tn3kM4EJ6ZY/f6ALW2SuGIem1ltk5cWx4v4GUzx"
    "HQcOfiE8v2f3GDGhnGiXOn/IhFUkdLW5ySpi83bsnl7DJ60iEoK2CNvINhcEpj90h+8J0p"
    "0W+7MRPEfTM0cQ1zaxYry30MNcV+e8CeORQ6gDponvZOkkbSI7uAdYRGR+SMk9mDrmmDJY"
    "36Pb1dIwMSMOTCV0tZiyFuaM3QFhVTVX1Mlp8Ni7LcP7ZgtTxkZTBmO4naoeZOIfotiOQS"
    "nPPHi0WyYcH52en346OTsNsA/ObII8KSPxbYEvit++hl+U4w8fcnxSWKvMbwq/FsWXA5SK"
    "b5fNTRxjmT0TpipJYO3TVhnrxnXnsoXYP4Ve9z+zvf5nhf563WW78F+hnUH7jxaC/wr9oz"
    "di+/BfoYPLTguxf/EPRh5OfcrBp0+ZXPqU0NT0/6TwKFs/85rvbzLZ/aS+tfnEnuPjj2eF"
    "7AoBxa7G+V4/kjvWAHwJZ1JUCokR7mrw1lUgWXNAtQggNCnuU4lSCt9K5XwrFdEGZaqt7A"
    "wPeXCtuUkT1MOtnlYDKfIJfLe0qjuPb2yk6So0wuzCW2V1SvA5/D/CP6XoeSU7EYpYpec9"
    "oYjtSXBS2VtcRGzy229HaHrZ8RyRmU7zaGGn2UrYaUIHEzpuAO7HXDruxw067sekjgvbCS"
    "nksQ2RCJTzoXxnmatlWVNCQFxltBuj8ZCJfp/ldgsFuwq9vBnfDLst5G4Vyq505LE86Eu9"
    "FgodKHR03W3LcNbbKWNbODrLwbqjuGS65hxcijLuHhs6kx4tc5GuMGR8LCNUm5SFw3MHb0"
    "AYZP9U/ByzOHouzWvGzrT0Oz1jZn561lhT72/aaFz3pH6j4MQBNC0E/xV63R2OBnDEty9k"
    "XqyIJnltYPrVk7pTlMnw5eYmfXLJGk5C4nu+gGswODHUufcNQReuK5AHLWv6bEYsoiGY4d"
    "ywZUbhxkGnB1Y/qzehZR6olgk2hEJqkde+ynJOZRSjKhrrDz6kJOL9Iz9SrMTZEWh++1qA"
    "u+8INO7fKGOXjxAKs7wwy2cEaanmkmQuXQtd3ShK2dCu6NK1tWXd4pKNba4s1ZN9mCBkWn"
    "eY6v/hIfBNaIPRd0bi2eEXEF5lPzDpDTF5CL3tyKP2u5MUE/7O7gQBW5/BAuGuQHNvoRMb"
    "YYvdYUkMg4lu5sp5j8b4zj1LTQcxQY0wLpjIIqppaUjFFqeCO6FHIgK5DlqyE/6Dxjb9B+"
    "E3c1LUmZBKXEoIqZi1ZNcSNEx+Za0rPm2FcW50utfScHzV7Y9baL3PZvPh4Oa6hfhGoW12"
    "rjtsIXer0PHg934LwX+FMprfWgj+K/SmL3/tDkfy+M8WWu8rdNgddQHjidwfjeXxzbjbQs"
    "lzrK/h4KvcB8vupCddsF4jxwodteVuv92dXEptucfvEj/DnnUwubiRe+PwvZLnFMp/yvVQ"
    "HrHr632FDsZf4KfyTRnj0vaXzIWd/Xlf+DBNhcdfZd5zVwwqpCkHFALfp/EVduoSbKiPnX"
    "qMLSa+N1LUKu/KRpXKWbd5Upv6Yj4g9hiP3pIQxmFdxQ5TVnTKdJlHgq1WKHap6atBYQHp"
    "jY3e/nYtv0uLgtp+9yn6zbdG0C+0gF5dJseFuL+EJiQ0oVenCUVejgIC0ZqoFubXXX+y/W"
    "kn55D1m4tVE0J5r8gIvsfGqsjCn6C9GMOpY1iI8K9ZhDcfUmNM+PnN4rvfIsd6dWgLQvMS"
    "W99hNcHPTChTVp8+fTxvImX18Yxo7P/JSeoChYLEwrEgxGkhTouFCWJhwj7AFQsTDhblF/"
    "OB7W1Zws1FRx6Nh3J73EKhgyxHVxlBUCw7qFrovFh2IJYdCF2wlC44CFmkGik6YeR6c5Nu"
    "aMZb5gqXC1O9R7cgkQYZwWDlwBsbPUBwWXCCZyGzke40EXsCwn9Penzc9roW+qXQL4V+uW"
    "f9Mv5VFerl61Avd5LbjeuKM9PI0H42KJg+Ue1sJLvDeb9qfMWk7z2AbM9Ny5kUnTKiVPWD"
    "+iwP0mfZQJ+9PmuJCBmufsiwahEooFVY9IqS1U0CO8qjgR9lq+BHicyiTFPV71MgvjBNg2"
    "CajvKaKAbwlFHt6kX3Ud+v6ehiMOBJWoKVhxdyfKHnzdVFl6HOQWeNdCeipYm0jHlGOfuB"
    "2oAajx6fD2Q9qDckN1bAApd+4VSoISJRXKWIVSRhXowyIsmFS9Mi+h39jTwmBJsY8rFokc"
    "PiwN/+CPPPrh/Rwg+BAS888NhPZz+YuLMZE1y4Q6nx98vbay8NfOc22mi29Zs181pvJzNG"
    "kc+EKyFom7rmGE0JhtXFkOYFAuc1/AjlLDHlRS+baMq2SKeqsdK8ypbxYhTb6zk1Mj9usP"
    "Z/dcivJqLyKzOhNYWZd19mXv9FKKP3+rSV1nt7XakzCSu/sROgR15dd8dsN9Is7SzovZ3u"
    "8PNQ6txIoG5GDhUq9/uDrxKkPZywL8cACi8kTrH7fZHk/gQeg2vaoaNqaKEiQkFEKLwUdh"
    "HRpOiHNoW4TksCXlaTSEhQz9Mo4rEGB8aSvKpFypCslIohubXXGilqhX9poyqBQ41yKBBw"
    "Cw0tmUDGF9R61C0u2UM95iZiGsDCtJ3E8ts0peGZvYlIjwrPREIFeIoJ26sNxSbuiU6LOx"
    "ljdFVWAyoT/OGDVjQ+IU5XuxCF7UOt6fbSwI+Fx3Wcrobjevv+8yW27QeTiSNFayEnCGsI"
    "904iQ0DCKWu58WmrjHXjqzySx4NhC3k7YU/+5GYExpPYCYVedcEv2ULuVqE9WZJ5/Le3o9"
    "CL4eA3aOFuWZ9fpd6NxO8T7Cr0Uu5LEG0Alp8+NI+d8CMlJqOxdHnpx0u4Rwod3Vx3h+yp"
    "odP1PnsaMD2FL8ZOuC263gW4i9S5kvsyr7oB7SOH7OpNx0XI21EoU6ml9UOHj6phWxKed+"
    "F5r8DsXF/PeyUMaBUzQQr7WdU4Uhfz2YjYWUVc/EvNjVnHQ41ymM9ACSTaO52iqWU+2MR6"
    "j2AW44uaRl+kd8cfz3gmb8dGjvmdUFgB9Z0snTTj2bP6EqazCk9CTWE625fpjL8ZhVXeKF"
    "XtLDnbr9ciRNmnvqRVF119TDbKrjZhr0VxHofIBIMrzWDPQ1dYL4nSCZ/+tnSSkPf2mepI"
    "yFl8YIzIq4pEx2BEC2lLo7bU6b6YEsI4JdNLrBsrizTSVJFIg80Kie9mCjXOlbzbnDlMRw"
    "ByKAbJtAroASo/eqm04ZHWUbxszmDTiv0Luv1OHnmiBoxAHvIKFiHnwUxP4r2b2zxDnWEd"
    "FxH9vOZC5suQ+TZUnEyfqTK/GUH7On0utqa4GNh2ypTkW5MJUatyolZF0gxJ6lwn92RBsu"
    "LK1pc3fotwrOGT3yFldf6zdqSszo4/fYD/R/D//Ge1xaZ9Bi0bK+hB58tF3Ep32EBL9qnQ"
    "oS+L3Om2w4sVTx/ji1De2MjQsW6nhaHt66bC5FZhGXvTh0uY3Lb65ap9ooasdAXXw8GvXU"
    "h16e2wMz1pfDkYXvFcd3yvjJN/+ykuGfp3pUNTAuI9JhnsDKXLcaMgnzhRC/ENhHxcXMnj"
    "cbfDU5G6u7AgaOIFlcgQhBI55FdHEPnR7vJL3r5Ce1K/Ax2522rw1NGdrHCjDCO3T1Dll6"
    "1K8VwcsMJxoVGqXWH9corlSS6oTzZAfZKSVGm1WOC0yozZJeBDJLUY0Jt0nV1UgXcsIwn3"
    "aIENIzsfhEtSowiUk+Pzs0D+gYNNos/oSur1kvIPtpkUczdZWnpa4csOUXUGaoYZPUYaV+"
    "Fd2vdeH4eH8qalht22zPB8e3TaPI5FzoVjy2Nro01rQZgynCK7Z6/kjBC95qWcojbrjleS"
    "ENUiaob1OYecvSav8getcX1z0ZPbTMXhWxCamUrUl3ogMrt7Cm33pNFIvpRBaF7vV0NwXl"
    "HVwLatsw419qvZgUXS7DGbAqAz+9hjPHRw5mADojXddnSqOpMpUfHKLromKEFbv0lqJ3VI"
    "AujSM0pIloUfnwA9I6uEwa4fHuRPGhi//RVf6cPNxJYbBcsm9ikpVEM1g7x+w/co1/A92j"
    "B8j1KWWQU2+oKCYILwNQuDTNQwFwtCNVBA2E9I8TxuGsApxPUbvrtZJUhsgi11XjifT4Lw"
    "dQ9fD4xiWX1iZK8ZQZX9rjszzeaWT10J01f41W9cSCO5PRl/6Q6Gf7ZQ+Eih0vV1j+klk3"
    "G3/aU/6A0+sxbJcwodDS7ZDdx81y0UPiqj0mx/EadbCAozSbs0O2NdVJmjgyFIZaBw+nuM"
    "kxejwfAC1E1/D1Kfd7pfu73BNZwOHVSDZ2CWKsssn7bKXAq/U+F36Xo4aHdHI+41hR1+pn"
    "Pj+VFhR6FXbLoaysBhf0+h3f+5ka/dTIDBrkIv5MFVtyO3pd6EYS13ITF98hxvx26faBc7"
    "x+4s97vDcKPYCS9J/cSbJbxk9f4hmynGUr8jDcHp6O1VY7QZ5J6k2PvzDbeAuMrj7ffBsN"
    "fhaRtlSPMYOVSoeyh1vkLOgI5/2T9WaJ97gKHYgd9B/EyozbqbxCnWij2j51PmLcKH1RgL"
    "C+ysrGd8KsL0VR4RXWnYY28w38Cb3en0uvBCw5bPMTfDLp9h2LYanMHLpaGrGSuS8zEn1k"
    "WV+SP3OzewWtg1Hfv7bA4FPxsTsCRgV+hAoV5jr11HHrUH/bHcv4EXLXzkvoXBHB06qBCf"
    "iTbxQhALBayn0VaYy1WyHH0nj5DYyC5k8wwTlTN3lguB+sdsRVU34fpKNxyd2u/hfv9s7F"
    "97hICChA1UNRdLWG9jpcC5qShhmKp+43YnBnt2RwerxYuOxenqB/f206b5mC0ZUqXADgjr"
    "h/b2XeY+aGSB9Qz1ZDPaAWH90D46zvUJPN7wCTxOA9wLZp884MdiX8IUWvFBFDkRXnd6L3"
    "s1XehOOb7HabfA+adntH1GDh8InzPX74UZ7etbhXMlxAhrFD27l3VcqY5/dx1fYVZk9SB4"
    "8jyeWLhEDpEEaZ3Whe+dDUvTYgO7BBMihIIFhViwIZNLtmmvcCoXOdTVYc1JeVO5xD6RGR"
    "kl0wb8FuB9JYVvYm96Loz9CXoLKNc/H1Hie5Yb4pBAsgWkh0Gfw6DLek4bWeJcpTLShrJr"
    "XGPLeWxszsDhtmnmTMMxWQbNn85WG6vjyou7zk32G5rIN8trrAli5CbypgsNkmCEbpiSuH"
    "Zr3abWiY3lHIknbeZ1E0Sh2MpIRE0k8m7sKe9G7cuNfBn0eOkNd+uWhe11xzw6Z70P5yfD"
    "7vVgOObVW9cH8anqZZabhWfr4mk247RCQSutI1eiEMPrZcUGXTn2jX+2phHp7cAYklf2TU"
    "4N6RlQs94AoTjnRbrqJS/kBYjUw1Vq0Yv1xY0qhc6bTaxVzsoXA0qQS4NmukEQk/uhLsUD"
    "fkQ6hUR7NmG4aoh16Kd2tXkiWGh8ZxIbKPCM6W7oFopdTDSTktukcrHD+6RqG+uEB+7exF"
    "8JBB26BQKEslGZT4pQNp5iwvZK0u47d0jVvhZ7CE9NTDn51jTGyJ65prFquBdb1LiepguM"
    "1AhRDQfr9su/BJ/SAtNrhGZ/E+yHA5lgvRiwAoCGKASccTj/Zeq0EJprAgFmHMwVVeeY3h"
    "XCM0IjIE0GbMxWdiFAQxQCzjicM53q9rxUEGaMdC8xmFWRoA4iCDNhOHwhMwt1iGEQ1Vlh"
    "49oylyTDl5varrnR+BKimCzDJDkqkC7ZOKQOuFqXj5Z+N3fA1WqCRQO5h1MyZwMv5m9Fb5"
    "XV+Tn5qKw+TdUzZXVK8DlUSTg9+SmtNOlubiIKKAjbirCtvIICCnL/a7fvJ9z3dhV6M5Z7"
    "8vjPydWg0+21UORQoZ3uSP7MCNytm4Lnd2nopd+BPYW25WH7Rh5PetKfg5txC0WPeTmG/n"
    "idyiNyCIvJpU73Shr+BgvKvV2F/tYf/D75Mvi9hfy9Mm7k7S8ZL55l8JmJBStu09j6wk8X"
    "rsLp/mNk9cv3v32k91y5omLi+B5SDIqQExHnUHWGbDvO4WWUwkSsdYpCmBaPna0MpkaE56"
    "q0d3Y+BU1rGil6h9725It3Zz+Fit+Fatyxm5MHpnqxDr+TpYMwhBND5Ttwsrt+pdT6eju6"
    "lUKZVOa78Nkl9zTTKhn5D9YNxQbStSbvK3Ydvr/sLvxLkVO5/BYu1fOXUDWFqll/VVO48Y"
    "Ubv2pG6BQ3vj/bp0qv2WM1RlY/bWEn41UUEtx1dbsqFxKsG9aBqJxAOruUYJimFjg/kboo"
    "4u3bRi1BkVhxi3mkNN1W9aWhF0s/F6USn74CpWREHZ8XBF/U8XlmGQ93ibVfiKdMMtYIbS"
    "0Hb87Ru3H4pqRSFAlw94i2yK6YyYB6ZVesSLxXh7BLUVNw9EpzkxlfW7fJYbs/nX04gvio"
    "IwwG9U/coH48U1Y/n3+AffX0uBm2pU8fEUaGjnXbhOQbcAwr32a6tQBzOjFmaVb77d8E7P"
    "W3S8u852/XLdJt9DAn7hI9f55D7Lo5Qw/YRga2HTRnsLDeYfWe7iCocM3Q4D0/Emyht79d"
    "y++mPyGTqgTOKtSl16FHCjcnWm77fvBoDXbpW4M9DmSMEqZ+Yep/DaZ+h81r6ZJJjlrUPv"
    "H+zCGNzlC6HBdUwl2iFuIbhY5uLq7kMa+7E+xCgWpGPvwqQ+229b5Ce1K/A03dbXzGzCXs"
    "bD1biDDG7jo4psrG2JeL8tqJLXZhUmeeoh2NFtgwMmf1NVWN0vKeHJ+fBTM6HGyazHnNo+"
    "SMzsQZ9hNTigZmW7ZDJLWYH17AsD1xiDqnpmHepeRyzUY+SVkHXX/f+DvYYvJ9yhSSDXyI"
    "RCAuXDkv6sqZrjQ2FlMMVkztZd/AdDDXRHFblUv13qOu1VjudNsy++q9PTptuqsi2MDV3R"
    "DPcGGheKSNsXJKlbJJUIpRG05d7hAw0vDksrSgfTuVuA4T8R7qvImykE/BvsOAvSJgPzMo"
    "stIQb7/Im2MZbJ6lqdlNNquCUUqhDsb8j6Iq5L6WrImqkPucMERVyA1fwF1UhdSY+KkzmX"
    "QyJSpe2UUDzxK09YN9J/Ke65DkIf8pn8bsAKg43WuOf+Lu4bJuroB4j26uvhcpUcTLBTRQ"
    "xr7fVejvkuymwPd2FDrsjm+GffBk+XuQE79/KQ+v4GSwWw0P19opnzris+N4IoQiTVPV0j"
    "QlXsqJG9xRktUJesHx6nPcIthOi+DIlh7idPWTHERApAiIFOWmxYRacEKFUMfCyVtCRCJr"
    "S8HARFHpuzoc8BTcovhHyAT6ZdGPSt/T4u9BRgeCI2U5IqqsV4QNosr6C7PAMR+KF+8LEY"
    "k5qAjyG3LZgaiZ5IKoIZeexS4kmOeoCg7jdQvYjr1uDmt054U09FLngDQ7pKYwrHKoq3pC"
    "G9NjctWxdz9wYkbIi3FMJMiFsS/JbQFlSVXN1UHKHfkBjgm+OSD2Vog+H96Rwyi0S904XL"
    "fEkwBHtO0c4Ma1wr2O4gPFOEOTrlT92e49NlZ8upZsm7GPJyROWTaf2q65aRE9CSgmOEry"
    "dGEUijxqqFQyg8okukMWv7gLyy2iQi2lJnLm2EEz1uTONLWUyidle0ktLgukcDHoMlFL9l"
    "v8mlimLpapl/sCH9Ay9bQ8qbmXqadmS91l/I40goIkXjRNgRgen66F/D2FjtqDIV+szrcQ"
    "ydO+GbmBPHwnPiG9TMSON8+VCQ5MIRUe/rwe/uBbUNjgFacUBsfyzkD20S7uCFwTCei3ZX"
    "H0xadn6gxrMVT2OjwwZuS24qwHYQ7tbC14Ph/i+hsX4hNsRRWyC+yo88ZGXcxt0syphk2D"
    "1jlKU/LGXG1a13CxXWUJW8TXrKBqh6cmpZWeLN6Jm5XMwJQnJIPMYnCAdAoqGlPbeIoyWz"
    "XhHshcsgGqtXjKModYCxv9C5ZfczJ+6yZrz/pnMjykNCO2qFxZ9U9IUyhv+1LeRLaqXWer"
    "0gjW0lOBZy8PCtO85qVBB2daGFx3+0XNCkDTQvDfNSfwpUHejkLbvQG3J7jbapgTROB6Nv"
    "T1DVx3Ba0STI8QikVAVY5ZVw3TLvdihwkFj6vMY9CligcEr4lEAN6WzGGA6RZsNdesm69r"
    "HeewGJHbjb4efxW11HBb5EZDjW+tzGWn8W2luRzlIcsKWEmwa/hI9YZnNOUmF2wYE51GEs"
    "GDFYVnfbfnhDiu1QYyweMHrIPNRoVCrzp9j26ooxvQnCJqTk3tEdmEsHbUBPvKG1uhbg9v"
    "u1+l3ruzn35BM8tcuAQm0Hh3UOeY3hH7PZIdeAiAG+E7NjLc58Fhf/6cPYhjoilRqEXYCF"
    "HZA+GZQyz+nNlu/LUNLFSAOenJT1wV5iBhDqq3OchcOWAjLatyh8j3qHQzzbnDdOWierdH"
    "1kLejkKvpRHXtd2tQi8luQfH7lahUsfPTe/vKbTTbfdkHhTg71VDRw/m8qKSfIRQSPJVlu"
    "Q1ooKVsFRcRxqtCOzIG9gREg0Kq1JJWhFhUDq4g4tyhVkQphLgb0ufDcTqrcV3BK7tA2NH"
    "Xq02PA5zRHiEFZLnwyxFe6spxMnZtqL2gxGov42NBgS3STOnBcEOWj9pQhhQslar39g8to"
    "Ir75obTOGGbJgzpqkTL37+Fja3iOndBDtukMY6wv+NnbQ97OAe3Ggx03+si9fZxHHtBNzq"
    "YKM5vocof6xBqTq41SPxTBk2Dz7xzRjcwtBEnizEWio0bGbQXDMD8q0MuevXcSuOsB0I28"
    "ErsB1sqrKTvbB/U4Gdg5bFtoYrYf2bC11lmholMz3l058dRZ5CKjBOwZh1773bEzKb6apO"
    "qFpkGGfSC7RT0F5g6ztxJusKu7EvoGkaBNN0pBO0MYSnjPgAId70cRsMehGL1IUcrwJ1c3"
    "XRHb49ipXdeQL4Erk+s+hrGAu4K8uRTql57wroIGCm2Ow2Dv80cvEG5H8D4viVeAk2dCHe"
    "g/xL43zRBCo+WPp05aSK4htfhsw+xBuR/41IBbHEa/FUP+LdyP9u/FgSFcJk0ziQHTUeI3"
    "vVgeNgXCqVYTlMWMP45Dq5P33LX1Eeh+mEg7vKHBZLt1/Msbo2tBd3cMdJt8OGV2KxFuvn"
    "97h+vojTL+3dSHJjQMnYZP8K8yKaUuugXo7cvtj4xJCHK89yr37BVDPvuXMu4VcNrjU3OV"
    "Tn4VZPx2K7eRPwVGcK1yPPKAYRy0whekRL9vOJ5oY9g49zSSymGoFn0QuSRm9H3eHXd0c/"
    "pQRub6/fPG5L3rHwWwq/5WvwWxY3dQijRpmQyeKRyEIJr76KVqK4yPPKiVSNmS+jnvEvdP"
    "GscvSZtY0E+HAGRK0JdkWy4hW+ksSCFaVZwWamsoxIkAo2bMtQ4eoPCW4UT8JOrHtdJV2a"
    "r1hD1XiROxcdLVSqITyDbAHk+uf6S5lyc9VwESAXquZSHOI9lxA4VGirWTUgMjmn2Nfik3"
    "e2jc12W06Cz0aupAdg3YUUBrAswOsBGfrUwtbjL+jWIDPHXxUAD46wjQyT3sFWd9y1AtY9"
    "SS8ZsMWu85jbIokGmuhbw4tu5PvYN/0xrIRFTljkXoNFzlyVT/sXEFfZNteALCg3Es8lEO"
    "zy6gGDq6tuv+NVEPAP4nNULjveDqoICEPpPgylWun68DFSYTqttOnUkyOKMjlEJqKXqszf"
    "kORWIklEnFZYp8rHMr18to6KvWYvxAf/81TCaZSkFS9EaUZ4C7iK8iBCJl6D0r67aJbHsr"
    "WhYvRb4ccr0eU3uC5eMsdKxd6OradYSU5BW4C4E3RUT3Qjk26uJEFre+E2BnDdjetJSTsP"
    "yGtpRICcB+SE9LbVgOyUvMlbisrOGSFfqe9obrdzqhyx85jsHpvO3MdPuIz8S81N3iIj1C"
    "hHDTPVwPrCKzfmeXagB6j6vGIbi8dMs0aQ98mcuS4fNjw09jvhGMqKfWd8TKtstq2u3TxW"
    "7HfYt25WKp7r6hE9EHZwp98T2kIYGbrtANkt0Nw20S1ffX7LW5MfbnqrW5Pevke37lNMTO"
    "ol8saOQuHubmU0G+vaOru3+yMgpzfP8/1gwYtKf2HdE0vTVSeowRZk6XJ/se4mAmetdMZ4"
    "TaEPujNvouljpGAbL+M28bwdt9vxiPEnZkyYmNYdpvp/+BB2L7k1f/iu/2BgKhN+M+E3ew"
    "V+M3eqKeKgWVPU0EFzmsc9c5rtnDlNuGb4HJ3E99fRoJ8R7OkTxC31bGJF/8en9F3B3PjH"
    "bEVVQBBNV7rh6NR+D/f7Z2O3Ykca2ABQxGrvg/z2Svojjn+7N7iIm+Ohg4tDLw7XGUqX44"
    "Lou0QtxDcKHd1c+Cnog11wG49vhn3XZ+zuKfRrdyhfynDO36uGEzkQTdLdXhkurzDRa85r"
    "ISrvZQ/c+lbes1fT0iEBcVrhMq6yyzistBRkdIxU8LnKfNaIqtvl8mylkIq6HXljqzybRh"
    "ERPkTyLCG+YnjvW1oXMRjVcD5z4xkuwYQYoYi+eB4L4vbLcvzI6EUwR4TGHCT6nm9n4pgP"
    "xd+IFGLBibKcCPttylWLjhKLKak0KzzNzirMhhiheBlEjJiIEasjukVjxMLz8xbgLVaBvm"
    "qTel6QUz5qOaAOCyVbgHrsdVPPcZwiweWA2NdMtzIX1z0SL6bG54U3EW7zfKwHse7qDHiG"
    "np4DfV+G2+vgPtDpIybvVipbhhfa2L3XNQJcyo5+DJo0c0RBTki4dY5wyKVOVB6NuLRMKL"
    "Y5Q9gNAWwF8YjhGL43NlLZzZs8uvDBi/uz8aPtBTASY5YWGbmDu0CQ5ID9UN7BOmhxzkMD"
    "EFTvxN5tIS2H6SCLLMx7qO1JH9GCvStNNF2xXleQH5doBdJz+AGnPKxwpos8HCKe8HXEEy"
    "5NW0//2I8W2DCyzT8hujrZfU6Oz88CTOFgE5yjK6nXS2IKU18Rd6/fXsRn5ojPdHQnbdVT"
    "NroBQQ3hPc7lQj/e4EE/TjrQ6WoxTRNGsyFeU9QyTCFflMKmIIU4xBoHI4FwdnRkQPCaIy"
    "PXcl2pILkYsYieqnL0FMjgxfMu689LpVIxfr6sf7asa1b4ArfriQqthXymcSi09PLAGFHU"
    "uJxiHGpLo7bU6TYSs8wWgB05UFHy0uvssCaZvNCG5tZKGd0kYunqvJFia/OuNDeZ2PC6zV"
    "OGtWxEnzYwFbIlvRZD0jNtGCVMRNkaTLaNqBZq4sePedTEjx+z1US4Fov2ZS9VAYS95jVE"
    "dycaIlTYTo09yY5iD5HsfynqgYexJ+SvfX7M/v5/gPr/Tg=="
)
