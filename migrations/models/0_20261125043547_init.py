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
CREATE TABLE "demand_screening" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "problem" BOOL NOT NULL,
    "problem_reason" VARCHAR(1000) NOT NULL,
    "targets" BOOL NOT NULL,
    "targets_reason" VARCHAR(1000) NOT NULL,
    "feasibility" BOOL NOT NULL,
    "feasibility_reason" VARCHAR(1000) NOT NULL,
    "screened_at" TIMESTAMPTZ NOT NULL,
    "demand_id" BIGINT NOT NULL REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "screened_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_demand_scre_demand__39be4c" ON "demand_screening" ("demand_id");
COMMENT ON TABLE "demand_screening" IS 'A demand as staff screened it (EVAL-7); it is never changed, a newer one takes its place.';
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
    "screening_id" BIGINT UNIQUE REFERENCES "demand_screening" ("id") ON DELETE RESTRICT,
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_ent_achieve_cca4cf" ON "service_entry" ("achievement_id");
CREATE INDEX "idx_service_ent_demand__7ebaf6" ON "service_entry" ("demand_id");
CREATE INDEX "idx_service_ent_account_2a3ba9" ON "service_entry" ("accountable_id");
COMMENT ON COLUMN "service_entry"."route" IS 'EVALUATED: EVALUATED\nRECOMMENDED: RECOMMENDED\nSCREENED: SCREENED';
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
    "eJztXetz2za2/1cw+pJkRsnUjmOn6s7O0BKdsJUlX0lO21t2ZEiCbG4oUEtSdr17+79fHP"
    "D9kkmakikaH2zxgQOSvwOC54Vz/ttaGQuiWx+kzUKzZWqbj60O+m+L4hVhGyln26iF1+vg"
    "HByw8UznzTG0mxK/4cyyTTy32akl1i3CDi2INTe1ta0ZFAiGlCDWAGkU2XcEze+wRjvo5g"
    "5bdzdIs/jB8Vfp/fGnU2Qs+S7vHc3I0jDJGwtBU4Tpgp1j7WfG4vEDXHphzNm1NXq7s6uo"
    "VKU3sOV38fN4OEA2+ctme9hGD9ihI4uf+GmD/TPR3NA3K2ohk6wJa7TGpm3BRTVGZbALIo"
    "tgc86I+GNsqPbvDZnaxi0BavYwf/zJDmt0Qf4iFuz+0bI2s38RBjI77m5OTeOhxdr90WJP"
    "bZitP4Fm/X261Ii+iPBXWwAZPz61H9f82Ll2q1D7grcFJGdT556D9utH+86gPoFG+cVvCS"
    "UmtskixG660XV3cHiHnEdiB2xzQ/xnWQQHFmSJNzoMGqB27iA41ppOB8PJdCxPptNWYkB5"
    "FCHuu4fmBoXByO7V4gjcwi28//H4+OPHs+MfPp5+/nRydvbp8w+fWVt+v8lTZ387NxPA5X"
    "TFQVO+KIMJ3JDBRrzzNsCBvzkNtrFDxVkWwI/tJPw9BqGtrUg6AxyKGAMWLskHb6MMO7wD"
    "AT+Cd3YPDNmC7US5lMcT6fIKul9Z1r91jpM0keHMMT/6GDv69vRdlBl+J+hXZfIVwS763+"
    "FA5nAaln1r8isG7Sb/24J7whvbmFLjYYoXYUy8w94h1jTEVv7WFXqxfJJS75b75tSFl/t8"
    "uQLUTUMnSdC7d9hMh9xrH0OcPcgBvj6tFf5rqhN6a9+x3Y/HW9D8Jo26X6XR24/HsVdk4J"
    "455qei4BprQANuqgDCEaIGwnx6kgPm05NMmOFUFObQtzwvyCESAXF+iLmMVGiKjhGKibrs"
    "RA1CcxL6CROc04H32jdieG+Tc+TfJhERxxvGby+l395FxJz+cPDFax4a9t3+8DwG9tok95"
    "qxsYpMKWGaRoC+6zkF1LwiAHvtBbgZ4ILCuvwe0pngwAzPvz9gczFNnDGOjay2yVOr41X8"
    "CKb4lgMHTwj379o9xkwoJ4sLjd9kwioSOtveZhWxeDt2Tbfhk1YRCUFbhC1kGSsC0x+6xf"
    "cEaXaH/VkI7qPtmiOIY5vYMN6b6OFOm9/xJoxHNqE2mCa+k7WdtIns4BpgEVH4LiX3YOq4"
    "w5TB+gHdbNa6gRmxbyqhm9WMtTCW7AoIz+fGhto5DR57t2W432xhythqymAMt1LVg0z8Qx"
    "TVGJTyzINHu2XC8dHJ2cnnj6cnPvb+kW2QJ2Uk/lvgi+K1b+AX5fiHH3J8UlirzG8KPxfF"
    "lwOUiq/M5iaOscLuCdM5SWDt0dYZ69ZV76KD2D+VXg2+sK3BF5X+fCWzTfiv0t6w+1sHwX"
    "+V/tYfs234r9LhRa+D2L/4ByMPpz7n4NPnTC59Tmhq2n9SeJStn7nN9zeZ7H5Sr2w+se7w"
    "8afTQnYFn2JX43yvH8kdawCehDMtKoXECHc1eJsqkAQcmJsEEJoW96lEKYVvpXa+lZpogw"
    "pdbKwMD7l/rr1NE9TCrZ5WAynyCDy39FyzH99YaKHNoRFmJ96qmxOCz+D/EX6XoueV7EQo"
    "YrWe94QitifBac7e4iJik9e+GqHpZcdzRGY6yaOFnWQrYScJHUzouD64n3LpuJ+26Lifkj"
    "ou/E5JIY9tiESgnA/lW9PYrMuaEnziOqPdGk9GTPT7onQ7yN9U6cX15Hokd5Dzq1J2pqdM"
    "lOFA6ndQaEel4yu5q8BRd6OMbeHoNAfrjuKSacA5OBVl3D3WNSY9msYqXWHI+FhGqLYpC4"
    "fnDt6CMMj+qfjZRnH0HJrXjJ1hardaxsz89KwRUO9v2mhd9aVBq+DEATQdBP9VeiWPxkPY"
    "478vZF6siSZ5pWP6zZW6U5TJ8On2Nn1yzRpOQ+J7voBrMDgx1Ln3DUEXjiuQBy0vtOWSmG"
    "SBYIZzwpYZhRMHnR5Y/azehJZ5oFom2BAKqUVu+zrLObVRjOporD/4kJKI94/8lWIlzo5A"
    "89o3Atx9R6Bx/0YZu3yEUJjlhVk+I0hrbqxJ5tK10NmtopQF7YouXQss6yaXbCxjY85d2Y"
    "cJQoZ5i6n2Hx4C34Y2GH1nJK4dfgXhVdYDk94Qk4fQ254y7r7/mGLC39mVIGDrC1ggnBVo"
    "ziU0YiFssiusia4z0c3Y2B/QBN86R6lhIyaoEcYFA5lkbpgLNMcmp4IroUciArkOWrIT/o"
    "NWlf6D8Js5LepMSCUuJYTUzFqyawkaJr+y1hWPtsY4t3rylTSaXMqDSQcF22w2Hw2vrzqI"
    "/6i0y47Jow5yflU6Gf466CD4r1JG80sHwX+VXg+Ub/JorEx+76BgW6UjeSwDxlNlMJ4ok+"
    "uJ3EHJY6yv0fCbMgDL7rQvnbNeI/sqHXcVedCVpxdSV+nzq8SPsHsdTs+vlf4kfK3kMZXy"
    "R7kaKWN2PthW6XDyFR6V/5QxLlW/ZC7s7M/7wodpajz+avOeO2JQIU3ZpxD4Po2vsFOXYE"
    "Nz7NQTbDLxvZWiVrlntqpUdtDmSW3qq/GA2G08uktCGIe1ObaZsqJRpss8Emx2QrFLbU8N"
    "CgtIbyz09pcr5X1aFFT13afoN3+0/H6hBfTqMDkuxP0pNCGhCb06TSjychQQiAKiRphfd/"
    "3J9qadnEPWay5WTQjlvSYj+B7rmyILf/z2YgynjmEhwr9mEd54SI0x4ce3i+9eixzr1aEt"
    "CM1rbH6H1QQ/MqFM3Xz+/OmsjdTNp1OyYP8/fkxdoFCQWDgWhDgtxGmxMEEsTNgHuGJhws"
    "Gi/GI+sL0tS7g+7ynjyUjpTjootJPl6CojCIplB3ULnRfLDsSyA6ELltIFhyGLVCtFJ4yc"
    "b2/TDY14y1zhcmGqD+gGJFI/IxisHHhjoQcILvMP8CxkFtLsNmJ3QPjzpMfHVde10C+Ffi"
    "n0yz3rl/GvqlAvX4d6uZPcblxXXBp6hvazRcH0iBpnI9kdzvtV42smfe8BZOvOMO1p0Skj"
    "StU8qE/zIH2aDfTp67OWiJDh+ocMz00CBbQKi15RsqZJYEd5NPCjbBX8KJFZlGmq2n0KxO"
    "eGoRNM01EOiGIAzxjVrl50D/X9mo7Oh0OepMVfeXiuxBd6Xl+eywx1DjprpNkRLU2kZcwz"
    "ytkDLoZUf3T5fCDrQd0hubUCFrj0C6dCDRGJ4ipFrCIJ82KUEUkuXBgm0W7pL+QxIdjEkI"
    "9FixwWB/72Rph3NLhFEz/4BrzwwGOPzh6YOLMZE1y4Q6n198vbay90fOs02mq29Zq181pv"
    "p0tGkc+EKyFom7rmGM0IhtXFkOYFAucX+BHKWWLKi1620Yz9Io3O9c3CrWwZL0ZRXc+pkf"
    "lxg7X31CG/mojKr82E1hZm3n2Zeb0XoYze69HWWu/ty1JvGlZ+YwdAj7y8kidsM9Is7Sjo"
    "vT159GUk9a4lUDcjuypVBoPhNwnSHk7Zl2MIhRcSh9j1vkrKYAq3wTXt0F49tFARoSAiFF"
    "4Ku4hoUvRDm0LcpCUBL6tJJCSo52kU8ViDA2NJXtUiZUjWSsWQnNprrRS1wju1VZXAoUY5"
    "FAi4xAKtmUDGF9S61B0u2UM95jZiGsDKsOzE8ts0peGZvYlIjxrPREIFeIoJ1dWGYhP3VK"
    "PFnYwxujqrAbUJ/vBAKxqfEKdrXIhC9VAvNGut48fC4zpO18BxXb3/fI0t68Fg4kjRWsgJ"
    "wgbCvZPIEJBwylpuPNo6Y936poyVyXDUQe5G2JM/vR6D8SR2QKWXMvglO8j5VWlfkRQe/+"
    "1uqPR8NPwFWji/rM9vUv9a4tfxN1V6oQwkiDYAy88AmscOeJES0/FEurjw4iWcPZWOr6/k"
    "Ebtr6DTYZncDpqfwydgBp4XsnoCrSL1LZaDwqhvQPrLLzl73HITcDZUylVoKbjq8Vw/bkv"
    "C8C897DWbn5nrea2FAq5kJUtjP6saRppjPxsTKKuLinWpvzToeapTDfAZKIFm81yiamcaD"
    "RcwPCGYxvqhp/FV6f/zplGfyti1kG98JhRVQ38naTjOePasvYTqr8STUFqazfZnO+JtRWO"
    "WNUjXOklN9vRYhyj71Ja276OphslV2tQh7LYrzOEQmGFxrBrseusJ6SZRO+PSr0klC3ttn"
    "qiMhZ/GBMSKvKhIdgxEtpCuNu1JPfjElhHFKoRdY0zcmaaWpIpEG2xUSz80UapwrebextJ"
    "mOAORQDJJpFdADVH50U2nDLQVRvGzOYNOK9RO6+U4eeaIGjEAecgsWIfvBSE/ivZvLPEOd"
    "YR0XEf3c5kLmy5D5tlScTJ+pMr8ZfvsmfS4qU1x0bNllSvIFZELUqp2oVZM0Q9L8TiP3ZE"
    "Wy4sqC01u/RTjW8MnvkLo5+3FxpG5Ojz//AP+P4P/Zj/MOm/YZtGysoAeNLxdxKt1hHa3Z"
    "p0KDvkxyq1k2L1Y8e4wvQnljIV3DmpUWhraviwqTW41l7G0fLmFyq/TL1fhEDVnpCq5Gw5"
    "9lSHXpbrAjfWlyMRxd8lx3fKuMk7/6FJcM/dvSoSk+8R6TDPZG0sWkVZBPnKiD+A+EfJxf"
    "KpOJ3OOpSJ1NWBA0dYNKFAhCiezys2OI/OjK/JS7rdK+NOhBR85vPXhqa3ZWuFGGkdsjqP"
    "PLVqd4Lg5Y4bjQKNWusH45xfJjLqg/boH6Y0pSpc1qhdMqM2aXgA+RNGJAb9N1dlEF3jb1"
    "JNzjFdb17HwQDkmDIlA+Hp+d+vIP7GwTfcaXUr+flH+wxaSY2+na1NIKX/bIXGOgZpjRY6"
    "RxFd6h/eD2cXgob1tqKHcVhufbo5P2cSxyLhxbHlsbbZgrwpThFNk9eyVnhOg1L+UUtVl3"
    "vJKEzE0yz7A+55CzA/I6f9BaV9fnfaXLVBz+C0IzU4kGUh9EZmdLpd2+NB4rFwoIzcF2PQ"
    "TnDZ3r2LI01uGCPTXbMUmaPWZbAHRmH3uMh/aPHGxA9EKzbI3O7emMzPHGKromKEHbvElq"
    "J3VIfOjSM0pIpokfnwA9I6uEzs4fHuRPGhj/+DO+0oebiU0nCpZN7DNSqIZqBnnzhu9Rru"
    "F7tGX4HqUss/Jt9AUFwQThaxYGmahhrFaELkABYY+Q4nncNoBTiJs3fHezSpBYBJvzu8L5"
    "fBKEr3v4umAUy+oTI3vNCM7Zc90aaTa3fOpKmL7Gr37rXBor3enkqzwc/d5B4T2VSldXfa"
    "aXTCdy9+tg2B9+YS2Sx1Q6Hl6wCzj5rjsovFdGpal+EadTCAozSbs0O2Nd1JmjwxFIZaBw"
    "eluMk+fj4egc1E1vC1Kf9+Rvcn94BYdDO/XgGZilyjLLo60zl8LvVPhduhoNu/J4zL2msM"
    "GP9K5dPypsqPSSTVcjBTjsbalU/p9r5crJBOhvqvRcGV7KPaUr9acMa0WGxPTJY7wdu3yi"
    "XewYu7IykEfhRrEDbpL6qTtLuMnqvV02U0ykQU8agdPR3arHaNPJPUmx9+cbbj5xncfbr8"
    "NRv8fTNiqQ5jGyq1JnV+p9g5wBPe+0t6/SAfcAQ7EDr4P4kVCboJvEIdaK3aPrU+Ytwrv1"
    "GAsrbG/MZ3wqwvR1HhGyNOqzN5j/wJvd6/VleKHhl88x1yOZzzDstx6cweu1rs0zViTnY0"
    "6sizrzRxn0rmG1sGM69rbZHAp+NiZgScCu0I5K3cZuu54y7g4HE2VwDS9aeM95C/05OrRT"
    "Iz6TxdQNQSwUsJ5GW2Mu18ly9J08QmIjq5DNM0xUztxZLgTqH8sNnTsJ1zeabmvU+gDX+2"
    "dr/9ojBBQkbKBzY7WG9TZmCpzbihKGqZo3bndisGdXtPG8eNGxOF3z4K4+bZqH2ZohVQps"
    "n7B5aFfvMvdAIyusZagn29H2CZuH9tFxrk/g8ZZP4HEa4G4w+/QBPxb7EqbQig+iyInwut"
    "N7WZvZSrPL8T1OWwHnn57R9hk5fCB8zly/F2a0p28VzpUQI2xQ9Oxe1nGlOv6ddXyFWZHV"
    "g+DJ83hi4hI5RBKkTVoXvnc2rA2TDewSTIgQChYUYsGWTC7Zpr3CqVyUUFeHNSflTeUS+0"
    "RmZJRMG/AVwPtKCt/E3vRcGHsTdAUoNz8fUeJ7lhvikEBSAdIjv8+R32Uzp40sca5WGWlD"
    "2TWusGk/trZn4HDatHOm4Ziu/eZPZ6uN1XHlxV3vDPYMbeSZ5ResCWLkBnKniwUkwQhdMC"
    "VxbWXdptaJjeUciSdt5nUTRKHY2khEbSTybuwp70bjy418HfZ56Q3n1ykL25cnPDon2Ibj"
    "05F8NRxNePXWYCc+Vb3McrPwbF08zWacVihopXXkWhRieL2s2KIrx77xz9Y0Ir0dGEPyyr"
    "7JqSE9A2rWGyAU57xI173khbICkXq0SS16EZzcqlJovNnU3OSsfDGkBDk0aKnpBDG5H+pS"
    "POBHpFFItGcRhusCsQ691K4WTwQLjW8NYgEFXjLdDd1AsYvpwqDkJqlc7PA6qdpGkPDA2Z"
    "p6K4GgQ6dAgFA2avNJEcrGU0yoriTtvnOH1O1rsYfw1MSUk29NY4zsmWsa64Z7sUWNwTRd"
    "YKRGiBo4WKsv/+J/SgtMrxGa/U2wPxzIBOvGgBUANEQh4IzD+S9Do4XQDAgEmHEwN3R+h+"
    "ltITwjNALSZMDGcmMVAjREIeCMw7nUqGbdlQrCjJHuJQazLhLUQQRhJgyHL2RmoTbRdTK3"
    "N1i/Mo01yfDlprZrbzW+hCim6zBJjgqkazYOqQ2u1vWjqd3e2eBqNcCigZzdGbljAy/mb0"
    "Vv1c3ZGfmkbj7P5qfq5oTgM6iScPLxXVpp0t1cRBRQELYVYVt5BQUUlME3eeAl3Hc3VXo9"
    "UfrK5Pfp5bAn9zsosqvSnjxWvjAC59dJwfOrNHLT78CWSrvKqHutTKZ96ffh9aSDovu8HM"
    "NgEqTyiOzCYnKpJ19Ko19gQbm7qdJfBsNfp1+Hv3aQt1XGjVz9kvHiWQafmViw5jaNyhd+"
    "OnAVTvcfI2tevv/qkd5z5YqaieN7SDEoQk5EnEPdGVJ1nMPLKIWJWOsUhTAtHjtbGUyNCM"
    "9Vae/0bAaa1ixS9A697Svn70/fhYrfhWrcsYuTB6Z6sQ6/k7WNMIQTQ+U7cLI7fqXU+no7"
    "upRKmVTmufDZKecw0yoZ+V+sG4p1pC3avK/Yefj+sqvwL0VO5fKPcKmeP4WqKVTN5quawo"
    "0v3Ph1M0KnuPG92T5Ves0eqzGy5mkLOxmvopDgrqvb1bmQYNOw9kXlBNLZpQTDNI3A+YnU"
    "RRFvXxW1BEVixQrzSC00a66tda1Y+rkolfj0FSglI+r4vCD4oo7PM8t4OEusvUI8ZZKxRm"
    "gbOXhzjt6twzcllaJIgLtHtEV2xUwGNCu7Yk3ivXqEnYqagqNn2tvM+IugTQ7b/cnyhyOI"
    "jzrCYFD/zA3qx0t18+PZD7A9Pzluh23ps0eEka5hzTIg+Qbsw8q3pWauwJxO9GWa1b76i4"
    "C9/mZtGvf87bpBmoUe7oizRM+b5xA7byzRA7aQji0b3TFYWO+wek+zEVS4Zmjwnh8JNtHb"
    "X66U97N3yKBzAkdV6tBr0COFi5NFbvu+f2stduqPFrsdyBglTP3C1P8aTP02m9fSJZMcta"
    "g94v2ZQ1q9kXQxKaiEO0QdxH9UOr4+v1QmvO6OvwkFqhn56JsCtduCbZX2pUEPmjq/8Rkz"
    "l7BTebYQYYzddXBMnY2xLxfltRNb7Mqg9l2KdjReYV3PnNUDqgal5f14fHbqz+iws20y5z"
    "WPkjM6E2fYI6YUDcy2bIdIGjE/vIBhe2qT+R01dOM2JZdrNvJJyibo+vvG38Ymk+9TppBs"
    "4EMkAnHhynlRV85ss2BjMcVgxdRe9g1MBzMgituqHKoPLnWjxnJP7irsq/f26KTtrIpgA1"
    "dzQjzDhYXikTb6xi5VyiZBKUZtOHW5TcBIw5PL0oL27VTiJkzEe6jzJspCPgX7DgP2ioD9"
    "zKDIWkNcfZE329TZPEtTs5tsVwWjlEIdjPkfRVXIfS1ZE1Uh9zlhiKqQW76Au6gKuWDip8"
    "Zk0umMzPHGKhp4lqBtHuw7kfcchyQP+U/5NGYHQMXpXnP8E3cPl3Vz+cR7dHMN3EiJIl4u"
    "oIEy9gNZpb9KipMC391Q6UieXI8G4MnytiAn/uBCGV3CQX+zHh6uwCmfOuKz43gihCJNU9"
    "3SNCVeyqkT3FGS1Ql6wfH6c9wk2EqL4MiWHuJ0zZMcRECkCIgU5abFhFpwQoVQx8LJW0JE"
    "ImtLwcBEUem7PhxwFdyi+EfIBPpl0Y9K37Pi70FGB4IjZTkiqqzXhA2iyvoLs8A2HooX7w"
    "sRiTmoCPJbctmBqJnkgqghl57FLiSY56gKDuO1AmwnbjeHNbrzQhp6qXNAmh1SUxhWJdRV"
    "M6GN6TG56tg7HzgxI+TFOCYS5MLYk+QqQFmaz43NQcod+QGOCb45IHZXiD4f3rHNKBYXmn"
    "64boknAY5o2znAjWuFex3FB4pxhiZdq/qzznL48dwkhDrPnLFiPmjSfnrp/NSKtM5RCcWh"
    "Q9hCbNgsl8jpANaa2+it/E3qvz979xPsaBai5J6YyK1Q1UaYHXhgBwxKkI2/E4svYV/rOC"
    "3/7U6vlGdZu5tbQKxjF+vYX8E69sxVj+eGoRNMiy58nDGywxV7UofpcNiPuLXOlfhCr+vL"
    "c3n09ii2siYT7HKO/BhlIxac7seXn7nMcesYz17pKMb4ljHuwlZijCcpxRjPPcaXDDRtpj"
    "G+pEj+W8d5jFKM9fxjPQRdifGeTi3GfO4x7ykGZYJ1oqQNjNJqUrSOq7MWVbwiZMIrWNor"
    "6L8sJYIVkrSCEVU5CYMsiM809AUpFw+MDXkNfZGZIIcxNTRqhTcgB77Jt7xWNlT5Husb7v"
    "KSLIuxjhd1SzGkprZrb7OmEp9iiqMkT5tUKXKpodrzEqo7M0Fz9ZOTnNMkc6hH30b2HbbR"
    "kjW5NYxFirm0bC8pptA/WkAKJ/0uHTNoxD4aOydMpMJE2mwTKZve02pN5U71mVpxapdrIK"
    "UxFHV2VyQWWAfp0XWQt6XScXc44gk/+S+shuxej53FkHwjPiHl0gcrX/XoznNlFlinkIpV"
    "Unk1cP9bUFgviFMKraD8ggr20S6+mCIgEtBXpZB54tMz9YVADFXcDg+MGbkj4YJBmEMpCw"
    "TP50PcfJUsPsHWVCE7x/b8rrVVF3OatHOqYTO/dY6gFt6Yq01BHWzLUZawSTzNCiofu2pS"
    "WrxK8U6cyg46pryoA1RngB2kUVDRmNrGyzxYcwOugYw1aNYdHsliE3NloX9BCktOxi/dZu"
    "1Z/zwQxlgRK2eki1DehPLWfOVNZPzfdcb/BcGL9HKK2SmWwjSvOb3SwZkWhlfyoKhZAWg6"
    "CP475gSeXsndUGm3P+T2BOe3HuYEkfwjG/rmJv9wBK0STI8QikRKdY4kmOuGVe7FDhMKHt"
    "eZx6BLFU+qEBCJRcwVmcMA0wpsNVesm2+BjnNYjMi9FCkYfzW11HBb5FZDjWetzGWn8Wyl"
    "uRzlIcsKWEmwY/hI9YZnNOUmF6zrU41GimmCFYVXzrTuCLEdqw1U08QPWAObzZw9LOvnA7"
    "qmtqZDc4qoMTMWj8gihLWjBthX3lgqdXpwViidvvsJLU1j5RAYQONewVmrZH1AirOAicGN"
    "8C0bGc794LA//47diG2gGVGpSfgqpgXCS5uY/D6z3fiBDSwAI8WTnzgrzEHCHNRsc5Cxsc"
    "FGWlblDpHvUelmmnOP6cpF9W6XrIPcDZVeSWOuazu/Kr2QlD7sO78qlXpefU9vS6U9udtX"
    "eFCAt1UPHd2fy4tK8hFCIcnXWZJfkDlYCUvFdaTRisCOvIEdIdGgsCqVpBURBqWDO7goV5"
    "gFYSoBflX6rC9WVxbf4bu2D4wdebXa8DjMEeERVkieD7MU7a2hECdn25raD8ag/ra2GhCc"
    "Ju2cFgTLb/2kCWFISaBWv7F4bAVX3hdOMIUTsmEseeIQJ37+Bn5uENO7CbadII0gwv+Nlb"
    "Q97OAa3Gix1P7ihmdus7CI7dgJuNXBQnf4HqL8MU+OApd6JK4pw+LBJ54Zg1sY2siVhVhL"
    "lYbNDAvHzIA8K0PuZCnciiNsB8J28ApsB9sqlWcnR91WpPygZbHKcCWsf2OlzZmmRslSS/"
    "n0Z0eRp5AKjFMwZt277/aULJfaXCN0XmQYZ9ILtFPQXmHzO7GnWetzt6bjSNCKhBz5E3JE"
    "wCuRkiOLvoGxgLuyHGmUGveOgA4CZorNbuvwTyMXb0D+NyCOX4mXYEsX4j3IvzTOE02gaq"
    "6pzTZ2qii+9WXI7EO8EfnfiFQQS7wWT/Uj3o3878ZfazKHMNk0DmRHjcfIXnXgOBiXyiW+"
    "ChE2MD65Se5Pz/JXlMdhOuHgrjOHxdLtF3OsBob24g7uOGk1bHglFmuxfn6P6+eLOP3S3o"
    "0kN4aUTAz2rzAvoim1DurlyO2LjU8MebjyLPfqV0wXxj13ziX8qv659jaH6l241dOx2E7e"
    "BOykreUZxSBimSlEj2jNHp8snLBn8HGuiclUI/AsukHS6O1YHn17f/QuJXC7un7zuC15x8"
    "JvKfyWr8FvWdzUIYwaZUImi0ciCyW8/ipaiZzHItXx89Uz/oUunlWOPrM+vAAfjoCoNcWO"
    "SFaYBynEghWlWcFmprKMSJAKNlRlqHD0hwQ3iheyJOa9NicyzVfwtm68yJ2LjhYqdxueQS"
    "oAufm5/lKm3Fx1sAXIBUBOTKc5IBblA/ItE6ll1YDI5JxiX4tP3tk2NstpOfU/G7mSHoB1"
    "F1IYwLIAtwekazMTm48/oRudLG1vVQDcONRL1Q16C79ObVSgIeklAyrsOo+5LZJooI2CGq"
    "uwjT3TH8NKWOSERe41WOSMTfm0fz5xnW1zLciCci3xXAL+Jq8eMLy8lAc9t4KAtwOJAUey"
    "PHAqDThb8Xkrl21vB5UFhPF0H8bTxUqzy6VcjJEKc2qtzamubFGUySEyEdFUZ/6GpLkSiS"
    "PitMJiVT6+6eUzeNTsNXshPnifpxKOpCSteCFKM+LFisiK16DjVYhk91WygmxAWQkPXo1O"
    "nyif4+XeLFuxK0YvuFGJQ+klM9/UbH6qPPFN8iNQAcS5SyYfKLpFKyaHrbhVDOCmuzySuk"
    "4ekAN5UICcB+SE/FxpmHxKNuuKYuVzrluo1Xc0dzBAqhyRuyg73MJzgXYm73G4vyYiHZec"
    "d74aoc9QdW484Sz1TrW3+Un1UKMc1fvmOtZWbqE916cJPUC98w37MflqAdYIMp4ZS8fZyU"
    "bGgj0n7ENBve+Mg2k1/arq2sngxp7DunHysfEsb4/ogbCdW+2e0A7CSNcsG8hugOamjW54"
    "3oUb3pr85SR2uzHozQd049zF1KBuCntsqxSu7tQEtLC2CPLaOw8B2ex5hvsHEyZD+hPrnp"
    "gLbW771Qf9/HTOE2tOCnzWSmOMX6j0QbPv2mj2GClVyAsYTl0/H7s1BpphmmQO/EFv+9Kg"
    "9/7TO7gCdm/ExcV4oG3eEWWPxtAxyb3Gu/CABGi9+7hx+7RufvLvpw0nbPydWLw/nrGuzT"
    "GC3QV+rMYvzW8aXh7DvMVU+w+fspxTTuUtvundFBinhfdaeK9fgffamfaKuEQDiga6RE/y"
    "OERPst2hJwlnKP9eJPH9eTwcZIRcewRx3xib5NH/8c/LrmBu/WO5oc6cP9touq1R6wNc75"
    "+t3Qo/aWADQBE/mQfy20vptzj+3f7wPO4Agw7OD71EY28kXUwKou8QdRD/Uen4+twrBOFv"
    "QvDG5Ho0cCI3nC2VfpNHyoUCx7wtlXaHo5Hc5dT+ZlzEeplgDl94Snc/Z7iew0SvOeeMqI"
    "qZPXCbWxXT2sxKh+bEaUXoRp1DN8KqTEFGx0gFn+vM5wWZc4W7RA68FFJRUydvjKNrdSki"
    "2IdIniXa1wzvfcvwnompgAUgTCJMAMl04p6lr8QkkkosppG804gLXzlBPEYrPtR1/lCLEM"
    "56RE5xTwAuwYQYoQjefB4L4s6YcvzI6EUwpzxzXB9dcX5ECcUMJWKbDxF9N2xhahsPxeek"
    "FGLBibKcCIckFOZECrH4KJRmhWsSNAuzIUYoXgYRYi5CzJuIbtEQ8/D8XAG8V6y7b0FvBz"
    "ap5wU55aOWA+qwUFIB1BO3m2aO4xQJLgfEnm2gkrm46YH8MUNKXngT0ZvPx3oY667JgGdY"
    "SnKg78lwex3cBzp9xOTdPGPbNZtUgG4oLL+Z6MZMTLVKMOeCL99rCwJcyl424Tdp51g+MS"
    "Xh1jnWUaw1MufLGNamAfXpl17IfsdfyBAO/n9joTm7uBNy/+AG6lv40XIj/Im+TFtSsYOr"
    "wOqKIXtQ3kGw2uGOR+whKHiP3ctCJjvDRiZZGffsFKaPaMXelTaabVivGygpQRYFMtp5K1"
    "X4GoClJlLXieD/1+H5XxuWli5KjVdY17ONayG6JlnVPh6fnfqYws42OMeXUr+fxBSmviIB"
    "FF57sZgix2IKW7PTlqRno+sTNBDe41whKcdbIlKOkwEpdLOapYn62RAHFI0M+8kX9bMt6C"
    "cO8YKDkUA4e9GCT/CaFywEcl2p2PUYsYiVqnOsFMjgxUuVaM/LNFgzfr6s97us41t4Wqv1"
    "84WSKOzNOFQ3RhQ13acYh7rSuCv15FZilqkA2LENRdgv3M4Oa5LJC21obq2V0U0ipja/a6"
    "XY2twz7W0mNhy0ecqwlo3o0wamQrak12JIeqYNo4SJKFuDybYRNUJN/PQpj5r46VO2mgjn"
    "Yolw2UtVAGG3eQPR3YmGyK5op0b2ZC8uC5HsP2/Ey6g1la0uS8hf+/yY/f3/CY1eog=="
)
