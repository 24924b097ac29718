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
    "value" INT,
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
CREATE TABLE "publication" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "summary" TEXT NOT NULL,
    "keywords" TEXT[] NOT NULL,
    "trl" SMALLINT,
    "consented_on" DATE NOT NULL,
    "novelty" VARCHAR(1000) NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "taken_down_at" TIMESTAMPTZ,
    "taken_down_reason" VARCHAR(1000),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "consent_id" BIGINT NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "published_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "taken_down_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_publication_publish_3c9ede" ON "publication" ("published_at");
CREATE INDEX "idx_publication_consent_950d92" ON "publication" ("consent_id");
COMMENT ON COLUMN "publication"."kind" IS 'ENTERPRISE: ENTERPRISE\nPROJECT: PROJECT\nPLATFORM: PLATFORM';
COMMENT ON TABLE "publication" IS 'What of an achievement was published, and on whose consent (LIB-6); kept when taken down.';
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
    "left_because" VARCHAR(16),
    "left_reason" VARCHAR(1000),
    "accountable_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "admitted_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "left_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
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
COMMENT ON COLUMN "service_entry"."left_because" IS 'LANDED: LANDED\nTERM: TERM\nWITHDRAWN: WITHDRAWN\nFAILED: FAILED';
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
CREATE TABLE "service_record" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "day" DATE NOT NULL,
    "what" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "entry_id" BIGINT NOT NULL REFERENCES "service_entry" ("id") ON DELETE RESTRICT,
    "file_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_rec_entry_i_c79657" ON "service_record" ("entry_id", "day");
