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
    "reason" VARCHAR(1000) NOT NULL,
    "admitted_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "accountable_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "admitted_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT,
    "screening_id" BIGINT UNIQUE REFERENCES "demand_screening" ("id") ON DELETE RESTRICT
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
    "eJztXetz4riW/1dUfOl0Fd3VefcwW1vlAOn2HQJZIJm5254iAkTi20ZmbZNM7u7876sjP/"
    "A7tmOIcfQh8UtHNr8jy+elc/63sdTnRDM/S+u5anWpZTw3Wuh/GxQvCduJudpEDbxaba7B"
    "CQtPNd4cQ7sJ8RpOTcvAM4tdWmDNJOzUnJgzQ11Zqk6BYEAJYg2QSpH1QNDsAau0he4esP"
    "lwh1STnxx9lz4dnZ4hfcEPee9oSha6QT6YCJoiTOfsGms/1efPn+HWc33G7q3S+63dRaEK"
    "vYM9r4t/jAZ9ZJG/LHaELfSEbToy/5Vf1tk/A810bb2kJjLIirBGK2xYJtxUZVQ6uyEyCT"
    "ZmjIj/jDVV/2dNJpZ+T4Ca/Zgff7LTKp2Tv4gJhz8a5nr6L8JAZued3YmhPzVYux8N9qt1"
    "o/En0Kx+ThYq0eYB/qpzIOPnJ9bzip+7UO9lal3ytoDkdGI/86b96tl60KlHoFJ+83tCiY"
    "EtMvexm641zRkc7in7J7ETlrEm3m+Zb07MyQKvNRg0QG0/weZcYzLpD8aTUXc8mTQiA8ql"
    "8HHfOTXTKQxG9qwmR+AeHuHTL0dHx8fnR1+Oz76enpyfn3798pW15c8bvXT+t/0wG7jsrj"
    "ho8je5P4YH0tmIt98GOPE3p8EWtqk4yzbwYysKf4dBaKlLEs8AmyLEgLlD8tndKcIO98SG"
    "H5t3dgcMScF2LF91R2Pp6hq6X5rm/2gcJ2nchStH/Oxz6OzB2ccgM7xO0O/y+DuCQ/Tfg3"
    "6Xw6mb1r3B77hpN/7vBjwTXlv6hOpPEzz3Y+Kedk+xpj628rcu14vlkRR6t5w3pyq83OXL"
    "tUHd0DUSBb39gI14yN32IcTZD9nD16exxH9NNELvrQd2eHyUguatNGx/l4YHx0ehV6TvXD"
    "nil4Lg6itAAx4qB8IBohrCfHaSAeazk0SY4VIQZt+3PCvIPhIBcXaIuYyUa4oOEYqJuuhE"
    "DUJzFPoxE5zjgXfb12J4p8k53T/GARHHHcYHV9IfHwNiTm/Q/+Y29w37dm9wEQJ7ZZBHVV"
    "+beaYUP00tQN/2nAJqXh6A3fYC3ARwQWFd/PTpTHBiimc/n7Axn0Su6Ed6UtvopeXRMnwG"
    "U3zPgYNfCM/v2D1GTCgn80uVP2TEKuK72kyzipi8Hbun0/BFq4iEoC3CJjL1JYHpD93jR4"
    "JUq8X+TATP0XTMEcS2TawZ7w309KDOHngTxiOLUAtMEz/JyoraRLZwD7CIyPyQkkcwdTxg"
    "ymD9jO7WK03HjNgzldD1cspa6At2B4RnM31NrYwGj53bMpxvtjBlpJoyGMPNWPUgEX8fRT"
    "kGpSzz4OF2mXB0eHJ+8vX47MTD3juTBnlURuLbHF8Ut30NvyhHX75k+KSwVonfFH4tiC8H"
    "KBbfLpubOMYyeyZMZySCtUtbZawb153LFmL/FHrd/8b2+t8U+o/rLtuF/wrtDNp/tBD8V+"
    "gfvRHbh/8KHVx2Woj9C38wsnDqawY+fU3k0teIpqb+O4ZHyfqZ03x3k8n2J/XS5hPzAR+d"
    "nuWyK3gU2xrnO/1IblkDcCWcSV4pJES4rcFbV4Fkw4GZQQChSX6fSpBS+FYq51upiDYo0/"
    "naTPCQe9eaaZqg6m/1shpIkUvguqVnqvX8wURzdQaNMLtwoKxPCD6H/4f4Y4yeV7AToYhV"
    "et4TitiOBKcZe4vziE1u+3KEprcdzwGZ6SSLFnaSrISdRHQwoeN64J5m0nFPU3Tc06iOC9"
    "sJyeWx9ZEIlLOhfG/o61VRU4JHXGW0G6PxkIl+3+R2C3m7Cr28Gd8Muy1kbxXKrnTksTzo"
    "S70W8h0odHTdbctw1tkpYls4PMvAusOwZLrhHFwKMu4RayqTHg19Ga8wJHwsA1RpysL+uY"
    "NTEAbZPxY/S8+Pnk3znrHTDfVeTZiZX541NtS7mzYa1z2p38g5cQBNC8F/hV53h6MBHPHt"
    "G5kXK6JJXmuY3jpSd4wy6b/cTNMnV6zhxCe+Zwu4BoMTQ5173xB0YbsCedDyXF0siEHmCG"
    "Y4O2yZUdhx0PGB1a/qTWiZe6plgg0hl1rktK+ynFMZxaiKxvq9DykJeP/IXzFW4uQINLd9"
    "LcDddQQa928UscsHCIVZXpjlE4K0ZvqKJC5d811NFaVMaJd36drGsm5wycbU18bMkX2YIK"
    "Qb95iq/+Yh8E1og9FPRuLY4ZcQXmU+MekNMXkIHXTkUfvTcYwJf2t3goCtb2CBsFeg2bdQ"
    "iYmwwe6wIprGRDd9bX1GY3xvn6W6hZigRhgXdGSQmW7M0QwbnAruhJ6JCOTaa8lO+A8aZf"
    "oP/G/mJK8zIZa4kBBSMWvJtiVomPyKWldc2grj3Oh0r6Xh+KrbH7fQZp/N5sPBzXUL8Y1C"
    "2+xcd9hC9lah48Hv/RaC/wplNL+1EPxX6E1fvu0OR/L4ny202VfosDvqAsYTuT8ay+Obcb"
    "eFoudYX8PBrdwHy+6kJ12wXgPHCh215W6/3Z1cSm25x+8SPsOedTC5uJF7Y/+9oucUyn/K"
    "9VAeseubfYUOxt/hp/JNEeNS+Uvm/M7+rC+8n6bC468y77ktBuXSlD0Kge/L+Ao7dQE21M"
    "dOPcYGE98bMWqVcyVVpbI2bV7Upr7rT4g9xrOzJIRxWJ1hiykrKmW6zDPBRssXu9R01SC/"
    "gPTBRAe/Xcuf4qKgyu8+Rr/50fD6hRbQq83ksBD3p9CEhCb07jShwMuRQyDaENXC/LrtT7"
    "Y77WQcsm5zsWpCKO8VGcGPWFvnWfjjtRdjOHYMCxH+PYvw+lNsjAk/ny6+uy0yrFeHtiA0"
    "r7DxE1YT/MKEMmX99evpeRMp69MzMmf/j49jFyjkJBaOBSFOC3FaLEwQCxN2Aa5YmLC3KL"
    "+ZD2xnyxJuLjryaDyU2+MW8h0kObqKCIJi2UHVQufFsgOx7EDogoV0wYHPItWI0QkD15tp"
    "uqEebpkpXM5P9RndgUTqZQSDlQMfTPQEwWXeCZ6FzESq1UTsCQj/PfHxceV1LfRLoV8K/X"
    "LH+mX4qyrUy/ehXm4ltxvXFRe6lqD9pCiYLlHtbCTbw3m3anzFpO8dgGw+6IY1yTtlBKnq"
    "B/VZFqTPkoE+e3/WEhEyXP2Q4ZlBoIBWbtErSFY3CewwiwZ+mKyCH0YyizJNVX2MgfhC1z"
    "WCaTzKG6IQwFNGta0X3UV9t6aji8GAJ2nxVh5eyOGFnjdXF12GOgedNVKtgJYm0jJmGeXs"
    "B84HVHt2+Lwn60GdIZlaAQtc+rlTofqIRHGVPFaRiHkxyIgoFy51g6j39DfyHBFsQsiHok"
    "X2iwN/uyPMPbt5RAM/eQY8/8BjP539YGLPZkxw4Q6lxt9vb6+91PC93SjVbOs2a2a13k4W"
    "jCKbCVdC0DZ2zTGaEgyriyHNCwTOz/EzlLPElBe9bKIp2yKVzrT13KlsGS5GUV7PsZH5YY"
    "O1+6t9fjURlV+ZCa0pzLy7MvO6L0IRvdelrbTe2+tKnYlf+Q2dAD3y6ro7ZruBZnFnQe/t"
    "dIffhlLnRgJ1M3CoULnfH9xKkPZwwr4cAyi8EDnF7vddkvsTeAyuafuOqqGFiggFEaHwVt"
    "gFRJO8H9oY4jotCXhbTSIiQb1OowjHGuwZS7KqFjFDslIqhmTXXmvEqBXupVRVAvsaZVAg"
    "4BZztGICGV9Q61C3uGQP9ZibiGkAS920Istv45SGV/YmIj0qPBMJFeAlJpRXG4pN3BOV5n"
    "cyhuiqrAZUJvjDBS1vfEKYrnYhCuVDPVfNlYafc4/rMF0Nx3X5/vMVNs0nnYkjeWshRwhr"
    "CPdWIkNAwilquXFpq4x141YeyePBsIWcHb8nf3IzAuNJ6IRCr7rgl2whe6vQnizJPP7b2V"
    "HoxXDwG7Swt6zPW6l3I/H7eLsKvZT7EkQbgOWnD81DJ9xIicloLF1euvES9pFCRzfX3SF7"
    "auh0s8+eBkxP/ouhE3aLrnMB7iJ1ruS+zKtuQPvAIbt607ERcnYUylRqafPQ/qNq2JaE51"
    "143iswO9fX814JA1rFTJDCflY1jtTFfDYiZlIRF/dSMzXruK9RBvMZKIFk/kmlaGroTyYx"
    "PiOYxfiiptF36dPR6RnP5G2ZyNJ/EgoroH6SlRVnPHtVX8J0VuFJqClMZ7synfE3I7fKG6"
    "SqnSWn/HotQpR96UtaddHVxSRVdjUJey3y89hHJhhcaQY7HrrcekmQTvj0y9JJfN7bV6oj"
    "PmfxnjEiqyoSHIMBLaQtjdpSp/tmSgjjlEwvsaqtDdKIU0UCDdIVEtfN5GucKXm3vrCYjg"
    "DkUAySaRXQA1R+dFJpwyNtonjZnMGmFfNXdPeTPPNEDRiBPOQULELWkx6fxHs7t3mFOsM6"
    "ziP6Oc2FzJcg86VUnIyfqRK/GV77On0uSlNcNGxaRUrybciEqFU5UasiaYak2YNKHsmSJM"
    "WVbS6nfotwqOGL3yFlff7L/FBZnx19/QL/D+H/+S+zFpv2GbRsrKAnlS8XsSvdYQ2t2KdC"
    "hb4Mcq+aFi9WPH0OL0L5YCJNxaoZF4a2q5sKk1uFZey0D5cwuZX65ap9ooakdAXXw8E/up"
    "Dq0tlhZ3rS+HIwvOK57vheESd/+SkuGfr3hUNTPOIdJhnsDKXLcSMnnzhRC/ENhHxcXMnj"
    "cbfDU5Hau5AOY3wz7MNJdw8WCU2cQBMZAlMCh/zqCKJB2l1+ydlXaE/qd6Afe6vQ24HMj+"
    "0tBL4Mv8Gxva3GOLBUKylEKcEw7hJU+QWtUgwYByx3LGmQaltYv50yepwJ6uMUqI9jEjGt"
    "l0scV80xuWy8j6QWAzpNP9pG5XjL0KJwj5ZY05JzSNgkNYpaOT46P/NkJjhIE5dGV1KvF5"
    "WZsMkkn/vJylDjimV2yExloCaY3kOkYbXfpv3s9LF/KKctT+y2ZYbnweFJ8ygUbeePRw+t"
    "p9aNJWEKdIy8n7z6M0D0npd/inquW159QmYGmSVYrDPI5hvyKn/QGtc3Fz25zdQivgWhmq"
    "lRfakHIrW9p9B2TxqN5EsZhObNfjUE5zWdadg0VdbhnP1qdmCQOBtOWtB0Yh87jKH2zuxt"
    "EPVcNS2VzqzJlMzw2sy7jihCW79Jaiu1Szzo4rNQSIaBn18APSEThcau7x/kLxolf/wZXh"
    "3ETcuGHTnLJvYpyVV3NYG8fsP3MNPwPUwZvocxS7M8u35OQTBC+J6FQSZq6MsloXNQQNhP"
    "iPFWpg3gGOL6Dd/trCwkJsHG7CF3DqAI4fsevg4Y+TIBhcjeM4Iz9rvu9TibWzZ1xU9f4V"
    "e/cSGN5PZk/L07GP6zhfxHCpWur3tML5mMu+3v/UFv8I21iJ5T6GhwyW5g58huIf9REZWm"
    "/IWfdvEozCTtwuwMdVFljg6GIJWBwunuMU5ejAbDC1A33T3wD3W6t93e4Np2EXkH1eAZmK"
    "WKMsulrTKX/O+U/126Hg7a3dGIe1phh5/p3Di+V9hR6BWbroYycNjdU2j3v27kazt7oLer"
    "0At5cNXtyG2pN2FYy11IZh89x9ux20fahc6xO8v97tDfKHTCSWw/cWYJJ8G9e8hmirHU70"
    "hDcFQ6e9UYbRp5JDH2/mzDzSOu8nj7fTDsdXiqRxlSQwYOFWofSp1byDPQcS+7xwrtcw8x"
    "FEhwOwif8bXZdBM5xVqxZ3R8zryF/7AaY2GJrbXxik+Fn77KI6IrDXvsDeYbeLM7nV4XXm"
    "jY8jnmZtjlMwzbVoMzeLXS1FnCKuZszAl1UWX+yP3ODawwtk3H7j6bQ8HPxgQsCdjlO1Co"
    "09hp15FH7UF/LPdv4EXzH9lvoTdH+w4qxGcynzhhi7mC3ONoK8zlKlmOfpJnSIZk5rJ5+o"
    "mKmTuLhU39x2JNZ3aS9rWqWSo1P8P9/rOxe+0RAgoiNtCZvlzBGh0jBs60QoZ+qvqN260Y"
    "7NkdLTzLX6gsTFc/uMtPteZitmJIFQLbI6wf2uW7zF3QyBKrCepJOtoeYf3QPjzK9Ak8Sv"
    "kEHsUB7gTAT57wc74vYQyt+CD6TdIrrBoTg2AzSXxPMkqHCGs4lr9kledSBbrocBa5KxIZ"
    "UN80bOZ6ulStYnwP05bA+ZffvF1Ga+8JnxPXWfoZ7eq4uXNahAhrFLG8k/V2PlshMe65sY"
    "FxKS8TorSCD0X54Itdsde95uZGUg+CJ6/jiYEL5NyJkNYpj8LO2bDSDTawCzAhQChYkIsF"
    "KZmPks3auVMfyb6u9mtOypr6KCSqJGRgjRvwJcD7TgpFhd70TBi7E3QJKNc/f1fke5YZYp"
    "9AUgLSQ6/PoddlPaeNJHEuA/A+ubyUwR1IJFNPtKOqTKUyZft4cAVP2kjPDGS3aWZMDzRZ"
    "es1fTBI0fiCQgGelm1izK05bTzrydWYibBBIH9dEmM7REzSBFTxLYufDRgfgx/90+jGaC6"
    "jkvkXKnwoLl00kUv7sKOVPEX/FqxwVVZNxduOpYJ9R6zVpe6xdp+25Hg6uByMnYirP8mCH"
    "jofz8j0oAt6/lIdXfDWwuwvx2Zc3Izs2m++EZ/xM7Cp9ebD9iSnkWwiR1tCpVCfnAmTXmB"
    "fic5ByJx4kweVXcJmHLOT/zsWQCs981u+d/Y7kN8oG6YRzoqhVHKoJ5QbfRySs4a/2mRZ0"
    "lwr4Xwe/I4Xln3pChIIFZfmDYFrZuaWxapzIamr0zcGZbbkC3IzgBubYDPC6U4JwAmUANz"
    "R/ZoDXEfZ2im7FpMOs4Abl4qp6H66xYT030r0PdptmVu/Dymv+cg3PYI5/20nwoLPf0ETu"
    "wqM5a4IYuY4cp/AcSgP4bhhTzrO0bmN8Dj/ClRjCpWx5Nfk/hWuiKnJOU7gmduaa0JMynL"
    "9sMndpq+yiaHwf9DrdYQvZW7CTX133umOef2CzD+cnw+71YDiGxr6DaljM/bN1/uKDYVqh"
    "dhXWfCtRnv79siJFAw5944WulqkmZHhqiK8LmfQGlAD0OwmPjHn1K6VgyEsQqYdr2ojRLD"
    "YXU1UKlTebGE67F3WJASXIpkELVYOwIqRaJnrCz0ilUH7MJAzXOWIdugUvTV4eExrf68QE"
    "CrywiIHuDP3JnMx1Su6iysUW7xOrbWxSutt7k7kXl6ARu2y6UDYq80kRysZLTChN2dh5dY"
    "SqfS12kIAnMuWEYy7SgPbIXpm1tWq4p8Ack7Z1M03nGKkBohoO1rIKJPtND86nNMf0GqDZ"
    "3QT7ZU8mWCfjQg5AfRQCzjCc/9JVmgvNDYEAMwzmms4eMI31pCbiGaARkEbjyhdrMxegPg"
    "oBZxjOhUpV86FQuGqIVMSrVi1eNWI4fCMzC7WIppGZtcbataGvSIIvN7ZdM9X44qOYrPwk"
    "L/t00YqNQ2qBq3X1bKj3Dxa4WnWwaCD7cEoe2MAL+VvRgbI+PyenyvrrdHamrE8IPofa8S"
    "fHMUvLtnUTscZM2FaEbeUdlJWX+7fdvlty3NlV6M1Y7snjf06uBp1ur4UChwrtdEfyN0Zg"
    "b+0iI79LQ6fACOwptC0P2zfyeNKT/jm4GbdQ8JgXqe+PN8UKAoeQLlvqdK+k4W+QMtvZVe"
    "hv/cHvk++D31vI3SviRi4/KXb+OmqvLJ1WcZtG6altbbhyFzQPkdWvonn5SPMa8Hkw9gjq"
    "t8BoK0XURMiJiHOoOkPKjnN4G6UwklEnRiGMy7qTrAzG5v15WRFkmtbZ+RQ0rekXpmMdHc"
    "L/819m6KAnX3w6+wi+crs/tLkDYjcnT0z1Yh3CwgqEIZwYTZ+5k932K0XVwe3dSqFMKnNd"
    "+OySfZqnKyF/sW4o1pA6b/K+Qtfh+8vuwr8UGZXLH/Z3xf50/ylUTaFq1l/VFG584cavmh"
    "E6xo3vzvax0mvyWA2R1U9b2Mp43bE6VrWRGTLcZEL4OAXh4wSEc1sWglQC62xYe6JyBOkx"
    "mx4SdF4fTS1wTnP5df8YB7x9LpoHV9IfHwMev96g/81t7kO/3RtciNJxpTEjUilnrpozda"
    "Wp+QpsBanEpy/Tp89NzMtD+/Nb2BPIBfg5wOeWjjgFL1lSjhC+UlauGPT5RGVniTXrcMJ+"
    "gFWk3GSAtpaDdzvVtUSJz12iLWqZJTKgXrXMKhLv1SHsUtAUHLzSTDPjzzdtMtjuTxZfDi"
    "E+6hCDQf0rN6gfLZT1L+dfYH92ctT029KnzwgjTcWqqUPyDTiGlW8L1ViCOZ1oizirffk3"
    "AXv93crQH/nbdYdUEz09EHuJnjvPQVJyfYGesIk0bFrogcHCeofVe6qF7LwtJu/5mWADHf"
    "x2LX+afkQ6nRE4q1CbXoUeKdyczDPb971Ha7BLPxrscaAuiDD1C1P/ezD1W/j+NSm173ed"
    "UrszlC7HOZVwm6iF+Eaho5uLK3k8hqzZ3q5C5T4jH97K7S7En7n7Cu1J/Q40tbfhGTOTsF"
    "N6thBhjN12cEyVjbFvF+W1FVvsUqfWQ4x2NFpiTUvO9OpR1Si/8fHR+Zk3o8NB2mQ+upJ6"
    "vdjUrewnLvNYtn0ktZgf3sCwPbHI7IHqmn4fU7EvGfkoZR10/V3jb2GDyfcxU0gy8D4Sgb"
    "hw5bypK2e6nrOxGGOwYmov+wbGg7khCtuqbKrPDnWtxnKn25bZV+/g8KRpr4pgA1e1Qzzd"
    "QX0SE2mjrbnv5Qk/5xuwEUoxav0Fai0CRhqeXJbmtG/HEtdhIg7Ky6eZ5OXTFHn5NCZ2Yb"
    "XSVF5IMalCcDLucbT1g32LAXt5wH5lUGSlIT7JgvBJMsDRadoyNDbP0tjsJumqYJBSqIMh"
    "/yO18Mya8OMcgzdMV78hXP6SNRez1UNs0qOXwfYI64d2+ROGCxpZYlUrgrZHWD+0D48yfQ"
    "GPUr6AR9FyZEz8VJlMOoGCwGszb+BZhLZ+sG9F3rMdkjzkP+bTmBwAFaZ7z/FP3D1c1M3l"
    "Ee/QzdV3IiXyeLmApoXgv0J/l2Q7Bb6zA5VixzfDvl0q1t6LrylbDQ/XxikfO+JT68c+ij"
    "RNbx2142KSWlaUv1eT4iVk4+gFx6vP8fxVZMN09ZMcRECkCIh8XUBkwFa1ni5Vqxjfw7Q7"
    "mVF3GdKwJ3zONKFCqGPu5C0+IpG1JWdgot//YZvQc8MfIqyRvXLHHHAU3Lz4B8gE+kXRD0"
    "rf0/zvQUIHgiNFOeIuNCyQzytCKj4Mr2ADL16af2IKEQoWFGaBpT/lL97nIxJzUB7kU3LZ"
    "gagZ5YKoIRefxc4nmGco/A3jtQRsx043+zW6s0Lqe6kzQJocUpMbVtnXVT2hDekxGeB1P3"
    "BiRsiKcUgkyISxK8mVgLI0m+nrvZQ7sgMcEnwzQOysEH09vCOLUcwvVW1/3RIvAhzQtjOA"
    "G9YKdzqK9xTjBE26UvVn7eXwo5lBCLV/c8KK+U2T5stL5ydmoHWGSig2HcImYsNmsUB2B7"
    "DW3EIH3Vup9+n8469woJqIkkdiIKdCVRNhduKJndApQRb+SUy+hH2l4bj8t1u9U5Zl7U5u"
    "AbGOXaxjfwfr2BNXPV7oukYwzbvwccrI9lfsiR2mg0Ev4Na6kMMLvW6uLrrDg8PQyppEsI"
    "s58kOUtVhwuhtffuIyx9QxnrzSUYzxlDHuwFZgjEcpxRjPPMYXDDR1qjK+xEj+qeM8RCnG"
    "evax7oOuwHiPpxZjPvOYdxWDIsE6QdIaRmnVKVrH0VnzKl4BMuEVLOwV9F6WAsEKUVrBiL"
    "KchJssiK809G1SLu4ZG7Ia+gIzQQZjqm/UCm9ABnyjb3mlbKjdR6ytuctLMk3GOl7ULcaQ"
    "GtuumWZNJR7FBAdJXjapUuRQQ7XnBVR3ZoLm8lc7OadBZlCPvomsB2yhBWtyr+vzGHNp0V"
    "5iTKE/GkAKF70ubTNowD4auiZMpMJEWm8TKZve42pNZU71GVtxaptrIKURFHV2ViTmWAfp"
    "0rWQu6fQUXsw5Ak/+RZWQ7ZvRvZiSL4TnpAy6YOlr3p05rkiC6xjSMUqqawauPctyK0XhC"
    "mFVlB8QQX7aOdfTLEhEtCXpZC54tMr9YWNGCo7He4ZMzJHwm0GYQalbCN4vh7i+qtk4Qm2"
    "ogrZBbZmD41UXcxu0syohk291hmCWnhjrjZt6mCbtrKEDeJqVlD52FGT4uJV8ndiV3bQMO"
    "VFHaA6AxwglYKKxtQ2XubBnOlwD6SvQLNu8UgWixhLE/0LUlhyMn7rJmvP+ueBMPqSmBkj"
    "XYTyJpS3+itvIuP/tjP+zwmex5dTTE6x5Kd5z+mV9s60MLju9vOaFYCmheC/bU7g6ZWcHY"
    "W2ewNuT7C31TAniOQfydDXN/mHLWgVYHqAUCRSqnIkwUzTzWIvtp9Q8LjKPAZdKn9ShQ2R"
    "WMRckjkMMC3BVnPNurnd6Dj7xYjMS5E246+ilhpui0w11LjWykx2GtdWmslR7rOsgJUE24"
    "aPWG94QlNucsGaNlFpoJgmWFF45UzzgRDLttpANU38hFWw2czYj2X9fEY31FI1aE4R1af6"
    "/BmZhLB2VAf7ygdToXYP9gqls4+/ooWhL20CHWicO9hrlczPSLYXMDG4Eb5nI8N+Huz35z"
    "+wB7F0NCUKNQhfxTRHeGERgz9nsht/YwPbgBHjyY9cFeYgYQ6qtzlIX1tgIy2qcvvId6h0"
    "M825w3TlvHq3Q9ZCzo5Cr6UR17XtrUIvJbkHx/ZWoVLHre/p7im00233ZB4U4O5VQ0f35v"
    "K8knyAUEjyVZbk52QGVsJCcR1xtCKwI2tgh080yK1KRWlFhEHh4A4uyuVmgZ9KgF+WPuuJ"
    "1aXFd3iu7T1jR1at1j8OM0R4+BWS18MsBXurKcTR2bai9oMRqL+NVAOC3aSZ0YJgeq1fNC"
    "EMKNmo1R9MHlvBlfe5HUxhh2zoC544xI6fv4PNHWJ6N8GWHaSxifD/YEZtD1u4BzdaLNS/"
    "uOGZ2yxMYtl2Am51MNEDfoQof8yTo8CtnoljyjB58IlrxuAWhiZyZCHWUqF+M8PcNjMg18"
    "qQOVkKt+II24GwHbwD20FapfLk5KhpRcr3WhYrDVfC+teX6oxpapQs1JhPf3IUeQypwDgG"
    "Y9a9825PyGKhzlRCZ3mGcSK9QDsG7SU2fhJrkrQ+NzUdR4RWJOTInpAjAF6BlBxJ9DWMBd"
    "yW5UilVH+0BXQQMGNsdqnDP45cvAHZ34AwfgVegpQuxHuQfWmcK5pA1VxDna6tWFE89WVI"
    "7EO8EdnfiFgQC7wWL/Uj3o3s78ZfKzKDMNk4DiRHjYfI3nXgOBiXiiW+8hHWMD65Tu5P1/"
    "KXl8d+OuHgrjKHxdLtN3Osbgzt+R3cYdJy2PBOLNZi/fwO18/ncfrFvRtRbgwoGevsX25e"
    "BFNq7dXLkdkXG54YsnDlVe7V75jO9UfunIv4Vb1rzTSH6oO/1cux2HbeBGynreUZxSBimS"
    "lEz2jFfj6Z22HP4ONcEYOpRuBZdIKk0cGoO7z9dPgxJnC7vH6zuC15x8JvKfyW78Fvmd/U"
    "IYwaRUIm80ciCyW8+ipagZzHItXx69Uz/oXOn1WOvrI+vAAfzoCoNcG2SJabBzHEghWFWc"
    "FmpqKMiJAKNpRlqLD1hwg38heyJMajOiNdmq3gbdV4kTkXHc1V7tY/g5QAcv1z/cVMuZnq"
    "YAuQc4AcmU4zQCzKB2RbJlLJqgGByTnGvhaevJNtbKbdcuJ9NjIlPQDrLqQwgGUBTg9IU6"
    "cGNp5/RXcaWVjuqgB4cKiXqun0HrZ2bVSgIfElA0rsOou5LZBooIk2NVZhH7umP4aVsMgJ"
    "i9x7sMjp6+Jp/zziKtvmGpAF5UbiuQS8XV49YHB11e13nAoC7gEkBhx2u3270oC9F563Mt"
    "n2tlBZQBhPd2E8nS9Vq1jKxRCpMKdW2pzqyBZ5mewjExFNVeavT5orkDgiTCssVsXjm94+"
    "g0fFXrM34oP7eSrgSIrSiheiMCPerIiseA1akcyPRetFhehL4ce70e/D9U3ZcxWs57uhFB"
    "woxaH0lplvKjY/lZ74JvoRKAHizCWT9xTdvBWT/VbcMgZw3V0eUV0nC8gbeVCAnAXkiPxc"
    "aph8TDbrkmLlM65bqNR3NHMwQKwkl7koOzzCa4G2J++Rv786Ih2W1ba+GqHHULUfPOIsdS"
    "810/ykmq9Rhup9Mw2rS6fQnuPThB6g3vmabQy+WoA1goxn+sJ2drKRMWe/E46hoN5PxsG4"
    "mn5ldW1ncGO/w7yz87HxLG/P6Imwg3v1kdAWwkhTTQvI7oDmronueN6FO96a/GUndrvT6d"
    "1ndGc/xUSnTgp7bCkU7m7XBDSxOt/ktbd/BGSz5xnunwyYDOmvrHtizNWZ5VUf9PLT2b9Y"
    "tVPgs1YqY/xcoU+q9dBE0+dAqUJewHDi+PnYozHQdMMgM+APOuhJ/c6n049wB+w8iIOL/k"
    "SbvCPKfhpDxyCPKu/CBRKgdZ/jzunTvPvVe54mXLDwT2Ly/njGuibHCA7n+LkcvzR/aHh5"
    "dOMeU/XffMqyL9mVt/iu+1BgnBbea+G9fgfea3vay+MS3VDU0CV6ksUhepLsDj2JOEP59y"
    "KK7z9Gg35CyLVLEPaNsUke/R//vGwL5sZ/LNbUnvOna1WzVGp+hvv9Z2O7wk8c2ABQwE/m"
    "gnxwJf0Rxr/dG1yEHWDQwcW+l2jsDKXLcU70baIW4huFjm4u3EIQ3i4Eb4xvhn07csPeU+"
    "htdyhfynDO3VNoezAcdtuc2tsNi1hvE8zhCU/x7ucE17Of6D3nnBFVMZMHbn2rYprraeHQ"
    "nDCtCN2ocuiGX5XJyegQqeBzlfk8JzOucBfIgRdDKmrqZI1xdKwueQR7H8mrRPuK4b1rGd"
    "41MeWwAPhJhAkgmk7ctfQVmERiicU0knUaceArJoiHaMWHusofahHCWY1oKe4JwAWYECIU"
    "wZuvY0HYGVOMHwm9COYUZ47jo8vPjyChmKFEbPM+ou+ELUws/Sn/nBRDLDhRlBP+kITcnI"
    "ghFh+FwqxwTIJGbjaECMXLIELMRYh5HdHNG2Lun59LgPeadXe76W3PJvWsIMd81DJA7RdK"
    "SoB67HRTz3EcI8FlgNi1DZQyF9c9kD9kSMkKbyR68/VYD0Ld1RnwBEtJBvRdGW6ng3tPp4"
    "+QvJtlbDtmkxLQ9YXl1xPdkImpUgnmHPC7j+qcAJeSl014TZoZlk9MiL91hnUUK5XM+DKG"
    "laFDffqFG7Lf8hYy+IP/P5hoxm5uh9w/OYH6Jn42nQh/oi3illRs4S6wumLAfijvYLPa4Y"
    "FH7CEoeI+d20ImO91CBlnqj+wSps9oyd6VJpquWa9rKClB5jky2rkrVfgagIUqUteJ4P/3"
    "4flf6aYaL0qNlljTko1rPro6WdWOj87PPEzhIA3O0ZXU60UxhakvTwCF214spsiwmMJSrb"
    "gl6cnoegQ1hPcoU0jKUUpEylE0IIWul9M4UT8Z4g1FLcN+skX9pAX9hCGeczAiCCcvWvAI"
    "3vOChY1cVyh2PUQsYqWqHCsFMnj+UiXq6zINVoyfb+v9Lur4Fp7Wcv18viQKOzMOVY0ReU"
    "33McahtjRqS51uIzLLlADsyIIi7JdOZ/s1yWSF1je3VsroJhFDnT00YmxtzpVmmokNb9q8"
    "ZFhLRvRlA1MuW9J7MSS90oZRwESUrMEk24hqoSaenmZRE09Pk9VEuBZKhMteqhwIO81riO"
    "5WNER2Rys2sid5cZmPZPd5I95GrSltdVlE/trlx+zv/wcOi6Kk"
)
