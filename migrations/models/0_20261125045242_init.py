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
    "eJztXftz2siT/1em+GWTKpKKHT+y5OqqMMiJdjH4ACe7t9rCAgajb8SIk4Qdf+/2f7/p0Q"
    "M9RrIkCyzkqUqs1/RIdI9G3Z/px/82VsYc69b79mau2RKxzcdGC/1vg6grTHc4V5uooa7X"
    "22twwlanOmuuQrsJ9htOLdtUZza9tFB1C9NTc2zNTG1tawYBggHBiDZAGkH2EqPZUtVIC9"
    "0uVWt5izSLnRx9bb87Pj1DxoIdst7RFC8ME/9iIWiKVDKn12j7qTF/fA+3nhszem+N3O3s"
    "LgpRyC3s+V38Nhr0kY1/2vRItdGD6tDh+Wd22aB/TDQz9M2KWMjEa0wbrVXTtuCmGqUy6A"
    "2RhVVzRonYz9gQ7X82eGIbdxio6Y/56296WiNz/BNbcPhXw9pM/4Upk+l5d3diGg8N2u6v"
    "Bv3Vhtn4G2jWPyYLDevzkHy1OZCx8xP7cc3OXWh3MrEvWVvg5HTiPPO2/frRXhrEJ9AIu/"
    "kdJthUbTwPiJtsdN0dHN4p5yfRE7a5wf5vmW9PzPFC3egwaIDaeYLtucZk0h+MJyNpPJk0"
    "YgPKowhI3z01MwgMRvqsFuPAHTzCu1+Pjz9+PD/+8PHs0+nJ+fnppw+faFv2vPFL5/84D7"
    "Nll9MVY5r8Re6P4YEMOuKdtwFO/MNoVFt1qJjItuxX7Tj7u5SFtrbCfAE4FBEBzF2S995O"
    "EXF4J7by2L6zexBICm/H8pU0GrevrqH7lWX9j8741B5LcOWYnX2MnH1z9jYsDL8T9F0ef0"
    "VwiP570JcYOw3LvjPZHbftxv/dgGdSN7YxIcbDRJ0HeeKd9k7RpgGxsrcu14vlkxR6t9w3"
    "pyqy3OfLteW6aeg4zvTOUjX5LPfaRzhOf8gBvj6NlfpzomNyZy/p4cfjFG5+aw87X9vDNx"
    "+PI69I371yzC6FmWusgRvwUDk4HCKqIZvPTjKw+ewkkc1wKczmwLc8K5MDJILF2VnMdKRc"
    "U3SEUEzURSdqUJrjrB9TxZnPeK99LYZ3mp4j/TEOqTjeMH5z1f7jbUjN6Q36X7zmgWHf6Q"
    "0uIsxem/heMzZWniklSFMLpu96TgEzLw+DvfaCuQnMBYN18SNgM8GJqTr78aCa80nsinFs"
    "JLWNX1odr6JnVKLeMcbBL4Tnd3GPEVXK8fxSYw8ZQ0UCV5tpqIjF2tF7ug2fREXaCNoi1U"
    "KWscIw/aE79R4jzW7R/xaC52i6cAR2sIkNlb2JHpbabMmaUBnZmNgATfzAazuOiezgHoCI"
    "yOyQ4HuAOpYqoWx9j243a91QKbEPlZDNakpbGAt6B6TOZsaG2BkBj71jGe43W0AZqVAGFb"
    "jFNQ8S+R+gKAdQyjIPHu1WCMdHJ+cnnz6enfi898+ksTyuI7Ftji+K176GX5TjDx8yfFJo"
    "q8RvCrsW5i9jEJe/Ep2bGI9l+kwqmeEYrz3aKvO6cd29bCH6RyHX/S90r/9FIb9dS3QX/i"
    "qkO+j80ULwVyF/9EZ0H/4qZHDZbSH6J/rByCKpTxnk9ClRSp9ilpr2b46Mku0zt/n+JpPd"
    "T+qlzSfWUj0+PcuFK/gUuxrne/1I7tgC8DScSV4tJEK4q8FbV4VkK4GZiYFDk/xrKmFKsb"
    "ZSubWViliDMplvrIQVcv9aM80S1IKtnjYDCfIIvGXpmWY//mKhuTaDRiq98EbZnGD1HP4e"
    "qW85dl7BToQhVul5Txhie1KcZvQtzqM2ee3LUZpedjyHdKaTLFbYSbIRdhKzwYSN6zP3NJ"
    "ONe5pi457GbVzYTnCuFdsAieByNi7fmcZmXRRK8ImrzO3GaDykqt8XudNC/q5CLm/GN0Op"
    "hZytQuiVrjyWB/12r4UCBwoZXUsdGc66O0WwhaOzDKI7imqmW8nBpbDg7lVdo9qjaaz4Bk"
    "PCxzJElWYsHN5ycAqHQffn8s828nPPoXnNvDNM7U5LmJmfnjW21PubNhrXvXa/kXPiAJoW"
    "gr8KuZaGowEcse0LwYsVsSSvdZV8c7VujjEZvNxMsyfXtOEkoL5nc7gGwIlyna2+IejCWQ"
    "pkTstzbbHAJp4jmOEct2VK4fhB8x2rn9WbsDIP1MoEDCGXWeS2r7KeUxnDqIpg/cG7lIRW"
    "//BPDkqc7IHmta8Fc/ftgcbWN4rg8iFCAcsLWD7BSWtmrHFi6FrgaqoqZUG7vKFrW2TdZJ"
    "qNZWzMmav7UEXIMO9Uov2bucA3oY2KflASF4dfgXuV9UC1N0T1IfSmK4867z5yIPyd3Qkc"
    "tr4AAuFEoDm30LCFVJPeYY11napuxsZ+j8bqnXOWGDaiihqmUjCQiWeGOUcz1WRUcCf0iI"
    "Uj10FrdmL9oFHm+kHwzZzkXUzgEhdSQiqGluxag4bJryi64tFWmM+NrnTdHo6vpP64hbb7"
    "dDYfDm6uW4htFNKh56RhCzlbhYwH3/stBH8VQml+byH4q5CbvvxNGo7k8Z8ttN1XyFAaSc"
    "DjidwfjeXxzVhqofg52tdw8E3uA7I76bUvaK+hY4WMOrLU70iTy3ZH7rG7RM/QZx1MLm7k"
    "3jh4r/g5hbCfcj2UR/T6dl8hg/FX+KlsUwRcKj9kLrjYn/WFD9JUePxV5j131KBclrJPIf"
    "j7NH8FTl1ADPXBqceqSdX3Bsescq+kmlT2ts2T1tRX4wHRx3h0Q0KohLWZalNjRSPUlnnE"
    "qtkK+C41PTMoqCD9YqE3v1/L73heUOV3z7Fv/mr4/UIL6NURclSJ+1tYQsISenWWUOjlyK"
    "EQbYlqAb/u+pPtTTsZh6zXXERNCOO9IiP4XtU3eQJ//PZiDHPHsFDhX7MKbzxwfUzY+XT1"
    "3WuRIV4d2oLSvFbNHxBN8CtVypTNp0+n502kbE7P8Jz+/fiRG6CQk1gsLAh1WqjTIjBBBC"
    "bsg7kiMOFgufxia2B7C0u4uejKo/FQ7oxbKHCQtNBVRBEUYQdVc50XYQci7EDYgoVswUEA"
    "kWpwbMLQ9WaabWhEW2ZylwtSvUe3oJH6GcEgcuAXCz2Ac5l/gmUhs5BmNxF9Asx+D98/rr"
    "yuhX0p7EthX+7Zvox+VYV5+TrMy53kdmO24sLQE6yfFAPTI6odRrI7Pu/XjK+Y9r0HJltL"
    "w7QneaeMMFX9WH2WhdNnyYw+e31oiXAZrr7L8MzEUEArt+oVJqubBnaUxQI/SjbBj2KZRa"
    "mlqt1zWHxhGDpWCZ/LW6IIg6eUalcvusf1/UJHF4MBS9LiRx5eyNFAz5urC4lynTGdNtLs"
    "kJUm0jJmGeX0B84HRH905Xwg8aDukEytgAVL+rlToQaIRHGVPKhIDF4MCyIuhUvDxNod+R"
    "0/xhSbCOcj3iKHJYF/vBHmnd0+oqk++ABecODRn05/MHZmM6q4sAWlxj8vj9de6uqd0ygV"
    "tvWaNbOit5MFpcgG4bYRtOXGHKMpViG6GNK8gOP8XH2EcpYqYUUvm2hKt0gjM30zdytbRo"
    "tRlNcz1zM/Clh7vzqwria88iszoTUFzLsvmNd7EYrYvR5tpe3entTuToLGb+QE2JFX19KY"
    "7oaa8c6C3duVhl+G7e5NG8zN0KFC5H5/8K0NaQ8n9MsxgMILsVP0fl/bcn8Cj8Es7cBRNa"
    "xQ4aEgPBReinch1STvh5ZDXKeQgJe1JGIa1PMsiqivwYGJJKtpwRmSlTIx2k7ttQbHrPAu"
    "pZoSaqBRBgMCbjFHa6qQsYBal7rFNHuox9xE1AJYGZYdC7/lGQ3P7E14elR4JhImwFNCKK"
    "82FJ24JxrJv8gYoauyGVAZ5w+PaXn9E6J0tXNRKJ/Vc81a6+pj7nEdpavhuC5//XytWtaD"
    "QdWRvLWQY4Q1ZPdOPENAwymK3Hi0VeZ145s8kseDYQu5O8GV/MnNCMCTyAmFXEmwLtlCzl"
    "YhPbktM/9vd0chF8PB79DC2dI+v7V7N212H39XIZdyvw3eBoD89KF55ITnKTEZjduXl56/"
    "hHOkkNHNtTSkTw2dbvfp0wD0FLwYOeG0kNwLcJd290ruy6zqBrQPHdKrN12HQ+6OQqhJ3d"
    "4+dPCoGtiSWHkXK+8VmJ3ru/JeCQCtYhCkwM+qJpG6wGcjbCUVcfEuNVOzjgcaZYDPwAjE"
    "83caQVPTeLCw+R7BLMaCmkZf2++OT89YJm/bQrbxAxOIgPqB1zYPPHtWXwI6q/Ak1BTQ2b"
    "6gM/Zm5DZ5w1S1Q3LKr9ciVNmnvqRVV109nqTqrhamr0V+GQfIhIArLWB3hS63XRKmE2v6"
    "ZdkkgdXbZ5ojgcXiAxNEVlMkPAZDVkinPeq0u9KLGSFUUjK5VDV9Y+IGzxQJNUg3SLxlpk"
    "DjTMm7jYVNbQQgh2KQ1KqAHqDyo5tKGx5p68VL5ww6rVif0e0P/MgSNagI9CG3YBGyHwx+"
    "Eu/d3OYZ5gztOI/q5zYXOl+CzpdScZI/UyV+M/z2dfpclGa46KplFynJtyUTqlblVK2KpB"
    "lqz5YavscrnORXtr2c+i1SIw2f/A4pm/Nf50fK5uz40wf4ewR/z3+dtei0T1lLxwp60Fi4"
    "iFPpTtXRmn4qNOjLxHeaZbNixdPHaBDKLxbSNVWzeG5o+7qpgNwqrGOnfbgE5Fbql6v2iR"
    "qS0hVcDwe/SZDq0t2hZ3rt8eVgeMVy3bG9Iov85ae4pNy/K+ya4hPvMclgd9i+HDdyyokR"
    "tRDbgMvHxZU8HktdlorU2YV0GOObYR9OensQJDRxHU1kcEwJHbKrI/AG6UjskruvkF6734"
    "V+nK1Cvg1kduxswfFl+AWOnW01xoGt2UkuSgnAuEdQ5Re0Sj5gjGG5fUnDVLvi9csZox8z"
    "sfpjCqs/chIxbVYrlVfNMblsfICkFgM6zT7aReV429Tj7B6tVF1PziHhkNTIa+Xj8fmZrz"
    "PBQZq6NLpq93pxnUm1qOZzN1mbGq9YZhfPNMrUBOg9Qho1+x3a924fh8fltPBEqSNTfr45"
    "OmkeR7ztgv7okXhqw1xhakBz9P3k6M8Q0WsO/xT1XHccfYJnJp4lINYZdPMteZU/aI3rm4"
    "ue3KFmEduCUk3NqH67Byq1s6eQTq89GsmXMijN2/1qKM4bMtNVy9Joh3P6q+mBiXkYTprT"
    "dGIfe/Sh9s8crBP1XLNsjczsyRTP1I2VN44oRlu/SWontUt81vGzULRNU318gukJmSh0ev"
    "3wWP4kKPnX39HoIAYtm47nLJ3YpzhX3dUE8voN36NMw/coZfgecUKzfFw/pyIYI3zNyiBV"
    "NYzVCpM5GCD0J3BWK9MGMIe4fsN3N5GF2MKqOVvmzgEUI3zdw9dlRr5MQBGy18zBGf1ddw"
    "YPc8tmrgTpK/zqNy7aI7kzGX+VBsM/Wyh4pJD29XWP2iWTsdT52h/0Bl9oi/g5hYwGl/QG"
    "To7sFgoeFTFpyg/8dIpHqVTTLizOSBdVluhgCFoZGJzeHpXkxWgwvABz09uD9aGu9E3qDa"
    "6dJSL/oBoyA1iqqLA82ipLKfhOBd+l6+GgI41GbKUVdtiZ7o279go7Crmi09VQBgl7ewqR"
    "/utGvnayB/q7CrmQB1dSV+60exPKa1mCZPbxc6wdvX2sXeQcvbPcl4bBRpETbmL7iTtLuA"
    "nuvUM6U4zb/W57CAuV7l41RpuO7zEH78823HziKo+374Nhr8tSPcqQGjJ0qBDnsN39BnkG"
    "ut5l71ghfbZCDAUSvA6iZwJttt3ETtFW9BndNWfWInhYjbGwUu2N+YxPRZC+yiNCag979A"
    "1mG3izu92eBC80bNkcczOU2AxDt9WQjLpe69osIYo5m3AiXVRZPnK/ewMRxg507O3TORTW"
    "2aiC1QZxBQ4U4jZ223XlUWfQH8v9G3jRgkfOW+jP0YGDCskZzyeu22IuJ3cebYWlXCXk6A"
    "d+hGRIVi7MM0hUDO4s5jb1H4sNmTlJ2jeabmvEeg/3+8/G/q1HcCiIYaAzY7WGGB2Tw860"
    "QoZBqvqN250A9vSOtjrLX6gsSlc/dpefas3j2ZpyqhCzfcL6cbv8JXOPaXilagnmSTq3fc"
    "L6cfvoONMn8DjlE3jMY7jrAD95UB/zfQk5tOKDGISk16pmTkysWknqexIoHSGs4Vj+kFWf"
    "S1Xo4sNZ5K5IFEB907BZm+lKs4vJPUpbguSffvP26a19IHJOjLMMCtqzcXPntIgQ1shjeS"
    "/xdgGsEJt3DGygUsorhDitkENROQR8V5y419zSSOpByOR5MjHVAjl3YqR1yqOwdzGsDZMO"
    "7AJCCBEKEeQSQUrmo2RYO3fqIznQ1WHNSVlTH0VUlYQMrLwBXwJ7X0mhqMibnonH3gRdAp"
    "frn78r9j3LzOKAQlICp4d+n0O/y3pOG0nqXAbGB/TyUgZ3KJFMPbkdN2UqlSk7IIMreNJG"
    "emYgp00zY3qgycpv/mSSoPESQwKetWGpulNx2n4wUKAzC6kmhvRxTaSSOXqAJhDBs8JOPm"
    "z0Btbx352+jecCKrlvkfKnwsplE4mUP3tK+VNkveJZCxVV03H2s1JBP6P2c9L22PtO23M9"
    "HFwPRq7HVJ7wYJeOufOyPSgC3r+Uh1csGtjbBf/sy5uR45vNdqIzfiZxlR4e7HxiCq0tRE"
    "hruKhUp8UFyK4xLyTnMOVeVpCElJ8hZeaykP87xyEVK/NZv3fOO5IflA3TicWJoqg4VBPK"
    "zfwAkUDDn71mWnC5VLD/eex3tbD8U0+EUIigrPUgmFb2jjRWTRJZocbAHJwZyxXMzcjc0B"
    "ybgb3elCAWgTIwNzJ/ZmCvq+ztlbsV0w6zMjesF1d19eFaNe3HRvrqg9OmmXX1Ye03f7qG"
    "ZzjHv7NIsDTob2giL/BoTpsgSm4gd1F4DqUBAjfklPMsrVvOmsNf0UoM0VK2rJr832Jpoi"
    "p6TlMsTextacJIynD+NGTu0VZ5iaLxddDrSsMWcraAk19d96Qxyz+w3Yfzk6F0PRiOoXHg"
    "oBqIeXC2zl98MEorzK7Clm8lytO/XlGkWMCRb7yw1TLVhIxODfy6kElvQAmMfiXukZxXv1"
    "IGhrwClXq4IQ2OZbG9mGpSaKzZxHTbPWlLDAhGDg1aaDq4FSHNttCD+og0AuXHLEz5Oke0"
    "Q6/gpcXKY0LjOwNbQKEubGyiW9N4sCZzg+DbuHGxw/twrY1tSndnbzL3/RJ07JRNF8ZGZT"
    "4pwth4SgilGRt7r45Qta/FHhLwxKacqM9FGqN9smdmba0a31PYzEnbup2mc4zUEFENB2tZ"
    "BZKD0IP7Kc0xvYZo9jfBfjiQCdbNuJCDoQEKwc4oO/9laCQXN7cEgplRZm7IbKkS7kpqIj"
    "9DNIKlcb/yxcbKxdAAhWBnlJ0LjWjWspC7aoRU+KtWzV81Bhy+EMxCbKzreGZvVP3aNNY4"
    "YS2X266ZCr4EKCbrIMnTa7poTcchsWGpdf1oandLG5ZaDUA0kHM4xUs68CLrreiNsjk/x6"
    "fK5tN0dqZsTrB6DrXjTz5yQst2dRMRYyawFYGtvIKy8nL/m9T3So67uwq5Gcs9efzn5GrQ"
    "lXotFDpUSFcayV8ogbN1iox8bw/dAiOwp5COPOzcyONJr/3n4GbcQuFjVqS+P94WKwgdQr"
    "rsdle6ag9/h5TZ7q5Cfu8Pvk++Dr63kLdXZBm5/KTY+euoPbN0WsUxjdJT2zrsyl3QPEJW"
    "v4rm5XOa1YDPw2OfoH4BRjspoiZcToSfQ9UFUrafw8sYhdebqV9PhGMLBi8300zAdaThk4"
    "bfd/CyNRZRi+tBtRDrCxANJ9GHQdDD0rAwAlYzq6wnX7w7e/sZQSwFvYYJstUf9O/ceCBx"
    "62+nd3raBPyr4fbmLLwLa1BYg/W2BvesHVXtu7AH9aj29ja1sKXh9VAeUWt5u89KCf4mua"
    "UEYYdZyOPLwfCKGcdsr4i1W77TtLVZrVReiswx/pkwqQRIqiycUmB76Y9xCLH3WPnmqv3H"
    "2xBq3xv0v3jNA6zv9AYXovxTacKIVbuwTU69ltFK1fXEj6JLUqOcDh+Pz8/8ryEcpH0IWS"
    "U7jluEo/zlrmYfpXvVXlHEuMd6UkXLBFhrS1KL2XQ/aV18g6hIeqwI7X7yY4naG8USJzE7"
    "dgJ2bAFRx4iF08GByDp/miwucf1w7F3NqALKrkj0pKtQ5RZCmE4IoLAARLWnl5bAVkOb5p"
    "cCh1i8DIVFIaravLgIAopNgdeBRy1mJrHOXNV1Zn6GLlHKSZRyqhSP85dy8lbXn8/ikU0p"
    "5peafsCA6pMMDpszWXIkBvS+Uibj2udJjCvKGdgc0if2yucDnY15Clil0prEipVx/Kt4Bc"
    "2Snay4JdWedrVSNudn51MIYpl+UDZnx0fw9/zXmefeBGlInP7Q9g6I3hw/LOlu0/F+UiFT"
    "I5o+svwlTsh+3Ndqd7dSiELGXnYUesk5zdy28E/aDVF1pM2brK/IdXBtpndhbiaZnbZYa8"
    "crWvhtCb+tV+C3JTKkiAwpVVtq4/gCeLM9F7FJHqsRslouYJU/XoUvZzAmLhOHP6Zw+GMC"
    "h3MHbYWpBK+z8dpXlWOcTvbKDNLUgs/CLfOA3TLnmjXT1rrGS1yVUuksRCU+fZk+fV7Nc5"
    "Y1NX/wcgK5YH4O5jOkI5/bbIzwmbpyxVifT1V2q1fQDif0B9icKTh5/PJoazl4d+L15dUN"
    "MYvw3KUS3M7MbSeRYAFH1jBlDSv6QjXv+YDoj+7YOBC3VncYVzWVVhfTS2EoOHylmQbjz7"
    "dtMmD3J4sPR5B66kgFQP0TA9SPF8rm1/MPsD87OW4GsfTpI1KRrqmaZUBdIziGpOILzVwB"
    "nI71BQ+1L/8mgNffrk3jnr1dt0iznPhpgPS9eQ7R68aCRWLrqmWjJWUL7R0So2s2ckpiWa"
    "znR6ya6M3v1/K76VtkkBmGswpx6DXokcDN8Twzvu8/WoNe+qtBHwfW6QXUL6D+1wD123Re"
    "42smT0cQ+8T7g0Ma3WH7cpzTCHeIWohtFDK6ubiSx2Op20L+rkLkPiUffpM7EqT28vYV0m"
    "v3u9DU2UZnzEzKTukxxQKM3XVgfZXB2JdLoLUTLHZlEHvJsY7SY4y3VDXytS0jzJiqM/Qn"
    "rvIg2wGSWswPLwBsT2w8WxJDN+5yZXqIU9bB1t83/23VpPo9ZwpJZnyARHBcLOW86FLOdD"
    "OnY5EDWFGzl34D+czcEkWxKofqvUtdq7HclToy/eq9OTppOgln6cDVHB9Pb1CfcDxt9A1b"
    "e3lQH/MN2BilGLXBgBEbA0jD6naTnPg2l7gOE3FYXz7NpC+fpujLpxzfhfVa1yjrkiN2kv"
    "nOo60f23fosJeH2c90iqw0i0+ycPgkmcHxado2dTrPEm7hqCfTTQUohTkYDYqy1Zk9Ycc5"
    "Bm+Urn5DuPxs4B7P1ktuPbmnme0T1o/b5U8YHtPwStU4Keqe5rZPWD9uHx1n+gIep3wBj2"
    "MMn1P1U6M66WSKZ+rGyut4FqOtH9t3ou85C5LM5Z/zaUx2gIrSvWb/J7Y8XHSZyyfe4zJX"
    "3/WUyLPKBTQtBH8V8r0tj+X+lxZydxQylMY3wz6sZHl7CukM+pfy8ApO+rvVWOHaLspzR3"
    "xK7sEgoUhGV+VkdOy9mjjOHQVFHaMXEq++xPNnHozS1U9zEA6RwiHyeQ6R4Zzz05VmF5N7"
    "lHYvM6rI3VtsQgVXx9wJywJEImlcTsdEkcSyOhJwDdy8/A+RCe4X5X5Y+y6SRpTfgZBIUY"
    "l4gYYFUhvHSMWH4RliEAldXzqhK+QCy53HdUsk5qA8nI+FYoX107gURMpLfiK7gGKeJU8g"
    "Ha8l8HbsdnNYoztzbsDtSy2S4JbLWpEEd/c8zp8Ed6vJlcDl+qdojSm+GVjsRog+n7250g"
    "wf6CwRsrazJBmOWIV7HcUHyuMES7pSOXCdcPjRzMSYOL85IWJ+26T5dOj8xAq1fjKIvo0c"
    "OqRaiA6bxQI5HUCsuY3eSN/avXfnbz/DgWYhgu+xiWZLldyxwuD0xAM9YRDMin9bLIR9ra"
    "u8/Lc7vVOWsHY3t4CIYxdx7K8gjj0x6vHCMHSskryBj1NKdrhqD3eYDga90LLWhRwN9Lq5"
    "upCGb44ikTWJzC62kB+hrEXA6X7W8hPDHFPHeHKkoxjjKWPcZVuhMplRSjHGM4/xBWWaNt"
    "WoXDiaf+o4j1CKsZ59rAdYV2C886nFmM885j3DoIizTpi0hl5adfLWcW3WvIZXiEysChZe"
    "FfRflgLOCnFaIYiyFgm3WRCfCfRtUy4emBiyAn2hmSADmBoYtWI1IAN/4295pTBU6V7VN2"
    "zJq21ZVHSsjikHSOW2a6ahqdinmKhhkqchVYJcasNExgKpkNkTrz47yTlNPNtYAGnaS9VG"
    "C9rkzjDmHLi0aC8cKPSvBpDCRb9LBwYN4aORawIiFRBpvSFSOr3zak1lTvXJrTi1yxjI9m"
    "gkf+m7EYk54iA9uhby9hQy6gyGLOEn20I0ZOdm5ARDsp3ohJTJHiw96tGd54oEWHNIRZRU"
    "Vgvc/xbktguilMIqKB5QQT/a+YMptkSC9WUZZJ769Ex7YauGym6HByaMzJ5w20GYwSjbKp"
    "7PZ3H9TbLoBFtRg+xCtWfLRqot5jRpZjTDpn7rDE4trDEzm2ZLDd9jsN4sx1hSTexZVlD5"
    "2DWTeP4q+TtxKjvoKmFFHaA6AxwgjYCJRs02VubBmhlwD2SswbJuMU8WG5srC/0LUlgyMn"
    "brJm1P+2eOMMYKWxk9XYTxJoy3+htvIuP/rjP+z7E655dTTE6xFKR5zemVDg5aGFxL/byw"
    "AtC0EPx14ASWXsndUUinN2B4grOtBpwgkn8ks76+yT8cRauA0EOEIpFSlT0JZrphFXuxg4"
    "RCxlWWMdhS+ZMqbIlEEHNJcBjwtASs5pp2821r4xyWIDKHIm3HX0WRGoZFpgI1HlqZCafx"
    "sNJMC+UBZAVQEtUBPrir4QlNGeSi6vpEI6FimoCisMqZ1hJj20FtoJqm+qBqgNnM6I+l/b"
    "xHN8TWdGhOEDGmxvwRWRjTdsQAfOUXSyFOD06E0tnbz2hhGiuHwAAa9w5OrJL1HslOABNl"
    "N1Lv6MhwnkcNrucv6YPYBppihZiYRTHNkbqwscmeM3kZf4uBbZnBWcmPXRVwkICD6g0HGR"
    "sbMNKiJneAfI9GN7Wcu9RWzmt3u2Qt5O4o5Lo9Yra2s1XIZVvuwbGzVUi769X39PYU0pU6"
    "PZk5BXh71bDR/bk8ryYfIhSafJU1+TmeAUpYyK+DRyscO7I6dgRUg9ymVJxWeBgUdu5gql"
    "xuEQSpBPPLsmd9tbo0/w5/afvAxJHVqg2OwwweHkGD5Plsbod7qymL47NtRfGDEZi/jVQA"
    "wWnSzIggWH7rJyGEAcFbs/oXi/lWMON97jhTOC4bxoIlDnH8529hc4uo3Y1V23HS2Hr4/2"
    "LFsYcd3IOBFgvtJwOeGWZhYdvBCRjqYKGleg9e/ipLjgK3esQulGEx5xMPxmAIQxO5uhBt"
    "qZAgzDB3YAbkoQyZk6UwFEdgBwI7eAXYQVql8uTkqGlFyg9aFyuNr5j2b6y0GbXUCF5onE"
    "9/shc5h1TwmMNj2r37bk/wYqHNNExmeYZxIr3gNofbK9X8ge1JUnxuajqOGK1IyJE9IUeI"
    "eQVSciTR19AXcFfIkUaIce8o6KBgcjC71OHPIxdvQPY3IMq/Ai9BShfiPcgeGuepJlA119"
    "SmG5uriqe+DIl9iDci+xvBZWKB1+KpfsS7kf3d+LnGM3CT5Ukg2Ws8QvaqHccBXCqW+CpA"
    "WEP/5Dotf3rIX14ZB+nEAneVJSxCt19sYXULtOdf4I6SliOGV4JYi/j5PcbP51n0470bcW"
    "kMCB4b9E9uWYRTah3Uy5F5LTY6MWSRyrOWV7+qZG7cs8W52Lqqf62ZtqC6DLZ62hfbyZug"
    "OmlrWUYx8FimBtEjWtOfj+eO2zOsca6xSU0jWFl0naTRm5E0/Pbu6C3Hcbu8frMsW7KOxb"
    "qlWLd8DeuW+aEOAWoUcZnM74ksjPDqm2gFch6LVMfPN8/YFzp/VjnyzPrwgvlwBlStieqo"
    "ZLllwCEWoigsCjozFRVEjFSIoSygwrEfYtLIX8gSm/faDEskW8Hbqskicy46kqvcbXAGKY"
    "HJ9c/1x5lyM9XBFkzOweTYdJqBxaJ8QLYwkUpWDQhNzhx8LTp5J2NsltNy4n82MiU9AHQX"
    "UhhAWIDbA9K1qamaj5/RrY4XthcVAA8O9VJ1g9zB1qmNCjSYXzKgxK6zwG2hRANNtK2xCv"
    "uqB/1RXrETbplogc4JdO41oHPGpngKQJ+4yjhdAzKi3LRZXgF/l1USGFxdSf2uW03AO4Ak"
    "gUNJ6jtVB5y96ByWCecrPeWAW5KdSmXKK2OfjKfGCGsZiJ4NVE3DVBMYPmc8ifE72VEsSv"
    "eaPcUE+r8f9H++0uxiOUMjpGI9oNLrAa5ynFfIATLhkld5+abmm3laLYv2UeHPfaPXdjQw"
    "Z6uQsTS8aiH4qxDgdnfY/t5vIX83mjWqKqoZ5Xj+T12ErMJyqtrnbmu0F8gPFKUVCxPF3V"
    "hfPlFT1V6Al5GDp8QV8BeI04oXorAgXqxWuHgNfM0n/ysQphP8L85/hnzkZ3+ATHC/KPdN"
    "PDNW9HM6LyCCOK2QQ1E5OOXI6XPllkKUshQZvJpFo1itRi/Re9HysBF6IY1SvJdeMs1ixe"
    "an0rMsxlXREljc9TuqJ3dDyncGxga+lSVwd2DeqUT7t+ol16gnj+P6RQZGu64Yz+fxyIa0"
    "A5eafrjo9pMcDinRmbLdbh1fypiG6+4lFscNszB5i60IJmdhcgyLyjRNMOt9rww+2EkiCH"
    "SUGrXNKa4Ulkbh0O2MYfSV0rQz+6ZzLY0Mg943FZ/NaEe9GwX7qyOno7b1zoPjXQfdIdV8"
    "zLAHKbdBM4sLr7lt+6QP73evmNgcwtZDMe0GVCabq49NlrR7+ogelsbKjWM/5sTHP6+r7C"
    "HxcF/10fHDXYC2JrxwhRfuK/DC/aHxDPVs3h4ebZW95Rrf5JE8biG2UciVJI1ZaTB3h55p"
    "jztfnVPunkIu5X6735FayN1RyPWgJ3f+bCFnq5DuoHNzJfVpx96eQgbjr9KwhdgmOo+9jH"
    "MIzGgx2aYUp1d5ma3zOo1W1ADI6DX6sOS5uI3xz4TJxWtf5XegFHc26Q82VfuebN64e3PV"
    "/oMNSd+brTfof/GaB8Zppze44CwbmfNCvqMRUuE7WmnfQpFLQuSSeG3MBysifw4J7Xm+gR"
    "UDhyqx6idyFuw0Z4FWCor/GtZJAi+3CKGvdwh9TyVz59fFsDfvUjMNddMDjZ4OmUczXdVW"
    "yAasTHWD3KEHPG+iDSx8svSRtBGUwDMWTvQ7HTlz+jvhWLMtBMY8J2S+tK6dkn70d1i3To"
    "E+VvbvET1genCn3WPSQirSNcsGsluguW2iW1aI45a1pjYYQ/puDXL7Ht06TzGhBxCYD3aY"
    "QuDurOYgslRt7hQMhHPOjwAYUVfpDR5MWOohn2n32JxrMyfi3ycGZwfnF2sO9khbaVTwc4"
    "U8aPayCVgjNF7rwBGCbmFn4sJM9NEo0wyTGiggH/QG4kvenb6FO6jug7h8MR5Ik3VE6E+j"
    "3DHxvca68BgJrPWe49bt07r97D9PEy7Y6g9ssf5YCUMHDYVDas6Xk6iAPTTA10bQYYBdoq"
    "K23ewF3kOBRSbAUwGevgLw1Jn2+PApn51biloARmEA8yRLxNVJcrzVSSzain0v4vz9bTTo"
    "J9hPHkEUEKKTPPo/9nnZFZsb/7HYEGfOn2403daI9R7u95+N3WpIPGYDg9LRuigw1wyDPt"
    "BBFK1z5nruYH96rcAn3t+4b3SH7ctxTu47RC3ENgoZ3VxcyWOWwcPfhQwe45th30nf4ewp"
    "5Js0lC9lOOftKaQzGA6lDqP2d6uxMuArT3nWB0JErzm1xMzEarGUB2HKGqLWkERjPiD6oy"
    "vjA0Gx3eGYCmJbm2nhVBdRWpEKocrLFUFTJqegI6RCzlWW8xzPmMFdIIECh1QkUciaRMFF"
    "XfIo9gGSZ6n2FeP3vnV4D2LKgQAESQQEEK8v7yF9BSYRLrGYRrJOIy77iiniEVrxoa7yh1"
    "oke6mGTwNbCVALCCFCKNxKnieC6GJMMXkk9CKEU1w47hpdfnmECcUMVVQCIgvSi2bhcdwW"
    "JrbxkH9O4hALSRSVRNAlIbckOMTio1BYFC4kmD8zUoRQvAwlOYSKNDAiDUyluJs3DUxwfi"
    "6Bvde0u2/b3g5sUs/KZM5HLUuGh4BSUgKrx2439RzHHA0uA4s9bKCUubju7s4RICUre2Pe"
    "m8/ndc7sUQfN8ASkJAP3PR1ur4P7QKePiL6bZWy7sEkJ3A245deTuxGIqYrhEtK9Nscgpe"
    "SwCb9JM0P4xAQHW2eIo1hreMbCGNamQf/Sf67LfssPZAg6//9ioRm9ueNy/+A66lvqo+V6"
    "+GN9wQup2MFdILpiQH8o62Ab7bBkHntII5TYvS2UNjRsZOKVcU8vqeQRrei70kTTDe11s6"
    "YKEp7nKHHoRaqIzClVsHqbSDj/72nlf21YGl+VGq1UXU8G1wJ0dULVPh6fn/k8hYM0do6u"
    "2r1enmw0fF4eQgaaygRT2JrNC9VN5q5PUEP2HmdySTlO8Ug5jjuk5C+QKSpj5qyMmbskpq"
    "iFCaPJ1+sK+a5HiIWvVJV9pUTekZde/S668C1WWstd5wskUdgbOFQ1QeSF7jngUKc96rS7"
    "kkj7srO0Ly8DurWxqc2WDQ7W5l5ppkFs6rbNU8BaMkefBphyYUmvBUh6JoZRACJKtmCSMa"
    "JamImnp1nMxNPTZDMRrkVKZtKXKgeH3eY15O5OLER6R5vr2ZMcXBYg2X/eiJcxa0qLLovp"
    "X/v8mP3z/7DKdLs="
)