CREATE INDEX "idx_service_rec_file_id_654921" ON "service_record" ("file_id");
COMMENT ON COLUMN "service_record"."kind" IS 'VISIT: VISIT\nMEETING: MEETING\nMATCHING: MATCHING\nFINANCE: FINANCE\nPOLICY: POLICY\nDOCUMENT: DOCUMENT\nOTHER: OTHER';
COMMENT ON TABLE "service_record" IS 'What was done for an entry on a day, and by whom (SERV-2).';
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
    "eJztXftz2siT/1em+CVJFUnFjh9Z9uqqMMiJdjH4ACe7t9rCAwxG34gRJwk7fO/2f7/p0Q"
    "M9QZIFFvJUJdZreiS6R6Puz/Tjf2sLfUo080NzNVUtiVrGutZA/1ujeEHYTszVOqrh5XJz"
    "DU5YeKzx5hjajYjXcGxaBp5Y7NIMayZhp6bEnBjq0lJ1CgQ9ShBrgFSKrDlBkzlWaQPdz7"
    "E5v0eqyU8Ovjbfn55fIH3GD3nvaExmukHemAiaIkyn7BprP9an6w9w66k+YfdW6cPe7qJQ"
    "hd7DntfFb4NeF1nkp8WOsIWesE1Hpr/yyzr7Y6CJrq0W1EQGWRLWaIkNy4SbqoxKZzdEJs"
    "HGhBHxn7Gi6v+syMjSHwhQsx/z19/stEqn5Ccx4fCvmrka/4swJrPzzu7I0J9qrN1fNfar"
    "daP2N9Asf4xmKtGmAfmqUyDj50fWesnPXakPMrWueVvg5HhkP/Om/XJtzXXqEaiU3/yBUG"
    "Jgi0x94qYrTXMGh3vK/knshGWsiPdbppsTUzLDKw0GDVDbT7A5VxuNur3haCANR6NaZEC5"
    "FD7pO6cmOoXByJ7V5Bx4gEd4/8vp6adPl6cfP118Pj+7vDz//PEza8ufN3rp8h/7YTbssr"
    "viTJO/yN0hPJDORrz9NsCJfzgNtrBNxUW2YT+2ouxvMxZa6oLEC8CmCAlg6pB8cHfyiMM9"
    "sZHH5p09gEC28HYo30iDYfPmFrpfmOb/aJxPzaEEV0752XXo7NuLd0FheJ2g7/LwK4JD9N"
    "+9rsTZqZvWg8HvuGk3/O8aPBNeWfqI6k8jPPXzxD3tnmJNfWLlb12mF8sjyfVuOW9OWWR5"
    "yJdrw3VD10iU6a05NuJZ7rYPcZz9kCN8fWoL/HOkEfpgzdnhp9Mt3PzW7Le+NvtvP52GXp"
    "Guc+WUXwoyV18CN+ChMnA4QFRBNl+cpWDzxVkim+FSkM2+b3laJvtIBIvTs5jrSJmm6BCh"
    "mKjzTtSgNEdZP2SKczzj3faVGN7b9Bzpj2FAxXGH8dub5h/vAmpOp9f94jb3DftWp3cVYv"
    "bSII+qvjKzTCl+mkowfd9zCph5WRjsthfMTWAuGKyzHz6bCU6M8eTHEzamo8gV/VRPahu9"
    "tDhdhM9gih844+AXwvM7uMeAKeVkeq3yh4ygIr6r9W2oiMnbsXs6DXeiIk0EbRE2kakvCE"
    "x/6AE/EqRaDfbfRPAcdQeOIDY2sWKyN9DTXJ3MeRMmI4tQC6CJH2RpRTGRPdwDEBGZH1Ly"
    "CFDHHFPG1g/ofrXUdMyIPaiErhZj1kKfsTsgPJnoK2qlBDwOjmU432wBZWyFMpjAzVjzIJ"
    "H/PopiAKU08+DJfoVwenJ2efb508WZx3vvzDaWR3Ukvs3wRXHbV/CLcvrxY4pPCmuV+E3h"
    "14L85QyK5a/E5ibOY5k9E6YTEuG1S1tmXtdu29cNxP4o9Lb7he11vyj0t1uJ7cJfhbZ7rT"
    "8aCP4q9I/OgO3DX4X2rtsNxP6EPxhpJPU5hZw+J0rpc8RSU/8dI6Nk+8xpfrjJZP+TemHz"
    "iTnHp+cXmXAFj2Jf4/ygH8k9WwCuhjPKqoWECPc1eKuqkGwkMDEIcGiUfU0lSCnWVkq3tl"
    "ISa1Cm05WZsELuXatvswRVf6vdZiBFLoG7LD1RrfUbE03VCTTC7MJbZXVG8CX8PcHvYuy8"
    "nJ0IQ6zU854wxA6kOE3YW5xFbXLbF6M0vex4DuhMZ2mssLNkI+wsYoMJG9dj7nkqG/d8i4"
    "17HrVxYTsimVZsfSSCy+m4/GDoq2VeKMEjLjO3a4Nhn6l+X+RWA3m7Cr2+G971pQaytwpl"
    "V9ryUO51m50G8h0odHArtWQ46+zkwRZOLlKI7iSsmW4kB5eCgnvEmsq0R0NfxBsMCR/LAN"
    "U2Y+H4loO3cBh0/1j+WXp27tk0r5l3uqE+qAkz8+5ZY0N9uGmjdttpdmsZJw6gaSD4q9Bb"
    "qT/owRHfvhC8WBJL8lbD9JujdccYk/7L9W325JI1HPnU93QO1wA4Ma7z1TcEXdhLgdxpea"
    "rOZsQgUwQznO22zChsP+h4x+pn9SaszCO1MgFDyGQWOe3LrOeUxjAqI1h/9C4lgdU/8jMG"
    "JU72QHPbV4K5h/ZA4+sbeXD5AKGA5QUsn+CkNdGXJDF0zXd1qyplQrusoWsbZN3gmo2pr4"
    "yJo/swRUg3HjBV/81d4OvQBqMfjMTB4RfgXmU+Me0NMX0IvW3Lg9b7TzEQ/t7uBA5bXwCB"
    "sCPQ7FuoxETYYHdYEk1jqpu+sj6gIX6wz1LdQkxRI0wKOjLIRDemaIINTgV3QmsiHLmOWr"
    "MT6we1ItcP/G/mKOtiQixxLiWkZGjJvjVomPzyoisubYn5XGtLt83+8EbqDhtos89m837v"
    "7raB+EahLXZO6jeQvVXosPe920DwV6GM5vcGgr8KvevK36T+QB7+2UCbfYX2pYEEPB7J3c"
    "FQHt4NpQaKnmN99Xvf5C4gu6NO84r1GjhW6KAlS92WNLputuQOv0v4DHvW3ujqTu4M/feK"
    "nlMo/ym3fXnArm/2FdobfoWfyjd5wKXiQ+b8i/1pX3g/TYnHX2nec1sNymQpexSCv7v5K3"
    "DqHGKoDk49xAZT32sxZpVzZatJZW3a7LSmvupPiD3G2gkJYRJWJ9hixopKmS2zJtho+HyX"
    "6q4Z5FeQ3pjo7e+38vs4L6hiuwe7qYmWTO3VKXqa68jCP8BqQvYvRvgJr5FG8CM/abB7P6"
    "ls/K/YFfSINZhBTN223ZgVxTHzMTypCVlAQHJJFtRfNe/JoQU8tz2Mwmri38LWErbWq7O1"
    "Ai9HBpVrQ1QJgHffSoE77aQcsm5zEZch4IGSjGD+Ec4y67rtK5T0ocAhLGyE12wj6E+xTi"
    "z8/Hb7wG2RIiAe2oJWvsTGDwhX+IXpZMrq8+fzyzpSVucXZMr+fvoUGwGRkVisXAhtWmjT"
    "IvJBRD4cgrki8uFoufxii2wHi3u4u2rLg2Ffbg0byHeQtJKWRxEUcQ1l880XcQ0irkHYgr"
    "lswZ4PkKrF2ISB6/VttqEebpnKH89P9QHdg0bqpRyDZZY3JnoC7zXvBE9zBssudcSegPDf"
    "E++AV1zXwr4U9qWwLw9sX4a/qsK8fB3m5V6Sx3FbcaZrCdbPFgPTJaocRrI/Ph/WjC+Z9n"
    "0AJptz3bBGWaeMIFX1WH2RhtMXyYy+eH1oifBJLr9P8sQgUKErs+oVJKuaBnaSxgI/STbB"
    "TyKpS5mlqj7GsPhK1zWCaTyXN0QhBo8Z1b5edJfrh4WOrno9ngXGC228ksORpHc3VxLjOm"
    "c6a6RaAStN5H1MM8rZD5z2qLZ25HwkAafOkNxaYguW9DPnWvURVciR5wCoSAReDAoiKoVr"
    "3SDqA/2drCOKTYjzIW+R45LAP+4Ic89uHtHATx6A5x947KezH0zs2YwpLnxBqfbPy+O11x"
    "p+sBtthW3dZvW06O1oxijSQbhNBG1jg5rRmGAIX4Y8MuCZP8VrqJeJKa+qWUdjtkUqnWir"
    "qVM6M1ztorieYx3zw4C1+6t962rCKb80E1pdwLyHgnndFyGP3evSltru7UjN9shv/IZOgB"
    "15cysN2W6gWdxZsHvbUv9Lv9m+a4K5GThUqNzt9r41Ia/iiH05elDZIXKK3e9rU+6O4DG4"
    "pe07KocVKjwUhIfCS/EuoJpk/dDGEFcpquVlLYmIBvU8iyLsa3BkIklrWsQMyVKZGE27uF"
    "stxqxwL201JbCvUQoDAm4xdUJz35huabkG1+yh4HMdMQtgoZtWJL43zmh4Zm/C06PEM5Ew"
    "AXYJobjiU2ziHqk0+yJjiK7MZkBpnD9cpmX1TwjTVc5FoXhWT1VzqeF15nEdpqvguC5+/X"
    "yJTfNJZ+pI1mLLEcIKsnsvniGg4eRFblzaMvO69k0eyMNev4GcHf9K/uhuAOBJ6IRCbyRY"
    "l2wge6vQjtyUuf+3s6PQq37vd2hhb1mf35qduya/j7er0Gu52wRvA0B+utA8dML1lBgNhs"
    "3ra9dfwj5S6ODuVuqzp4ZON/vsaQB68l8MnbBbSM4FuEuzfSN3ZV7WA9oHDtnVu7bNIWdH"
    "ocykbm4e2n9UDmxJrLyLlfcSzM7VXXkvBYBWMghS4Gdlk0hV4LMBMZOqxLiX6lvTmvsapY"
    "DPwAgk0/cqJKTTn0xifEAwi/GgpsHX5vvT8wueKtwykaX/IBQioH6QpRUHnj2rLwGdlXgS"
    "qgvo7FDQGX8zMpu8QarKITnFF4QRquyuL2nZVVeXJ1t1V5Ow1yK7jH1kQsClFrCzQpfZLg"
    "nSiTX9omwS3+rtM80R32LxkQkirSkSHIMBK6TVHLSabenFjBAmKZleY1VbGaQWZ4oEGmw3"
    "SNxlJl/jVNnB9ZnFbAQgh2qTzKqAHqC0pJOrGx5p48XL5gw2rZi/ovsfZM0TNWAE+pBTEQ"
    "lZT3p8lvD93OYZ5gzrOIvq5zQXOl+CzrelpGX8TJX4zfDaV+lzUZjhomHTylPzb0MmVK3S"
    "qVolSTPUnMxV8kgWJMmvbHN567cIhxru/A4pq8tfpifK6uL080f4ewJ/L3+ZNKDMAzHZWO"
    "GVHrxSelhDS/apUKEvgzyopsWrIY/X4SCUNybSVKyacW5oh7qpgNxKrGNv+3AJyK3QL1fl"
    "EzUkpSu47fd+kyDVpbPDznSaw+te/4bnuuN7eRb5i09xybj/kNs1xSM+YJLBdr95PaxllB"
    "MnaiC+AZePqxt5OJTaPBWpvQvpMIZ3/S6cdPcgSGjkOJrI4JgSOORXB+AN0pL4JWdfoZ1m"
    "tw392FuFfuvJ/NjeguNL/wsc29tyjANLtZJclBKAcZegzC9omXzAOMMy+5IGqfbF65czRj"
    "+lYvWnLaz+FJOIabVY4Lhykcl16X0klRjQ2+yjfZSmtwwtyu7BAmtacg4Jm6RCXiufTi8v"
    "PJ0JDrapS4ObZqcT1ZmwyTSfh9HSUOOqcbbJRGVMTYDeQ6Rhs9+m/eD0cXxc3haeKLVkxs"
    "+3J2f105C3nd8fPRRPrRsLwgzoGH0/OfozQPSawz9Fwdg9R5+QiUEmCYh1Ct18Q17mD1rt"
    "9u6qI7eYWcS3oFQzM6rb7IBKbe8ptNVpDgbytQxK82a/HIrzik40bJoq63DKfjU7MEgchr"
    "PNaTqxjwP6UHtnjtaJeqqalkon1mhMJnhlZo0jitBWb5LaS+0Sj3XxWSiahoHXO5iekIlC"
    "Y9ePj+U7Qcm//g5HB3Fo2bA9Z9nEPiaZyq4mkFdv+J6kGr4nW4bvSUxolofrZ1QEI4SvWR"
    "lkqoa+WBA6BQOE/YSY1cptAziGuHrDdz+RhcQk2JjMM+cAihC+7uHrMCNbJqAQ2Wvm4IT9"
    "rgc9DnNLZ6746Uv86teumgO5NRp+lXr9PxvIf6TQ5u1th9klo6HU+trtdXpfWIvoOYUOet"
    "fsBnaO7AbyH+UxaYoP/LSLR2GmaecWZ6iLMku01wetDAxOd49J8mrQ61+BuenuwfpQW/om"
    "dXq39hKRd1AOmQEslVdYLm2ZpeR/p/zv0m2/15IGA77SCjv8TPvOWXuFHYXesOmqL4OE3T"
    "2FSv91J9/a2QO9XYVeyb0bqS23mp0R47UsQTL76Dnejt0+0i50jt1Z7kp9f6PQCSex/ciZ"
    "JZwE9+4hmymGzW672YeFSmevHKNNI48kBu9PN9w84jKPt++9fqfNUz3KkBoycKhQ+7DZ/g"
    "Z5BtruZfdYoV2+QgwFEtwOwmd8bTbdRE6xVuwZnTVn3sJ/WI6xsMDWynjGp8JPX+YRITX7"
    "HfYG8w282e12R4IXGrZ8jrnrS3yGYdtySAYvl5o6SYhiTiecUBdllo/cbd9BhLENHbv7bA"
    "6FdTamYDVBXL4DhTqNnXZtedDqdYdy9w5eNP+R/RZ6c7TvoERyJtOR47aYyck9jrbEUi4T"
    "cvSDrCEZkpkJ8/QT5YM787lN/cdsRSd2kvaVqlkqNT/A/f6zdnjrERwKIhjoRF8sIUbHiG"
    "HntkKGfqrqjdu9APbsjhaeZC9UFqarHruLT7Xm8mzJOJWL2R5h9bhd/JK5yzSywGqCebKd"
    "2x5h9bh9cprqE3i65RN4GsdwxwF+9ITX2b6EMbTig+iHpJdYNUYGwWaS+p4ESocIKziWP6"
    "bV57YqdNHhLHJXJAqgumnYzNV4oVr55B6mLUDyu9+8Q3prH4mcE+Ms/YJ2bdzMOS1ChBXy"
    "WD5IvJ0PKyTGAwcbmJSyCiFKK+SQVw4+3xU77jWzNJJ6EDJ5nkwMnCPnToS0SnkUDi6GpW"
    "6wgZ1DCAFCIYJMItiS+SgZ1s6c+kj2dXVcc1La1EchVSUhA2vcgC+Ava+kUFToTU/FY3eC"
    "LoDL1c/fFfmepWaxTyEpgNN9r8++12U1p40kdS4F4316eSGDO5BIpprcjpoypcqU7ZPBDT"
    "xpbXtmILtNPWV6oNHCa74zSdBwTiABz1I3sWZXnLaedOTrzETYIJA+ro4wnaInaAIRPAti"
    "58NGb2Ed//35u2guoIL7Fil/Sqxc1pFI+XOglD951iuetVBRNh3nMCsV7DNqPSdtj3XotD"
    "23/d5tb+B4TGUJD3bouDsv34Mi4N1ruX/Do4HdXfDPvr4b2L7ZfCc846cSV+HhwfYnJtfa"
    "Qoi0gotKVVpcgOwa01xyDlIeZAVJSPkZUuYuC9m/czGkYmU+7ffOfkeyg7JBOrE4kRcVh2"
    "pCmZnvIxJo+LPXTHMulwr2P4/9jhaWfeoJEQoRFLUeBNPKwZHGskkiLdTom4NTY7mCuSmZ"
    "G5hjU7DXnRLEIlAK5obmzxTsdZS9g3K3ZNphWuYG9eKyrj7cYsNa17avPtht6mlXH5Ze89"
    "01PIM5/u1FgrnOfkMduYFHU9YEMXIdOYvCUygN4LthTDnPwrqNWXP4K1yJIVzKlleT/1ss"
    "TZRFz6mLpYmDLU3oSRnOd0PmLm2ZlyhqX3udttRvIHsLOPnNbUca8vwDm304P+pLt73+EB"
    "r7DsqBmPtn6+zFB8O0wuzKbfmWojz96xXFFgs49I0XtlqqmpDhqSG+LmTSG1AAo1+Je2TM"
    "q18qA0NegErdX9FajGWxubjVpFB5s5HhtNtpS/QoQTYNmqkauBUh1TLRE14jlUL5MZMwvk"
    "4R69AteGny8pjQ+EEnJlDgmUUMdG/oT+ZoqlNyHzUu9nifWGtjk9Ld3htNPb8Ejdhl04Wx"
    "UZpPijA2dgmhMGPj4NURyva1OEACnsiUE/a52MZoj+yZWVvLxvctbI5J27qZpjOM1ABRBQ"
    "drUQWS/dCD8ynNML0GaA43wX48kgnWybiQgaE+CsHOMDv/pas0Ezc3BIKZYWau6GSOaexK"
    "aiI/AzSCpVG/8tnKzMRQH4VgZ5idM5Wq5jyXu2qIVPirls1fNQIcvhDMQi2iaWRirbB2a+"
    "hLkrCWG9uuvhV88VGMln6S3Wu6aMnGIbVgqXW5NtSHuQVLrTogGsg+HJM5G3ih9Vb0Vlld"
    "XpJzZfV5PLlQVmcEX0Lt+LNPMaFl+7qJiDET2IrAVl5BWXm5+03quiXHnV2F3g3ljjz8c3"
    "TTa0udBgocKrQtDeQvjMDe2kVGvjf7ToER2FNoS+637uThqNP8s3c3bKDgMS9S3x1uihUE"
    "DiFddrMt3TT7v0PKbGdXob93e99HX3vfG8jdy7OMXHxS7Ox11J5ZOq3kmEbhqW1tdmUuaB"
    "4iq15F8+I5zWvAZ+GxR1C9AKO9FFETLifCz6HsAinaz+FljMLb1dirJxJjC/ov17eZgMtQ"
    "w52G33fwstVnYYvrCZuI9wWIhp3oQ6foaa6bBAGruVXWka/eX7z7FUEsBbtGKLLwD/Z3qj"
    "/RqPW31zvtNgH/qjm92QvvwhoU1mC1rcEDa0dl+y4cQD2qvL3NLGypf9uXB8xa3uzzUoK/"
    "SU4pQdjhFvLwute/4cYx38tj7RbvNG2uFgsclyJzSH4mTCo+kjILpxDYXvpjGEDsXVa+vW"
    "n+8S6A2nd63S9ucx/rW53elSj/VJgwItUuLCOmXstggTUt8aPokFQop8On08sL72sIB9s+"
    "hLySXYxbhK38Za5mH6Z71V5RVH8kWlJFywRYa0NSidn0MGldPIMoT3qsEO1h8mOJ2hv5Ei"
    "dxO3YEdmwOUUeIhdPBkcg6e5qsWOLq4dj7mlEFlF2S6ElHocoshCCdEEBuAYhqTy8tgY2G"
    "Ns4uhRhi8TLkFoWoavPiIvApNjlehzhqMTOJdeayrjPHZ+gSpZxEKadS8Th7KSd3df35LB"
    "5YjGJ6rWpHDKjuZHDQnEmTI9Gn9xUyGVc+T2JUUU7B5oA+cVA+H+lsHKeAlSqtSaRYWYx/"
    "VVxBs2Qnq9iSartdrZTV5cXlGIJYxh+V1cXpCfy9/GXiujdBGhK7P7S5A2I3J09ztlu3vZ"
    "8wZGpE4zXPX2KH7Ed9rfZ3K4UqdOhmR2GX7NPcbYv8ZN1QrCF1Wud9ha6DazO7C3czSe20"
    "xVvbXtHCb0v4bb0Cvy2RIUVkSCnbUluML4A728ciNsljNURWyQWs4ser8OX0x8Sl4vCnLR"
    "z+lMDhzEFbQSrB63S89lTlCKeTvTL9NJXgs3DLPGK3zKlqTtSlpsYlrtpS6SxAJT59qT59"
    "bs1znjU1e/ByArlgfgbmc6Qjm9tshPCZunLJWJ9NVXaqV7AOR+wHWDFTcPL4jaOt5ODdi9"
    "eXWzfEyMNzh0pwOzW37USCORxZg5QVrOgL1bynPaqtnbFxJG6tzjAuayqtNmGXglBw8Ep9"
    "G4w/3bRJgd2fzT6eQOqpEwyA+mcOqJ/OlNUvlx9hf3J2Wvdj6eM1wkhTsWrqUNcIjiGp+E"
    "w1FgCnE20Wh9oXfxPA6++Xhv7I3657pJp2/DRA+u48h9h1fcYjsTVsWmjO2MJ6h8ToqoXs"
    "klgm73lNsIHe/n4rvx+/QzqdEDirUJtehR4p3JxMU+P73qPV2KW/auxxYJ1eQP0C6n8NUL"
    "/F5rV4zWR3BLFHfDg4pNbuN6+HGY1wm6iB+Eahg7urG3k4lNoN5O0qVO4y8v43uSVBai93"
    "X6GdZrcNTe1teMZMpewUHlMswNh9B9aXGYx9uQRae8FiFzq15jHW0fYY4w1VhXxtiwgzZu"
    "oM+4mLLMi2j6QS88MLANsji0zmVNf0h0yZHqKUVbD1D81/CxtMv4+ZQpIZ7yMRHBdLOS+6"
    "lDNeTdlYjAGsmNnLvoHxzNwQhbEqm+qDQ12psdyWWjL76r09OavbCWfZwFVtH093UJ/FeN"
    "poK7728oTX2QZshFKMWn/AiEUApOF1u2lGfDuWuAoTcVBfPk+lL59v0ZfPY3wXlktNZaxL"
    "jthJ5nscbfXYvkeHvSzMfqZTZKlZfJaGw2fJDI5O05ahsXmWxhaO2pluykcpzMFwUJSFJ9"
    "aIH2cYvGG66g3h4rOBuzxbzmPrye1mtkdYPW4XP2G4TCMLrMakqNvNbY+wetw+OU31BTzd"
    "8gU8jTB8ytRPlemkozGZ4JWZ1fEsQls9tu9F37MXJLnLf8ynMdkBKkz3mv2f+PJw3mUuj/"
    "iAy1xdx1MiyyoX0DQQ/FXo96Y8lLtfGsjZUWhfGt71u7CS5e4ptNXrXsv9Gzjp7ZZjhWuz"
    "KB874rfkHvQTimR0ZU5Gx9+rke3ckVPUEXoh8fJLPHvmwTBd9TQH4RApHCKf5xAZzDk/Xq"
    "hWPrmHaQ8yo4rcvfkmVHB1zJywzEckksZldEwUSSzLIwHHwM3K/wCZ4H5e7ge17zxpROM7"
    "EBLJKxE30DBHauMIqfgwPEMMIqHrSyd0hVxgmfO4bojEHJSF85FQrKB+GpWCSHkZn8jOp5"
    "inyRPIxmsBvB063RzX6E6dG3DzUoskuMWyViTB3T+PsyfB3WhyBXC5+ilaI4pvChY7EaLP"
    "Z2+mNMNHOksErO00SYZDVuFBR/GR8jjBki5VDlw7HH4wMQih9m9OiJjfNKnvDp0fmYHWO4"
    "Pom8imQ9hEbNjMZsjuAGLNLfRW+tbsvL989yscqCai5JEYaDLH9IEXBmcnntgJnRJe/Nvk"
    "IexLDcflv93rndKEtTu5BUQcu4hjfwVx7IlRj1e6rhFMswY+jhnZ8ao9scO01+sElrWu5H"
    "Cg193NldR/exKKrElkdr6F/BBlJQJOD7OWnxjmuHWMJ0c6ijG+ZYw7bMtVJjNMKcZ46jE+"
    "Y0xTxyqTS4zmv3WchyjFWE8/1n2syzHe46nFmE895l3DII+zTpC0gl5aVfLWcWzWrIZXgE"
    "ysCuZeFfRelhzOClFaIYiiFgk3WRCfCfRtUi4emRjSAn2BmSAFmOobtWI1IAV/o295qTBU"
    "6RFrK77k1TRNJjpexzQGSI1tV9+GphKPYoSDJLshVYocat1A+gxhyOxJFr/ayTkNMlmZAG"
    "lac2yhGWvyoOvTGLg0by8xUOhfNSCFi16XNgwawEdD1wREKiDSakOkbHqPqzWVOtVnbMWp"
    "fcZANgcD+UvXiUjMEAfp0jWQu6fQQavX5wk/+RaiIVt3AzsYku+EJ6RU9mDhUY/OPJcnwD"
    "qGVERJpbXAvW9BZrsgTCmsgvwBFeyjnT2YYkMkWF+UQeaqT8+0FzZqqOx0eGTCSO0JtxmE"
    "KYyyjeL5fBZX3yQLT7AlNciusDWZ17baYnaTekozbOy1TuHUwhtzs2kyV8kjAevNtI0lbB"
    "DXsoLKx46ZFOevkr0Tu7KDhikv6gDVGeAAqRRMNGa28TIP5kSHeyB9CZZ1g3uyWMRYmOhf"
    "kMKSk/Fb11l71j93hNEXxEzp6SKMN2G8Vd94Exn/953xf0rwNL6cYnKKJT/Na06vdHTQQu"
    "9W6maFFYCmgeCvDSfw9ErOjkJbnR7HE+xtOeAEkfwjmfXVTf5hK1o5hB4gFImUyuxJMNF0"
    "M9+L7ScUMi6zjMGWyp5UYUMkgpgLgsOApwVgNbesm28bG+e4BJE6FGkz/kqK1HAscitQ46"
    "KVqXAaFytNtVDuQ1YAJcE28BG7Gp7QlEMuWNNGKg0U0wQUhVfONOeEWDZqA9U08RNWAbOZ"
    "sB/L+vmA7qilatCcIqqP9ekamYSwdlQHfOWNqVC7BztC6eLdr2hm6AubQAca5w52rJL5Ac"
    "l2ABNjN8IPbGTYz4P96/lz9iCWjsZEoQbhUUxThGcWMfhzJi/jbzCwDTNiVvIjVwUcJOCg"
    "asNB+soCjDSvye0jP6DRzSznNrOVs9rdDlkDOTsKvW0OuK1tbxV63ZQ7cGxvFdpsu/U93T"
    "2FtqVWR+ZOAe5eOWx0by7PqskHCIUmX2ZNfkomgBLm8uuIoxWOHWkdO3yqQWZTKkorPAxy"
    "O3dwVS6zCPxUgvlF2bOeWl2Yf4e3tH1k4khr1frHYQoPD79B8nw2N4O9VZTF0dm2pPjBAM"
    "zf2lYAwW5ST4kgmF7rnRBCj5KNWf3G5L4V3Hif2s4UtsuGPuOJQ2z/+XvY3CNmdxNs2U4a"
    "Gw//N2YUe9jDPThoMVN/cuCZYxYmsWycgKMOJprjR/Dyxzw5CtxqTRwow+TOJy6MwRGGOn"
    "J0IdZSoX6YYWrDDMhFGVInS+EojsAOBHbwCrCDbZXKk5OjbitSftS6WGF8Jax/faFOmKVG"
    "yUyN+fQne5HHkAoex/CYde+82yMym6kTldBJlmGcSC+4HcPtBTZ+EGuUFJ+7NR1HhFYk5E"
    "ifkCPAvBwpOZLoK+gLuC/kSKVUf7QVdFAwYzC7rcM/jly8AenfgDD/crwEW7oQ70H60DhX"
    "NYGquYY6XlmxqvjWlyGxD/FGpH8jYpmY47XY1Y94N9K/Gz+XZAJusnESSPYaD5G9asdxAJ"
    "fyJb7yEVbQP7lKy58u8pdVxn46scBdZgmL0O0XW1jdAO3ZF7jDpMWI4ZUg1iJ+/oDx81kW"
    "/eLejag0epQMdfYnsyyCKbWO6uVIvRYbnhjSSOVZy6tfMZ3qj3xxLrKu6l2rb1tQnftb7f"
    "bFtvMmYDttLc8oBh7LzCBaoyX7+WRquz3DGueSGMw0gpVFx0kavR1I/W/vT97FOG4X12+a"
    "ZUvesVi3FOuWr2HdMjvUIUCNPC6T2T2RhRFefhMtR85jker4+eYZ/0JnzypHn1kfXjAfzo"
    "CqNcK2SpZZBjHEQhS5RcFmpryCiJAKMRQFVNj2Q0Qa2QtZEuNRnRCJpit4WzZZpM5FRzOV"
    "u/XPIAUwufq5/mKm3FR1sAWTMzA5Mp2mYLEoH5AuTKSUVQMCk3MMvhaevJMxNtNuOfI+G6"
    "mSHgC6CykMICzA6QFp6tjAxvpXdK+RmeVGBcCDQ71UTacPsLVrowINiS8ZUGDXaeC2QKKB"
    "OtrUWIV97EJ/jFf8hFMmWqBzAp17DeicvsqfAtAjLjNOV4OMKHdNnlfA2+WVBHo3N1K37V"
    "QTcA8gSWBfkrp21QF7LzyHpcL5Ck854JRkZ1IZx5WxT8ZTI4SVDERPB6puw1QTGD7lPInw"
    "O9lRLEz3mj3FBPp/GPR/ulCtfDlDQ6RiPaDU6wGOcpxVyD4y4ZJXevluzTezWy0L91Hiz3"
    "2t07Q1MHur0KHUv2kg+KtQ4Ha73/zebSBvN5w1qiyqGeN49k9diKzEcirb525jtOfIDxSm"
    "FQsT+d1YXz5RU9legJeRg6vE5fAXiNKKFyK3IF6sVrh4DTzNJ/srEKQT/M/Pf458ZGe/j0"
    "xwPy/3DTLRF+xzOs0hgiitkENeOdjlyNlzZZZCmLIQGbyaRaNIrUY30Xve8rAheiGNQryX"
    "XjLNYsnmp8KzLEZV0QJY3PY6qiZ3A8p3Csb6vpUFcLdnPGCq/hu7yTWqyeOofpGC0Y4rxv"
    "N5PLAg7cC1qh0vur2TwwElOlW2243jSxHTcNW9xKK4YRomb7AVweQ0TI5gUammCW69H5TB"
    "RztJ+IGOQqO2Y4orBaWRO3Q7ZRh9qTTt1L7psZZGikHvmYrPZrSt3g38/VWR02Hbeu/B8Y"
    "6Dbp9pPkbQgzS2QT2NC6+xabvTh/e7W0xsCmHrgZh2HSqTTfG6zpN2j9foaa4vnDj205j4"
    "+Od1lT4kHu6L17Yf7gy0NeGFK7xwX4EX7g81zlBP5+3h0pbZW672TR7IwwbiG4XeSNKQlw"
    "ZzdtiZ5rD11T7l7Cn0Wu42uy2pgZwdhd72OnLrzwaytwpt91p3N1KXdezuKbQ3/Cr1G4hv"
    "wvPYyziHwIwWke2W4vQ4LrN1VqfRkhoAKb1Gn+ZxLm5D8jNhcnHbl/kdKMSdTfqDT9WeJ5"
    "s77t7eNP/gQ9LzZuv0ul/c5r5x2ur0rmKWjYxpLt/REKnwHS21b6HIJSFySbw25oMVkT2H"
    "hPo838CSgUOlWPUTOQv2mrNALQTFfw3rJL6XW4TQVzuEvoPp1P51EezNvVTfhrppvka7Q+"
    "bRRMPqAlmAlWEnyB16INM6WsHCJ08fyRpBCTx9Zke/s5EzZb8TjlXLRGDMx4TMF9a1XdKP"
    "/Q7z3i7Qx8v+rdETYQcP6iOhDYSRppoWkN0DzX0d3fNCHPe8NbPBONJ3r9P7D+jefooRO4"
    "DAfLDDFAp35zUHkYnVqV0wEM7ZPwJgRA2zGzwZsNRDf2XdE2OqTuyIf48YnB3sX6za2CNr"
    "pTLBTxX6pFrzOmCN0HipAUcouoedkQMzsUdjTNMNZqCAfNBbiC95f/4O7oCdB3H4oj/ROu"
    "+Isp/GuGOQR5V34TISWOs+x73Tp3n/q/c8dbhg4R/E5P3xEoY2GgqHzJwvJlEBf2iAr3W/"
    "wwC/xERtOdkL3IcCi0yApwI8fQXgqT3txcOn8ezcUFQCMAoCmGdpIq7OkuOtziLRVvx7Ee"
    "Xvb4NeN8F+cgnCgBCb5NH/8c/Lvthc+4/Zitpz/nilapZKzQ9wv/+s7VdDimM2MGg7WhcG"
    "5upB0Ac6CKN19lwfO9h3rxV4xIcb97V2v3k9zMh9m6iB+Eahg7urG3nIM3h4u5DBY3jX79"
    "rpO+w9hX6T+vK1DOfcPYW2ev2+1OLU3m45VgY85SnL+kCA6DWnlpgYBOdLeRCkrCBqDUk0"
    "pj2qrR0ZHwmK7QzHrSC2uRrnTnURphWpEMq8XOE3ZTIKOkQq5FxmOU/JhBvcORIoxJCKJA"
    "ppkyg4qEsWxd5H8izVvmT8PrQO70JMGRAAP4mAAKL15V2kL8ckEkssppG004jDvnyKeIhW"
    "fKjL/KEWyV7K4dPAVwJwDiGECIVbyfNEEF6MySePhF6EcPILx1mjyy6PIKGYofJKQGRBet"
    "EsPLbbwsjSn7LPSTHEQhJ5JeF3ScgsiRhi8VHILQoHEsyeGSlEKF6GghxCRRoYkQamVNzN"
    "mgbGPz8XwN5b1t23TW9HNqmnZXLMRy1NhgefUlIAq4dON9UcxzEaXAoWu9hAIXNx1d2dQ0"
    "BKWvZGvDefz+uM2aOOmuEJSEkK7rs63EEH95FOHyF9N83YdmCTArjrc8uvJndDEFMZwyWk"
    "R3VKQErJYRNek3qK8IkR8bdOEUexVMmEhzEsDZ39Zf8cl/2GF8jgd/5/Y6IJu7ntcv/kOO"
    "qbeG06Hv5Em8WFVOzhLhBd0WM/lHewiXaYc489pFJG7NwWShvqFjLIQn9klzBdowV7V+po"
    "vGK9rpZMQSLTDCUO3UgVkTmlDFZvHQnn/wOt/C91U41XpQYLrGnJ4JqPrkqo2qfTywuPp3"
    "CwjZ2Dm2ankyUbTTwvjyEDTWmCKSzVigvVTeauR1BB9p6mckk53eKRchp1SMleIFNUxsxY"
    "GTNzSUxRCxNGk6fX5fJdDxELX6ky+0qJvCMvvfqdd+FbrLQWu87nS6JwMHCobILICt3HgE"
    "Ot5qDVbEsi7cve0r68DOjWJIY6mddisDbnSn0bxIY3bXYBa8kc3Q0wZcKSXguQ9EwMIwdE"
    "lGzBJGNElTATz8/TmInn58lmIlwLlcxkL1UGDjvNK8jdvViI7I5WrGdPcnCZj+TweSNexq"
    "wpLLoson8d8mP2z/8D8zqXbw=="
)
