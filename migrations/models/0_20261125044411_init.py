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
    "repair_reason" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "merged_into_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "registered_result_id" BIGINT REFERENCES "registered_result" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_achievement_title_f_994bfb" ON "achievement" ("title_fold");
CREATE INDEX "idx_achievement_submitt_c916ea" ON "achievement" ("submitted_at");
COMMENT ON COLUMN "achievement"."kind" IS 'ENTERPRISE: ENTERPRISE\nPROJECT: PROJECT\nPLATFORM: PLATFORM';
COMMENT ON COLUMN "achievement"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nIN_EVALUATION: IN_EVALUATION\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED\nVOIDED: VOIDED\nMERGED: MERGED';
COMMENT ON COLUMN "achievement"."secrecy" IS 'PUBLIC: PUBLIC\nINTERNAL: INTERNAL\nCLASSIFIED: CLASSIFIED';
COMMENT ON COLUMN "achievement"."category" IS 'BASIC_THEORY: BASIC_THEORY\nAPPLIED_TECHNOLOGY: APPLIED_TECHNOLOGY\nSOFT_SCIENCE: SOFT_SCIENCE';
COMMENT ON COLUMN "achievement"."originality" IS 'ORIGINAL: ORIGINAL\nABSORBED: ABSORBED\nREDEVELOPED: REDEVELOPED';
COMMENT ON COLUMN "achievement"."form" IS 'TECHNOLOGY: TECHNOLOGY\nPROCESS: PROCESS\nPRODUCT: PRODUCT\nMATERIAL: MATERIAL\nEQUIPMENT: EQUIPMENT\nBIOMEDICAL_VARIETY: BIOMEDICAL_VARIETY\nBIOLOGICAL_VARIETY: BIOLOGICAL_VARIETY\nMINERAL_VARIETY: MINERAL_VARIETY\nOTHER_APPLIED: OTHER_APPLIED\nSTANDARD: STANDARD';
COMMENT ON COLUMN "achievement"."level" IS 'WORLD_LEADING: WORLD_LEADING\nWORLD_ADVANCED: WORLD_ADVANCED\nNATIONAL_LEADING: NATIONAL_LEADING\nNATIONAL_ADVANCED: NATIONAL_ADVANCED\nNOT_EVALUATED: NOT_EVALUATED';
COMMENT ON COLUMN "achievement"."maturity" IS 'EARLY: EARLY\nMIDDLE: MIDDLE\nMATURE: MATURE';
COMMENT ON COLUMN "achievement"."application" IS 'INDUSTRIAL: INDUSTRIAL\nSMALL_SCALE: SMALL_SCALE\nTRIAL: TRIAL\nDISCONTINUED: DISCONTINUED\nNOT_APPLIED: NOT_APPLIED';
COMMENT ON TABLE "achievement" IS '科技成果: a result with industrial promise, registered by an organization''s liaison.';
CREATE TABLE "achievement_merge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(1000),
    "decider_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "kept_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "merged_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "proposer_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "achievement_merge"."state" IS 'PROPOSED: PROPOSED\nCONFIRMED: CONFIRMED\nREFUSED: REFUSED';
COMMENT ON TABLE "achievement_merge" IS 'The proposal that two achievements are one, and what became of it (DISC-5).';
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
    "letter_number" VARCHAR(100),
    "letter_dated" DATE,
    "reason" VARCHAR(1000) NOT NULL,
    "admitted_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "accountable_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "admitted_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "letter_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "recommender_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "screening_id" BIGINT UNIQUE REFERENCES "demand_screening" ("id") ON DELETE RESTRICT,
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_ent_achieve_cca4cf" ON "service_entry" ("achievement_id");
CREATE INDEX "idx_service_ent_demand__7ebaf6" ON "service_entry" ("demand_id");
CREATE INDEX "idx_service_ent_account_2a3ba9" ON "service_entry" ("accountable_id");
CREATE INDEX "idx_service_ent_letter__188d43" ON "service_entry" ("letter_id");
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
    "eJztXXtz2siW/ypd/BOniqTid4bZ2ioZcKI7GLyAPXM3msINNLZuRIuVhD2+u/Pdt0/rgd"
    "6WhMCy3FWJ9erTEr/Tap1Xn/O/jaU+J5r5WVrPVatLLeO50UL/26B4SdhOzNUmauDVanMN"
    "Tlh4qvHmGNpNiNdwaloGnlns0gJrJmGn5sScGerKUnUKBANKEGuAVIqsB4JmD1ilLXT3gM"
    "2HO6Sa/OTou/Tp6PQM6Qt+yHtHU7LQDfLBRNAUYTpn11j7qT5//gy3nuszdm+V3u/sLgpV"
    "6B3seV38YzToI4v8ZbEjbKEnbNOR+a/8ss7+GGima+slNZFBVoQ1WmHDMuGmKqPS2Q2RSb"
    "AxY0T8Z6yp+j9rMrH0ewLU7Mf8+JOdVumc/EVMOPzRMNfTfxEGMjvv7E4M/anB2v1osF+t"
    "G40/gWb1c7JQiTYP8FedAxk/P7GeV/zchXovU+uStwUkpxP7mTftV8/Wg049ApXym98TSg"
    "xskbmP3XStac7gcE/ZP4mdsIw18X7LfHNiThZ4rcGgAWr7CTbnGpNJfzCejLrjyaQRGVAu"
    "hY/7zqmZTmEwsmc1OQL38Aiffjk6Oj4+P/pyfPb19OT8/PTrl6+sLX/e6KXzv+2H2cBld8"
    "VBk7/J/TE8kM5GvP02wIm/OQ22sE3FWbaBH1tR+DsMQktdkngG2BQhBswdks/uThF2uCc2"
    "/Ni8s3tgSAq2Y/mqOxpLV9fQ/dI0/0fjOEnjLlw54mefQ2cPzj4GmeF1gn6Xx98RHKL/Hv"
    "S7HE7dtO4NfsdNu/F/N+CZ8NrSJ1R/muC5HxP3tHuKNfWxlb91uV4sj6TQu+W8OVXh5T5f"
    "rg3qhq6RKOjtB2zEQ+62DyHOfsgbfH0aS/zXRCP03npgh8dHKWjeSsP2d2l4cHwUekX6zp"
    "UjfikIrr4CNOChciAcIKohzGcnGWA+O0mEGS4FYfZ9y7OC7CMREGeHmMtIuaboEKGYqItO"
    "1CA0R6EfM8E5Hni3fS2Gd5qc0/1jHBBx3GF8cCX98TEg5vQG/W9uc9+wb/cGFyGwVwZ5VP"
    "W1mWdK8dPUAvRdzymg5uUB2G0vwE0AFxTWxU+fzgQnpnj28wkb80nkin6kJ7WNXloeLcNn"
    "MMX3HDj4hfD8jt1jxIRyMr9U+UNGrCK+q800q4jJ27F7Og1ftIpICNoibCJTXxKY/tA9fi"
    "RItVrsv4ngOZqOOYLYtok1472Bnh7U2QNvwnhkEWqBaeInWVlRm8gO7gEWEZkfUvIIpo4H"
    "TBmsn9HdeqXpmBF7phK6Xk5ZC33B7oDwbKavqZXR4LF3W4bzzRamjFRTBmO4GaseJOLvoy"
    "jHoJRlHjzcLROODk/OT74en5142Htn0iCPykh8m+OL4rav4Rfl6MuXDJ8U1irxm8KvBfHl"
    "AMXi22VzE8dYZs+E6YxEsHZpq4x147pz2ULsj0Kv+9/YXv+bQv9x3WW78FehnUH7jxaCvw"
    "r9ozdi+/BXoYPLTguxP+EPRhZOfc3Ap6+JXPoa0dTUf8fwKFk/c5rvbzLZ/aRe2nxiPuCj"
    "07NcdgWPYlfjfK8fyR1rAK6EM8krhYQIdzV46yqQbDgwMwggNMnvUwlSCt9K5XwrFdEGZT"
    "pfmwkecu9aM00TVP2tXlYDKXIJXLf0TLWeP5hors6gEWYXDpT1CcHn8PcQf4zR8wp2IhSx"
    "Ss97QhHbk+A0Y29xHrHJbV+O0PS64zkgM51k0cJOkpWwk4gOJnRcD9zTTDruaYqOexrVcW"
    "E7Ibk8tj4SgXI2lO8Nfb0qakrwiKuMdmM0HjLR75vcbiFvV6GXN+ObYbeF7K1C2ZWOPJYH"
    "fanXQr4DhY6uu20Zzjo7RWwLh2cZWHcYlkw3nINLQcY9Yk1l0qOhL+MVhoSPZYAqTVl4e+"
    "7gFIRB9o/Fz9Lzo2fTvGfsdEO9VxNm5pdnjQ31/qaNxnVP6jdyThxA00LwV6HX3eFoAEd8"
    "+0rmxYpoktcapreO1B2jTPovN9P0yRVrOPGJ79kCrsHgxFDn3jcEXdiuQB60PFcXC2KQOY"
    "IZzg5bZhR2HHR8YPVWvQkt841qmWBDyKUWOe2rLOdURjGqorH+zYeUBLx/5K8YK3FyBJrb"
    "vhbg7jsCjfs3itjlA4TCLC/M8glBWjN9RRKXrvmupopSJrTLu3RtY1k3uGRj6mtj5sg+TB"
    "DSjXtM1X/zEPgmtMHoJyNx7PBLCK8yn5j0hpg8hA468qj96TjGhL+zO0HA1jewQNgr0Oxb"
    "qMRE2GB3WBFNY6KbvrY+ozG+t89S3UJMUCOMCzoyyEw35miGDU4Fd0LPRARyvWnJTvgPGm"
    "X6D/xv5iSvMyGWuJAQUjFrya4laJj8ilpXXNoK49zodK+l4fiq2x+30GafzebDwc11C/GN"
    "QtvsXHfYQvZWoePB7/0Wgr8KZTS/tRD8VehNX77tDkfy+J8ttNlX6LA76gLGE7k/Gsvjm3"
    "G3haLnWF/Dwa3cB8vupCddsF4DxwodteVuv92dXEptucfvEj7DnnUwubiRe2P/vaLnFMp/"
    "yvVQHrHrm32FDsbf4afyTRHjUvlL5vzO/qwvvJ+mwuOvMu+5LQbl0pQ9CoHvy/gKO3UBNt"
    "THTj3GBhPfGzFqlXMlVaWyNm1e1Ka+60+IPcazsySEcVidYYspKypluswzwUbLF7vUdNUg"
    "v4D0wUQHv13Ln+KioMrvPka/+dHw+oUW0KvN5LAQ96fQhIQm9O40ocDLkUMg2hDVwvy660"
    "+2O+1kHLJuc7FqQijvFRnBj1hb51n447UXYzh2DAsR/j2L8PpTbIwJP58uvrstMqxXh7Yg"
    "NK+w8RNWE/zChDJl/fXr6XkTKevTMzJnf4+PYxco5CQWjgUhTgtxWixMEAsT9gGuWJjwZl"
    "F+NR/Y3pYl3Fx05NF4KLfHLeQ7SHJ0FREExbKDqoXOi2UHYtmB0AUL6YIDn0WqEaMTBq43"
    "03RDPdwyU7icn+ozugOJ1MsIBisHPpjoCYLLvBM8C5mJVKuJ2BMQ/nvi4+PK61rol0K/FP"
    "rlnvXL8FdVqJfvQ73cSW43risudC1B+0lRMF2i2tlIdofzftX4iknfewDZfNANa5J3yghS"
    "1Q/qsyxInyUDffb+rCUiZLj6IcMzg0ABrdyiV5CsbhLYYRYN/DBZBT+MZBZlmqr6GAPxha"
    "5rBNN4lDdEIYCnjGpXL7qL+n5NRxeDAU/S4q08vJDDCz1vri66DHUOOmukWgEtTaRlzDLK"
    "2Q+cD6j27PD5jawHdYZkagUscOnnToXqIxLFVfJYRSLmxSAjoly41A2i3tPfyHNEsAkhH4"
    "oWeVsc+NsdYe7ZzSMa+Mkz4PkHHvvp7AcTezZjggt3KDX+fn177aWG7+1GqWZbt1kzq/V2"
    "smAU2Uy4EoK2sWuO0ZRgWF0MaV4gcH6On6GcJaa86GUTTdkWqXSmredOZctwMYryeo6NzA"
    "8brN1f7fOriaj8ykxoTWHm3ZeZ130Riui9Lm2l9d5eV+pM/Mpv6ATokVfX3THbDTSLOwt6"
    "b6c7/DaUOjcSqJuBQ4XK/f7gVoK0hxP25RhA4YXIKXa/75Lcn8BjcE3bd1QNLVREKIgIhd"
    "fCLiCa5P3QxhDXaUnA62oSEQlqO40iHGvwxliSVbWIGZKVUjEku/ZaI0atcC+lqhLY1yiD"
    "AgG3mKMVE8j4glqHusUle6jH3ERMA1jqphVZfhunNGzZm4j0qPBMJFSAl5hQXm0oNnFPVJ"
    "rfyRiiq7IaUJngDxe0vPEJYbrahSiUD/VcNVcafs49rsN0NRzX5fvPV9g0n3QmjuSthRwh"
    "rCHcO4kMAQmnqOXGpa0y1o1beSSPB8MWcnb8nvzJzQiMJ6ETCr3qgl+yheytQnuyJPP4b2"
    "dHoRfDwW/Qwt6yPm+l3o3E7+PtKvRS7ksQbQCWnz40D51wIyUmo7F0eenGS9hHCh3dXHeH"
    "7Kmh080+exowPfkvhk7YLbrOBbiL1LmS+zKvugHtA4fs6k3HRsjZUShTqaXNQ/uPqmFbEp"
    "534XmvwOxcX897JQxoFTNBCvtZ1ThSF/PZiJhJRVzcS83UrOO+RhnMZ6AEkvknlaKpoT+Z"
    "xPiMYBbji5pG36VPR6dnPJO3ZSJL/0korID6SVZWnPFsq76E6azCk1BTmM72ZTrjb0ZulT"
    "dIVTtLTvn1WoQo+9KXtOqiq4tJquxqEvZa5Oexj0wwuNIMdjx0ufWSIJ3w6Zelk/i8t1uq"
    "Iz5n8RtjRFZVJDgGA1pIWxq1pU731ZQQximZXmJVWxukEaeKBBqkKySum8nXOFPybn1hMR"
    "0ByKEYJNMqoAeo/Oik0oZH2kTxsjmDTSvmr+juJ3nmiRowAnnIKViErCc9Pon3bm6zhTrD"
    "Os4j+jnNhcyXIPOlVJyMn6kSvxle+zp9LkpTXDRsWkVK8m3IhKhVOVGrImmGpNmDSh7Jki"
    "TFlW0up36LcKjhi98hZX3+y/xQWZ8dff0Cfw/h7/kvsxab9hm0bKygJ5UvF7Er3WENrdin"
    "QoW+DHKvmhYvVjx9Di9C+WAiTcWqGReGtq+bCpNbhWXstA+XMLmV+uWqfaKGpHQF18PBP7"
    "qQ6tLZYWd60vhyMLziue74XhEnf/kpLhn694VDUzziPSYZ7Ayly3EjJ584UQvxDYR8XFzJ"
    "43G3w1OR2ruQDmN8M+zDSXcPFglNnEATGQJTAof86giiQdpdfsnZV2hP6negH3ur0NuBzI"
    "/tLQS+DL/Bsb2txjiwVCspRCnBMO4SVPkFrVIMGAcsdyxpkGpXWL+eMnqcCerjFKiPYxIx"
    "rZdLHFfNMblsvI+kFgM6TT/aReV4y9CicI+WWNOSc0jYJDWKWjk+Oj/zZCY4SBOXRldSrx"
    "eVmbDJJJ/7ycpQ44pldshMZaAmmN5DpGG136b97PTx9lBOW57YbcsMz4PDk+ZRKNrOH48e"
    "Wk+tG0vCFOgYeT959WeA6D0v/xT1XHe8+oTMDDJLsFhnkM035FX+oDWuby56cpupRXwLQj"
    "VTo/pSD0Rqe0+h7Z40GsmXMgjNm/1qCM5rOtOwaaqswzn71ezAIHE2nLSg6cQ+9hhD7Z15"
    "s0HUc9W0VDqzJlMyw2sz7zqiCG39Jqmd1C7xoIvPQiEZBn5+AfSETBQau/72IH/RKPnjz/"
    "DqIG5aNuzIWTaxT0muuqsJ5PUbvoeZhu9hyvA9jFma5dn1cwqCEcL3LAwyUUNfLgmdgwLC"
    "fkKMtzJtAMcQ12/47mZlITEJNmYPuXMARQjf9/B1wMiXCShE9p4RnLHfda/H2dyyqSt++g"
    "q/+o0LaSS3J+Pv3cHwny3kP1KodH3dY3rJZNxtf+8PeoNvrEX0nEJHg0t2AztHdgv5j4qo"
    "NOUv/LSLR2EmaRdmZ6iLKnN0MASpDBROd49x8mI0GF6AuunugX+o073t9gbXtovIO6gGz8"
    "AsVZRZLm2VueR/p/zv0vVw0O6ORtzTCjv8TOfG8b3CjkKv2HQ1lIHD7p5Cu/91I1/b2QO9"
    "XYVeyIOrbkduS70Jw1ruQjL76Dnejt0+0i50jt1Z7neH/kahE05i+4kzSzgJ7t1DNlOMpX"
    "5HGoKj0tmrxmjTyCOJsfdnG24ecZXH2++DYa/DUz3KkBoycKhQ+1Dq3EKegY572T1WaJ97"
    "iKFAgttB+IyvzaabyCnWij2j43PmLfyH1RgLS2ytjS0+FX76Ko+IrjTssTeYb+DN7nR6XX"
    "ihYcvnmJthl88wbFsNzuDVSlNnCauYszEn1EWV+SP3Ozewwtg2Hbv7bA4FPxsTsCRgl+9A"
    "oU5jp11HHrUH/bHcv4EXzX9kv4XeHO07qBCfyXzihC3mCnKPo60wl6tkOfpJniEZkpnL5u"
    "knKmbuLBY29R+LNZ3ZSdrXqmap1PwM9/vPxv61RwgoiNhAZ/pyBWt0jBg40woZ+qnqN253"
    "YrBnd7TwLH+hsjBd/eAuP9Wai9mKIVUIbI+wfmiX7zJ3QSNLrCaoJ+loe4T1Q/vwKNMn8C"
    "jlE3gUB7gTAD95ws/5voQxtOKD6DdJr7BqTAyCzSTxPckoHSKs4Vj+klWeSxXoosNZ5K5I"
    "ZEB907CZ6+lStYrxPUxbAudffvP2Ga39RvicuM7Sz2hXx82d0yJEWKOI5b2st/PZColxz4"
    "0NjEt5mRClFXwoygdf7Iq97jU3N5J6EDzZjicGLpBzJ0JapzwKe2fDSjfYwC7AhAChYEEu"
    "FqRkPko2a+dOfST7unpbc1LW1EchUSUhA2vcgC8B3ndSKCr0pmfC2J2gS0C5/vm7It+zzB"
    "D7BJISkB56fQ69Lus5bSSJcxmA98nlpQzuQCKZeqIdVWUqlSnbx4MreNJGemYgu00zY3qg"
    "ydJr/mKSoPEDgQQ8K93Eml1x2nrSka8zE2GDQPq4JsJ0jp6gCazgWRI7HzY6AD/+p9OP0V"
    "xAJfctUv5UWLhsIpHyZ08pf4r4K7ZyVFRNxtmPp4J9Rq1t0vZY+07bcz0cXA9GTsRUnuXB"
    "Dh0P5+V7UAS8fykPr/hqYHcX4rMvb0Z2bDbfCc/4mdhV+vJg+xNTyLcQIq2hU6lOzgXIrj"
    "EvxOcg5V48SILLW3CZhyzk/87FkArPfNbvnf2O5DfKBumEc6KoVRyqCeUG30ckrOFb+0wL"
    "uksF/NvB70hh+aeeEKFgQVn+IJhW9m5prBonspoafXNwZluuADcjuIE5NgO87pQgnEAZwA"
    "3NnxngdYS9vaJbMekwK7hBubiq3odrbFjPjXTvg92mmdX7sPKav1zDM5jj33YSPOjsNzSR"
    "u/BozpogRq4jxyk8h9IAvhvGlPMsrdsYn8OPcCWGcClbXk3+T+GaqIqc0xSuib25JvSkDO"
    "cvm8xd2iq7KBrfB71Od9hC9hbs5FfXve6Y5x/Y7MP5ybB7PRiOobHvoBoWc/9snb/4YJhW"
    "qF2FNd9KlKd/v6xI0YBD33ihq2WqCRmeGuLrQia9ASUA/U7CI2Ne/UopGPISROrhmjZiNI"
    "vNxVSVQuXNJobT7kVdYkAJsmnQQtUgrAiplome8DNSKZQfMwnDdY5Yh27BS5OXx4TG9zox"
    "gQIvLGKgO0N/MidznZK7qHKxw/vEahublO723mTuxSVoxC6bLpSNynxShLLxEhNKUzb2Xh"
    "2hal+LPSTgiUw54ZiLNKA9si2ztlYN9xSYY9K2bqbpHCM1QFTDwVpWgWS/6cH5lOaYXgM0"
    "+5tgv7yRCdbJuJADUB+FgDMM5790leZCc0MgwAyDuaazB0xjPamJeAZoBKTRuPLF2swFqI"
    "9CwBmGc6FS1XwoFK4aIhXxqlWLV40YDl/JzEItomlkZq2xdm3oK5Lgy41t10w1vvgoJis/"
    "ycs+XbRi45Ba4GpdPRvq/YMFrlYdLBrIPpySBzbwQv5WdKCsz8/JqbL+Op2dKesTgs+hdv"
    "zJcczSsl3dRKwxE7YVYVt5B2Xl5f5tt++WHHd2FXozlnvy+J+Tq0Gn22uhwKFCO92R/I0R"
    "2Fu7yMjv0tApMAJ7Cm3Lw/aNPJ70pH8ObsYtFDzmRer7402xgsAhpMuWOt0rafgbpMx2dh"
    "X6W3/w++T74PcWcveKuJHLT4qdv47alqXTKm7TKD21rQ1X7oLmIbL6VTQvH2leAz4Pxh5B"
    "/RYY7aSImgg5EXEOVWdI2XEOr6MURjLqxCiEcVl3kpXB2Lw/LyuCTNM6O5+CpjX9wnSso0"
    "P4e/7LDB305ItPZx/BV273hzZ3QOzm5ImpXqxDWFiBMIQTo+kzd7LbfqWoOri7WymUSWWu"
    "C59dsk/zdCXkL9YNxRpS503eV+g6fH/ZXfiXIqNy+cP+rtif7j+FqilUzfqrmsKNL9z4VT"
    "NCx7jx3dk+VnpNHqshsvppCzsZr3tWx6o2MkOGm0wIH6cgfJyAcG7LQpBKYJ0Na09UjiA9"
    "ZtNDgs7ro6kFzmkuv+4f44C3z0Xz4Er642PA49cb9L+5zX3ot3uDC1E6rjRmRCrlzFVzpq"
    "40NV+BrSCV+PRl+vS5iXl5aH9+C3sCuQA/B/jc0hGn4CVLyhHCLWXlikGfT1R2llizDifs"
    "B1hFyk0GaGs5eHdTXUuU+Nwn2qKWWSID6lXLrCLxXh3CLgVNwcErzTQz/nzTJoPt/mTx5R"
    "Diow4xGNS/coP60UJZ/3L+BfZnJ0dNvy19+oww0lSsmjok34BjWPm2UI0lmNOJtoiz2pd/"
    "E7DX360M/ZG/XXdINdHTA7GX6LnzHCQl1xfoCZtIw6aFHhgsrHdYvadayM7bYvKenwk20M"
    "Fv1/Kn6Uek0xmBswq16VXokcLNyTyzfd97tAa79KPBHgfqgghTvzD1vwdTv4Xvt0mpfb/v"
    "lNqdoXQ5zqmE20QtxDcKHd1cXMnjMWTN9nYVKvcZ+fBWbnch/szdV2hP6negqb0Nz5iZhJ"
    "3Ss4UIY+yug2OqbIx9vSivndhilzq1HmK0o9ESa1pyplePqkb5jY+Pzs+8GR0O0ibz0ZXU"
    "68WmbmU/cZnHsu0jqcX88AqG7YlFZg9U1/T7mIp9ychHKeug6+8bfwsbTL6PmUKSgfeRCM"
    "SFK+dVXTnT9ZyNxRiDFVN72TcwHswNUdhWZVN9dqhrNZY73bbMvnoHhydNe1UEG7iqHeLp"
    "DuqTmEgbbc19L0/4Od+AjVCKUesvUGsRMNLw5LI0p307lrgOE3FQXj7NJC+fpsjLpzGxC6"
    "uVpvJCikkVgpNxj6OtH+w7DNjLA/aWQZGVhvgkC8InyQBHp2nL0Ng8S2Ozm6SrgkFKoQ6G"
    "/I/UwjNrwo9zDN4wXf2GcPlL1lzMVg+xSY9eBtsjrB/a5U8YLmhkiVWtCNoeYf3QPjzK9A"
    "U8SvkCHkXLkTHxU2Uy6QQKAq/NvIFnEdr6wb4Tec92SPKQ/5hPY3IAVJjuPcc/cfdwUTeX"
    "R7xHN1ffiZTI4+UCmhaCvwr9XZLtFPjODlSKHd8M+3apWHsvvqZsNTxcG6d87IhPrR/7KN"
    "I0vXbUjotJallR/l5NipeQjaMXHK8+x/NXkQ3T1U9yEAGRIiByu4DIgK1qPV2qVjG+h2n3"
    "MqPuM6ThjfA504QKoY65k7f4iETWlpyBiX7/h21Czw1/iLBG9so9c8BRcPPiHyAT6BdFPy"
    "h9T/O/BwkdCI4U5Yi70LBAPq8IqfgwbMEGXrw0/8QUIhQsKMwCS3/KX7zPRyTmoDzIp+Sy"
    "A1EzygVRQy4+i51PMM9Q+BvGawnYjp1u3tbozgqp76XOAGlySE1uWGVfV/WENqTHZIDX/c"
    "CJGSErxiGRIBPGriRXAsrSbKav36TckR3gkOCbAWJnhej28I4sRjG/VLW365Z4EeCAtp0B"
    "3LBWuNdR/EYxTtCkK1V/1l4OP5oZhFD7NyesmN80ab68dH5iBlpnqIRi0yFsIjZsFgtkdw"
    "BrzS100L2Vep/OP/4KB6qJKHkkBnIqVDURZiee2AmdEmThn8TkS9hXGo7Lf7vTO2VZ1u7k"
    "FhDr2MU69newjj1x1eOFrmsE07wLH6eM7O2KPbHDdDDoBdxaF3J4odfN1UV3eHAYWlmTCH"
    "YxR36IshYLTvfjy09c5pg6xpNXOooxnjLGHdgKjPEopRjjmcf4goGmTlXGlxjJP3WchyjF"
    "WM8+1n3QFRjv8dRizGce865iUCRYJ0hawyitOkXrODprXsUrQCa8goW9gt7LUiBYIUorGF"
    "GWk3CTBXFLQ98m5eIbY0NWQ19gJshgTPWNWuENyIBv9C2vlA21+4i1NXd5SabJWMeLusUY"
    "UmPbNdOsqcSjmOAgycsmVYocaqj2vIDqzkzQXP5qJ+c0yAzq0TeR9YAttGBN7nV9HmMuLd"
    "pLjCn0RwNI4aLXpW0GDdhHQ9eEiVSYSOttImXTe1ytqcypPmMrTu1yDaQ0gqLOzorEHOsg"
    "XboWcvcUOmoPhjzhJ9/Casj2zcheDMl3whNSJn2w9FWPzjxXZIF1DKlYJZVVA/e+Bbn1gj"
    "Cl0AqKL6hgH+38iyk2RAL6shQyV3zaUl/YiKGy0+EbY0bmSLjNIMyglG0Ez+0hrr9KFp5g"
    "K6qQXWBr9tBI1cXsJs2MatjUa50hqIU35mrTpg62aStL2CCuZgWVjx01KS5eJX8ndmUHDV"
    "Ne1AGqM8ABUimoaExt42UezJkO90D6CjTrFo9ksYixNNG/IIUlJ+O3brL2rH8eCKMviZkx"
    "0kUob0J5q7/yJjL+7zrj/5zgeXw5xeQUS36a95xe6c2ZFgbX3X5eswLQtBD8tc0JPL2Ss6"
    "PQdm/A7Qn2thrmBJH8Ixn6+ib/sAWtAkwPEIpESlWOJJhpulnsxfYTCh5XmcegS+VPqrAh"
    "EouYSzKHAaYl2GquWTe3Gx3nbTEi81KkzfirqKWG2yJTDTWutTKTnca1lWZylPssK2Alwb"
    "bhI9YbntCUm1ywpk1UGiimCVYUXjnTfCDEsq02UE0TP2EVbDYz9mNZP5/RDbVUDZpTRPWp"
    "Pn9GJiGsHdXBvvLBVKjdg71C6ezjr2hh6EubQAca5w72WiXzM5LtBUwMboTv2ciwnwf7/f"
    "kP7EEsHU2JQg3CVzHNEV5YxODPmezG39jANmDEePIjV4U5SJiD6m0O0tcW2EiLqtw+8j0q"
    "3Uxz7jBdOa/e7ZC1kLOj0GtpxHVte6vQS0nuwbG9VajUcet7unsK7XTbPZkHBbh71dDRvb"
    "k8ryQfIBSSfJUl+TmZgZWwUFxHHK0I7Mga2OETDXKrUlFaEWFQOLiDi3K5WeCnEuCXpc96"
    "YnVp8R2ea/uNsSOrVusfhxkiPPwKyfYwS8HeagpxdLatqP1gBOpvI9WAYDdpZrQgmF7rF0"
    "0IA0o2avUHk8dWcOV9bgdT2CEb+oInDrHj5+9gc4eY3k2wZQdpbCL8P5hR28MO7sGNFgv1"
    "L2545jYLk1i2nYBbHUz0gB8hyh/z5Chwq2fimDJMHnzimjG4haGJHFmItVSo38wwt80MyL"
    "UyZE6Wwq04wnYgbAfvwHaQVqk8OTlqWpHyNy2LlYYrYf3rS3XGNDVKFmrMpz85ijyGVGAc"
    "gzHr3nm3J2SxUGcqobM8wziRXqAdg/YSGz+JNUlan5uajiNCKxJyZE/IEQCvQEqOJPoaxg"
    "LuynKkUqo/2gI6CJgxNrvU4R9HLt6A7G9AGL8CL0FKF+I9yL40zhVNoGquoU7XVqwonvoy"
    "JPYh3ojsb0QsiAVei5f6Ee9G9nfjrxWZQZhsHAeSo8ZDZO86cByMS8USX/kIaxifXCf3p2"
    "v5y8tjP51wcFeZw2Lp9qs5VjeG9vwO7jBpOWx4JxZrsX5+j+vn8zj94t6NKDcGlIx19ic3"
    "L4Iptd7Uy5HZFxueGLJwZSv36ndM5/ojd85F/KretWaaQ/XB3+rlWGw7bwK209byjGIQsc"
    "wUome0Yj+fzO2wZ/BxrojBVCPwLDpB0uhg1B3efjr8GBO4XV6/WdyWvGPhtxR+y/fgt8xv"
    "6hBGjSIhk/kjkYUSXn0VrUDOY5HqeHv1jH+h82eVo1vWhxfgwxkQtSbYFsly8yCGWLCiMC"
    "vYzFSUERFSwYayDBW2/hDhRv5ClsR4VGekS7MVvK0aLzLnoqO5yt36Z5ASQK5/rr+YKTdT"
    "HWwBcg6QI9NpBohF+YBsy0QqWTUgMDnH2NfCk3eyjc20W068z0ampAdg3YUUBrAswOkBae"
    "rUwMbzr+hOIwvLXRUADw71UjWd3sPWro0KNCS+ZECJXWcxtwUSDTTRpsYq7GPX9Mew4iec"
    "MtHCOiesc+/BOqevi6cA9IirbKdrQEaUG4nnFfB2eSWBwdVVt99xqgm4B5AkcNjt9u2qA/"
    "ZeeA7LZOcrPeWAU5KdcWUaV8Y+2Z4aIazlQvRsRtU0m2oC4HOOSQTv5ECxMN17jhQT1v/9"
    "WP/nS9UqljM0RCr8AZX2BzjCcV4m+8hESF6V+etTRwpkPgnTCpNr8QC9109BU7HX7JX44H"
    "6eCnhCo7TihSjMiFergixeg41OkRf9AJlAvyj6BpnpSzadzwuwIEor+FCUD3ahX/ZcBQuB"
    "byhL4cG7McdGqqC5KZSLFl4M0QtulBIX8JoJzCo2P5WevywqCpUAccfrqJ7o5i187/tWlo"
    "DuwLjHVP03dpet1xPjqHyRAWjHybk9xiMLFvReqtrbtRu9iHBAiM6UR3LjUi5jGq57/EXU"
    "bpUF5I1uL0DOAnLEFlLqmr2Y0holLdzLuIiyUtJg5sjEWGk4w+j31JmtgbZFkJG/vzoiHd"
    "b/dr40ssdQtR88ErnlXmqmBW1pvkYZSgnPNKwunaq/ToAV9EDmTbQG0YAvXWSNIP2qvrAj"
    "r9jImLPfCcdQ3fcn42BcgeGyurbTybLfYd7ZyWF5ytln9ETYwb36SGgLYaSppgVkd0Bz10"
    "R3PAnUHW9N/rKzzN7p9O4zurOfYqJTp54OthQKd7cLFJtYnW+K7Ng/Akrr8HI7TwZMhvRX"
    "1j0x5urM8kohe8ly7V+s2vV4WCuVMX6u0CfVemii6XOgbjKvpjxxAo3YozHQdIMJZsAfdN"
    "CT+p1Ppx/hDth5EAcX/Yk2eUeU/TSGjkEeVd6FCyRA6z7HndOnefer9zxNuGDhn8Tk/fH0"
    "uU2OERzO8XM5QXL8oeHl0f0iNb9klwHlu+5DgaNRhM+J8Ll3ED5nT3t5wls2FDUMbznJEt"
    "xykhzachIJbOHfiyi+/xgN+gnrv1yCcJwDm+TR//HPy65gbvzHYk3tOX+6VjVLpeZnuN9/"
    "NnYr/MSBDQAFYh5ckA+upD/C+Ld7g4twMAN0cPHW60V3htLlOCf6NlEL8Y1CRzcXblUqbx"
    "eiR8c3w74dOmrvKfS2O5QvZTjn7im0PRgOu21O7e2GRaxXiiZ1hacoP1MiG/1E7zmsUZTo"
    "Th649S3Rba6nhcMsw7QiDK/KYXh+VSYno0Okgs9V5vOczLjCXSAhbwxpLddV7CRe3bG65B"
    "HsfSRbifYVw3vfMrxrYsphAfCTCBNAtLaJa+krMInEEotpJOs04sBXTBAP0YoPdZU/1CIc"
    "vxrxf9wTgAswIUQoAvG3Y0HYGVOMHwm9COYUZ47jo8vPjyChmKHEOpW3iL4TtjCx9Kf8c1"
    "IMseBEUU74QxJycyKGWHwUCrPCMQnmXzsUIhQvg1goIRZK1BHdvAsl/PNzCfBes+5uN729"
    "sUk9K8gxH7UsSyV8QkkJUI+dbuo5jmMkuAwQu7aBUubiugfyhwwpWeGNRG9uj3XO9VVvGv"
    "AES0kG9F0Zbq+D+41OHyF5N8vYdswmJaDrC8uvJ7ohE1Olst064Hcf1TkBLiUvm/CaNDMs"
    "n5gQf+sM6yhWKpnxZQwrQ2d/2T8nZL/lLWTwB/9/MNGM3dwOuX9yAvVN/Gw6Ef5EW8Qtqd"
    "jBXWB1xYD9UN7BZrXDA4/YQyplxM5tIa2ubiGDLPVHdgnTZ7Rk70oTTdes1zXUtyLzHOl1"
    "3ZUqfA3AAlaCiuB/Efz/Djz/K91U40Wp0RJrWrJxzUdXJ6va8dH5mYcpHKTBObqSer0opj"
    "D15QmgcNuLxRQZFlNYqhW3JD0ZXY+ghvAeZQpJOUqJSDmKBqTkT84ssjLnzMqcOx2zyMMM"
    "o8mT6wrFroeIRaxUlWOlQAbPXzdN3S5rbMX4+bre76KOb+FpLdfP50uisDfjUNUYkdd0H2"
    "McakujttTpNiKzTAnAvocEUr65tVJGN4kY6uyhEWNrc64000xseNPmJcNaMqIvG5hy2ZLe"
    "iyFpSxtGARNRsgaTbCOqhZp4eppFTTw9TVYT4VooqTl7qXIg7DSvIbo70RDZHa3YyJ7kxW"
    "U+kv3njXgdtaa01WUR+WufH7O//x9d32PV"
)
