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
    "back_state" VARCHAR(16),
    "back_on" DATE,
    "back_reason" VARCHAR(1000),
    "repair_reason" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "back_proof_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
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
COMMENT ON COLUMN "achievement"."back_state" IS 'WAITING: WAITING\nAPPROVED: APPROVED\nREFUSED: REFUSED';
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
    "registered_summary" TEXT NOT NULL,
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
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT,
    "screening_id" BIGINT UNIQUE REFERENCES "demand_screening" ("id") ON DELETE RESTRICT
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
    "eJztXWtz2kiX/itdfElSRVJjx5cMs7VVGOREMxi8gJ2ZHU1hAY3RG9FiJWGP393579undU"
    "GXlizJAgu5qxLr1qclntNqnVuf87+NlTHHuvWpvZlrtkRs86nRQv/bIOoK0x3O1SZqqOv1"
    "9hqcsNWpzpqr0G6C/YZTyzbVmU0vLVTdwvTUHFszU1vbmkGAYEAwog2QRpC9xGi2VDXSQn"
    "dL1VreIc1iJ0ff2h+PT8+QsWCHrHc0xQvDxO8sBE2RSub0Gm0/NeZPn+DWc2NG762R+53d"
    "RSEKuYM9v4tfR4M+svHfNj1SbfSoOnR4/gu7bNA/JpoZ+mZFLGTiNaaN1qppW3BTjVIZ9I"
    "bIwqo5o0TsZ2yI9j8bPLGNewzU9Mf8+Rc9rZE5/htbcPhnw9pM/4UpyPS8uzsxjccGbfdn"
    "g/5qw2z8BTTrH5OFhvV5iL/aHMjY+Yn9tGbnLrR7mdiXrC0gOZ04z7xtv36ylwbxCTTCbn"
    "6PCTZVG88D7CYbXXcHh3fK+Un0hG1usP9b5tsTc7xQNzoMGqB2nmB7rjGZ9AfjyUgaTyaN"
    "2IDyKALcd0/NDAKDkT6rxRC4h0f4+PPx8efP58c/fT77cnpyfn765acvtC173vil83+ch9"
    "nC5XTFQJO/yv0xPJBBR7zzNsCJfxiNaqsOFWPZFn7VjsPfpRDa2grzGeBQRBgwd0k+eTtF"
    "2OGd2PJj+87ugSEp2I7lK2k0bl9dQ/cry/ofneHUHktw5ZidfYqcfX/2IcwMvxP0XR5/Q3"
    "CI/nvQlxichmXfm+yO23bj/27AM6kb25gQ43GizoOYeKe9U7RpgK3srcv1Yvkkhd4t982p"
    "Ci/3+XJtUTcNHcdB7yxVkw+51z6COP0hB/j6NFbq3xMdk3t7SQ8/H6egedsedr61h+8/H0"
    "dekb575ZhdCoNrrAENeKgcCIeIagjz2UkGmM9OEmGGS2GYA9/yrCAHSATE2SFmMlKuKTpC"
    "KCbqohM1CM1x6MdUcOYD77WvxfBOk3Ok38chEccbxu+v2r9/CIk5vUH/q9c8MOw7vcFFBO"
    "y1iR80Y2PlmVKCNLUAfddzCqh5eQD22gtwE8AFhXXxI6AzwYmpOvvxqJrzSeyKcWwktY1f"
    "Wh2vomdUot4z4OAXwvO7do8RFcrx/FJjDxmzigSuNtOsIhZrR+/pNnzWKtJG0BapFrKMFY"
    "bpD92rDxhpdov+txA8R9M1R2DHNrGhvDfR41KbLVkTyiMbExtMEz/w2o7bRHZwD7CIyOyQ"
    "4AcwdSxVQmH9hO42a91QKbFvKiGb1ZS2MBb0DkidzYwNsTMaPPZuy3C/2cKUkWrKoAy3uO"
    "pBIv4BinIMSlnmwaPdMuH46OT85MvnsxMfe/9MGuRxGYltc3xRvPY1/KIc//RThk8KbZX4"
    "TWHXwvgygLj4SnRuYhjL9JlUMsMxrD3aKmPduO5ethD9o5Dr/le61/+qkF+vJboLfxXSHX"
    "R+byH4q5DfeyO6D38VMrjsthD9E/1gZOHUlwx8+pLIpS8xTU37N4dHyfqZ23x/k8nuJ/XS"
    "5hNrqR6fnuWyK/gUuxrne/1I7lgD8CScSV4pJEK4q8FbV4Fky4GZiQGhSX6fSphS+FYq51"
    "upiDYok/nGSvCQ+9eaaZqgFmz1vBpIkEfguaVnmv30zkJzbQaNVHrhvbI5weo5/D1SP3D0"
    "vIKdCEWs0vOeUMT2JDjN6FucR2zy2pcjNL3ueA7JTCdZtLCTZCXsJKaDCR3XB/c0k457mq"
    "LjnsZ1XNhOcC6PbYBEoJwN5XvT2KyLmhJ84iqj3RiNh1T0+yp3WsjfVcjlzfhmKLWQs1UI"
    "vdKVx/Kg3+61UOBAIaNrqSPDWXeniG3h6CwD646ikumWc3ApzLgHVdeo9GgaK77CkPCxDF"
    "GlKQuH5w5OQRhkfy5+tpEfPYfmLWNnmNq9ljAzPz9rbKn3N200rnvtfiPnxAE0LQR/FXIt"
    "DUcDOGLbVzIvVkSTvNZVcutK3RxlMni5maZPrmnDSUB8zxZwDQYnijrzviHownEFsqDlub"
    "ZYYBPPEcxwTtgypXDioPmB1S/qTWiZB6plgg0hl1rktq+ynFMZxaiKxvqDDykJef/w3xwr"
    "cXIEmte+FuDuOwKN+TeK2OVDhMIsL8zyCUFaM2ONE5euBa6milIWtMu7dG1rWTeZZGMZG3"
    "Pmyj5UEDLMe5Vo/2Yh8E1oo6IflMS1w68gvMp6pNIbovIQet+VR52Pnzkm/J3dCQK2voIF"
    "wlmB5txCwxZSTXqHNdZ1KroZG/sTGqv3zlli2IgKaphywUAmnhnmHM1Uk1HBndATFoFcBy"
    "3ZCf9Bo0z/QfDNnOR1JnCJCwkhFbOW7FqChsmvqHXFo60wzo2udN0ejq+k/riFtvt0Nh8O"
    "bq5biG0U0qHnpGELOVuFjAff+y0EfxVCaX5rIfirkJu+fCsNR/L4jxba7itkKI0kwHgi90"
    "djeXwzlloofo72NRzcyn2w7E567Qvaa+hYIaOOLPU70uSy3ZF77C7RM/RZB5OLG7k3Dt4r"
    "fk4h7KdcD+URvb7dV8hg/A1+KtsUMS6Vv2Qu6OzP+sIHaSo8/irznjtiUC5N2acQ+D6Pr7"
    "BTF2BDfezUY9Wk4nuDo1a5V1JVKnvb5llt6pvxiOhjPLlLQiiHtZlqU2VFI1SXecKq2QrE"
    "LjU9NSgoIL2z0PvfruWPvCiocrsHvamN1lTsNQh6XBrIVn+A1oScX4zUR/UJ6Vh9YCdNeu"
    "9HjY7/Db2CHlQdZhDLcHQ3qkUxm/kUntSCLCDAuSQN6s+G/+TQAp7bGUZRMfEvoWsJXevN"
    "6VqhlyOHyLUlqoWBd9dCgTftZByyXnOxLkOYByoygtlHOM+s67WvUdKHEoew0BHeso5gPH"
    "KDWNj5dP3Aa5FhQTy0Bal8rZo/YLnCz1QmUzZfvpyeN5GyOT3Dc/r382fuCoicxMJzIaRp"
    "IU2LlQ9i5cM+wBUrHw4W5Vdzsu1t3cPNRVcejYdyZ9xCgYMkT1oRQVCsa6habL5Y1yDWNQ"
    "hdsJAuOAgYpBocnTB0vZmmGxrRlpni8YJUn9AdSKR+yjFws7yz0CNEr/knWJozcLs0EX0C"
    "zH4PPwCvvK6Ffin0S6Ff7lm/jH5VhXr5NtTLnSSPY7riwtATtJ8UBdMjqp2NZHc471eNr5"
    "j0vQeQraVh2pO8U0aYqn5Qn2VB+iwZ6LO3Zy0RMcnVj0memRgqdOUWvcJkdZPAjrJo4EfJ"
    "KvhRLHUp1VS1Bw7EF4ahY5XwUd4SRQCeUqpdvege6vs1HV0MBiwLjL+08UKOriS9ubqQKO"
    "oMdNpIs0Namsj7mGWU0x84HxD9yeXzgSw4dYdkaoktcOnnzrUaIKpRIM8erCIx82KYEXEu"
    "XBom1u7Jb/gpJthEkI9EixwWB/7xRph3dvuIpvroG/CCA4/+dPqDsTObUcGFOZQa/7y+vf"
    "ZSV++dRqlmW69ZM6v1drKgFNlMuG0EbbmLmtEUq7B8GfLIQGT+XH2CepkqYVU1m2hKt0gj"
    "M30zd0tnRqtdlNczNzA/arD2fnXAryaC8iszoTWFmXdfZl7vRSii93q0ldZ7e1K7Owkqv5"
    "EToEdeXUtjuhtqxjsLem9XGn4dtrs3bVA3Q4cKkfv9wW0b8ipO6JdjAJUdYqfo/b615f4E"
    "HoNp2oGjamihIkJBRCi8FnYh0STvh5ZDXKdVLa+rScQkqJdpFNFYgwNjSVbVgjMkK6VitJ"
    "3ibg2OWuFdSlUl1ECjDAoE3GLuLs19Z3ml5VpMsoeCz01ENYCVYdmx9b08peGFvYlIjwrP"
    "REIFeI4J5RWfohP3RCP5nYwRuiqrAZUJ/vBAyxufEKWrXYhC+VDPNWutq0+5x3WUrobjun"
    "z/+Vq1rEeDiiN5iy3HCGsI904iQ0DCKWq58WirjHXjVh7J48GwhdydoCd/cjMC40nkhEKu"
    "JPBLtpCzVUhPbsss/tvdUcjFcPAbtHC2tM/bdu+mze7j7yrkUu63IdoALD99aB454UVKTE"
    "bj9uWlFy/hHClkdHMtDelTQ6fbffo0YHoKXoyccFpI7gW4S7t7JfdlVtYD2ocO6dWbroOQ"
    "u6MQqlK3tw8dPKqGbUl43oXnvQKzc30975UwoFXMBCnsZ1XjSF3MZyNsJVWJ8S41U9OaBx"
    "plMJ+BEojnHzVISGc8Wtj8hGAWY4uaRt/aH49Pz1iqcNtCtvEDE1gB9QOvbZ7x7EV9CdNZ"
    "hSehpjCd7ct0xt6M3CpvmKp2lpzyC8IIUfa5L2nVRVcPk1TZ1cL0tcjP4wCZYHClGex66H"
    "LrJWE64dMvSycJeG9fqI4EnMUHxoisqkh4DIa0kE571Gl3pVdTQiinZHKpavrGxA2eKhJq"
    "kK6QeG6mQONM2cGNhU11BCCHapNUq4AeoLSkm6sbHmkbxUvnDDqtWL+gux/4iSVqUBHIQ2"
    "5FJGQ/Gvws4bu5zQvUGdpxHtHPbS5kvgSZL6WkJX+mSvxm+O3r9LkoTXHRVcsuUvNvSyZE"
    "rcqJWhVJM9SeLTX8gFc4Ka5sezn1W6RGGj77HVI25z/Pj5TN2fGXn+DvEfw9/3nWgjIP2K"
    "JjhVV68EvpqTpa00+FBn2Z+F6zbFYNefoUXYTyzkK6pmoWLwxtXzcVJrcKy9hpHy5hciv1"
    "y1X7RA1J6Qquh4NfJUh16e7QM732+HIwvGK57theESd/+SkuKfr3hUNTfOI9JhnsDtuX40"
    "ZOPjGiFmIbCPm4uJLHY6nLUpE6u5AOY3wz7MNJbw8WCU3cQBMZAlNCh+zqCKJBOhK75O4r"
    "pNfud6EfZ6uQ24HMjp0tBL4Mv8Kxs63GOLA1OylEKcEw7hFU+QWtUgwYAyx3LGmYaldYv5"
    "4y+jkT1J9ToP7MScS0Wa1UXrnI5Lr0AZJaDOg0/WgXpeltU4/DPVqpup6cQ8IhqVHUyufj"
    "8zNfZoKDNHFpdNXu9eIyk2pRyed+sjY1XjXOLp5pFNQE03uENKr2O7Sf3D4OD+W05YlSR6"
    "Z4vj86aR5Hou2C8eiR9dSGucJUgebI+8mrP0NEb3n5pygYu+PVJ3hm4lmCxTqDbL4lr/IH"
    "rXF9c9GTO1QtYlsQqqka1W/3QKR29hTS6bVHI/lSBqF5u18NwXlDZrpqWRrtcE5/NT0wMc"
    "+GkxY0ndjHHmOo/TMHG0Q91yxbIzN7MsUzdWPlXUcUo63fJLWT2iU+dPwsFG3TVJ+eAT0h"
    "E4VOrx8e5M8aJf/8K7o6iJmWTSdylk7sU5yr7GoCef2G71Gm4XuUMnyPOEuzfLt+TkEwRv"
    "iWhUEqahirFSZzUEDoT+B4K9MGMIe4fsN3NysLsYVVc7bMnQMoRvi2h68LRr5MQBGyt4zg"
    "jP6ue4Nnc8umrgTpK/zqNy7aI7kzGX+TBsM/Wih4pJD29XWP6iWTsdT51h/0Bl9pi/g5hY"
    "wGl/QGTo7sFgoeFVFpyl/46RSPUqmkXZidkS6qzNHBEKQyUDi9PcrJi9FgeAHqprcH/qGu"
    "dCv1BteOi8g/qAbPwCxVlFkebZW5FHyngu/S9XDQkUYj5mmFHXame+P6XmFHIVd0uhrKwG"
    "FvTyHSf93I1072QH9XIRfy4Erqyp12b0KxliVIZh8/x9rR28faRc7RO8t9aRhsFDnhJraf"
    "uLOEm+DeO6Qzxbjd77aH4Kh096ox2nT8gDn2/mzDzSeu8nj7Phj2uizVowypIUOHCnEO29"
    "1byDPQ9S57xwrpMw8xFEjwOoieCbTZdhM7RVvRZ3R9zqxF8LAaY2Gl2hvzBZ+KIH2VR4TU"
    "HvboG8w28GZ3uz0JXmjYsjnmZiixGYZuq8EZdb3WtVnCKuZszIl0UWX+yP3uDawwdkzH3j"
    "6dQ8HPRgWsNrArcKAQt7HbriuPOoP+WO7fwIsWPHLeQn+ODhxUiM94PnHDFnMFufNoK8zl"
    "KlmOfuAnSIZk5bJ5BomKmTuLhU39x2JDZk6S9o2m2xqxPsH9/rOxf+0RAgpiNtCZsVrDGh"
    "2TA2daIcMgVf3G7U4M9vSOtjrLX6gsSlc/uMtPteZhtqZIFQLbJ6wf2uW7zD3Q8ErVEtST"
    "dLR9wvqhfXSc6RN4nPIJPOYB7gbATx7Vp3xfQg6t+CBuoYX1PRMqlduFo7PDPVR4RDe+t+"
    "Wxo2Y7O8yUOhzcMgOcuwcGuMubkWN8YztFhO/y4z8Yyvk8hwGSt+wyYDCYWLWS1NMU9LZk"
    "FR7XxZWVjNpKqrrCcRWuVc0sgHiMUGCeFXORDSeZAfVN7GhtpivNLsb3KG0JnH/+zdvn+o"
    "8D4bMHUiqj2bdobRrGIneenBhpjdZB7GUVb2DNtGu7zM2DCKHgQFEOrLB5z4zI9F3Jy4Q4"
    "reBDUT4EYhKdfAa5uZHUg+DJy3hiqgVyqcVI65QfZ+9sWBsmHdgFmBAiFCzIxYKUjHbJ7s"
    "rcKe3kQFeHNSdlTWkXEVUSMmvzBnwJ8L6RAoCRNz0Txt4EXQLK9c/LGPueZYY4IJCUgPTQ"
    "73Pod1nPaSNJnMsA/FZBLQHxkU0p5peafrhW7Wexjmn0GUAOKD+lzCChLGz1hDmuL1aqzE"
    "SAB1fwpI30tHpOm2bG3HqTld/82Qx74yWG7HVrw1J1ZC9VG1KookBnFlJNDLlXm0glc/QI"
    "TWD56wo7xSTQewiC+3j6IZ5Ir+S+Rb68CkvwTSTy5aUzobR8eUVccy/yyVVNkNyPU+5FUR"
    "UvC6goFqtyPRxcD7yIhzy5NVw6thaG7SmkM+hfysMrlkrD261qbIXziSnkRouQ1tB/Wic/"
    "GqSmmhfic5hyL85SweUXcJnF++X/znFIRRBK1u+d847kt3yH6YQHqKjrAUrx5QY/QCRcDi"
    "92TBf0SQv4Xwa/K4Xln3oihIIFZTndYFrZu6WxapzIamoMzMGZbbkC3IzghubYDPB6U4Lw"
    "tGUANzJ/ZoDXFfb2im7FpMOs4Ibl4qp6H65V035qpHsfnDbNrN6Htd/8+QLY4QI5jpNgad"
    "Df0ETeqt05bYIouYFcz/sc6uoEbsiphV1atxyfw5/RMkbROvCmQTH5S7gmqiLnNIVrYm+u"
    "CSOpPMjzJnOPtsouisa3Qa8rDVvI2YKd/Oq6JznLErf7cH4ylK4HwzE0DhxUw2IenK3zV+"
    "6N0gq1q7DmG/x05OYEh1iwoiwNOPKNF7papoLK0amBX1Q56Q0oAeg3EoPKefUrpWDIKxCp"
    "hxvS4GgW24upKoXGmk1Mt92zusSAYOTQoIWmQ1gR0mwLPapPSCNQu9PCFNc5oh161aItVl"
    "saGt8b2AIKdWFjE92ZxqM1mRsE38WVix3eh6ttbOuhOHuTuR+XoOMJFL8WykZ1PilC2XiO"
    "CaUpG3svLVS1r8UestfFppxozEUa0D7ZC/OXVA33fAlMttN0jpEaIqrhYD07yZJD7SQ5h9"
    "pJLG+J9ynNMb2GaPY3wf50IBOsm1wkB6ABCgFnFM5/GRrJheaWQIAZBXNDZkuVcD2piXiG"
    "aASk8bjyxcbKBWiAQsAZhXOhEc1aFgpXjZCKeNWqxavGDIevZGYhNtZ1PLM3qn5tGmuc4M"
    "vltmumGl8CFLBacUvyvE8Xrek4JDa4WtdPpna/tMHVaoBFAzmHU7ykAy/ib0Xvlc35OT5V"
    "Nl+mszNlc4LVc2Vzdn7ymbO0bFc3EWvMhG1F2FZQ4wf9EUUduR5tldVW+pNvpT7UUYEyEO"
    "6uQm7Gck8e/zG5GnSlXguFDhXSlUbyV0rgbJ0KXd/bQ7c6F+wppCMPOzfyeNJr/zG4GbdQ"
    "+Fgh1712f7yt9BM6hFoT7a501R7+BvUm3F2F/NYffJ98G3xvIW+viBu5/IoS+YuQvrDuaM"
    "VtGqXnhXfgmiwMPeFlTEPZJ9sV1Hv9yOwYaVuzkyJX+Bj7BPVbYLSTCqQi5ETEOVSdIWXH"
    "ObyOUni9mfrFuDi6YPByM00FXEcaPqv4fYcoW2MR1bgeVQuxvsCi4ST6MAh6XBoWRgA108"
    "p68sXHsw+/IFhLQa9hgmz1B/07Nx5JXPvb6Z2eVwH/bLi9OY53oQ0KbbDe2uCepaOqfRf2"
    "IB7VXt+mGrY0vB7KI6otb/dZHd5fJbcOL+wwDXl8ORheMeWY7RXRdssPmrY2q5XKy0M6xn"
    "8nTCoBkiozpxSzvfT7OGSx96B8f9X+/UPIat8b9L96zQPQd3qDi+RE1QXQ51MLRhRghChi"
    "WWLNLtvkVJ0brVRdT5ROXJIaJdf4fHx+5oslcJAmkbB6vJz4FEcKp+93vspaUbo3HZ5GjA"
    "esJ9XlTrAvbklqMZvuJ7+Or5kWyVMWod1PojJR76dYBitmUJiAQaEAq2PEIvrjQHidP18Z"
    "l7h+DoVdzajCp1CRZayuQJWbCWE6wYDCDBC1zV6bA1sJbZqfCxxi8TIUZoWo4fTqLAgINg"
    "VeBx61mJmEw7+qDn9+qjRRuCwHwqJw2e4xzl+4zAtzeDnEuSo7HSrAYXUmS7LKgNxXymRc"
    "+4SVcUE5A8wheWKvOB/obMwTwCqVXyZWmo8T6MYr35cc7cYtIPh8zJuyOT87n8JqoulPyu"
    "bs+Aj+nv888+LMIB+M0x/a3gHRm+PHJd1tOmFoKqTMRNMnlkjGyZ0QD3rb3a0UopCxl6aG"
    "XnJOs/g5/Dfthqg60uZN1lfkOsSY07uweJ/M0XOstROeLgLoRADdGwigE6lqRKqaqrnaOL"
    "EA3mzPtdgkj9UIWS0dWOWPVxFUG1ycmAnhzykIf05AOPfquTCVwDob1r6oHEM6OUAzSFML"
    "nEVY5gGHZc41a6atdY2XQSyl5FyISnz6Mn36HP3UdNLX5l9FnkAuwM8BPrN05AubjRG+UF"
    "auGPT5RGW3jAjtcEJ/gM2ZgpPHL4+2loN3J1FfXgEXswjmLpVAOzPaTkbHAoGsYcoallaG"
    "surzAdGf3LFxIGGt7jCuak6zLqaXwqbg8JVmmhl/vm2TwXZ/svjpCHKAHalgUP/CDOrHC2"
    "Xz8/lPsD87OW4GbenTJ6QiXVM1y4ACU3AM2d0XmrkCczrWFzyrffk3AXv93do0HtjbdYc0"
    "y1nIDiZ9b55D9LqxYEviddWy0ZLCQnuHDPWajZzaZBbr+QmrJnr/27X8cfoBGWSG4axCHH"
    "oNeiRwczzPbN/3H61BL/3ZoI8Dfnph6hem/rdg6rfpvMaXTJ5fyu0T788c0ugO25fjnEq4"
    "Q9RCbKOQ0c3FlTweS90W8ncVIvcp+fBW7kiQY83bV0iv3e9CU2cbnTEzCTulL+4WxthdZz"
    "iosjH29TKZ7cQWuzKIveRoR+lrjLdUNYq1LWOZMRVn6E9c5bFsB0hqMT+8gmF7YuPZkhi6"
    "cZ8r6UOcsg66/r7xt1WTyvecKSQZ+ACJQFy4cl7VlTPdzOlY5BisqNpLv4F8MLdEUVuVQ/"
    "XJpa7VWO5KHZl+9d4fnTSdzL904GpOjKc3qE84kTb6hvleHtWnfAM2RilGbXDBiI3BSMMK"
    "qJOc9m0ucR0m4rC8fJpJXj5NkZdPObEL67WuUeiSV+wk486jrR/sOwzYywP2C4MiKw3xSR"
    "aET5IBjk/TtqnTeZZwK3g9m24qQCnUweiiKFud2RN2nGPwRunqN4TLT8vuYbZecgv7PQ+2"
    "T1g/tMufMDzQ8ErVOCnqnkfbJ6wf2kfHmb6AxylfwOMY4HMqfmpUJp1M8UzdWHkDz2K09Y"
    "N9J/Ke45BkIf+cT2NyAFSU7i3HPzH3cFE3l0+8RzdX342UyOPlApoWgr8K+d6Wx3L/awu5"
    "OwoZSuObYR88Wd6eQjqD/qU8vIKT/m41PFxbpzx3xKfkHgwSimR0VU5Gx96riRPcUZDVMX"
    "rB8epzPH/mwShd/SQHERApAiJfFhAZTv4/XWl2Mb5Hafcyo4rcvcUmVAh1zJ2wLEAkksbl"
    "DEwUSSyrwwFXwc2Lf4hMoF8U/bD0XSSNKL8DwZGiHPEWGhZIbRwjFR+GF7BBJHR97YSukA"
    "ssdx7XLZGYg/IgH1uKFZZP41wQKS/5iewCgnmWPIF0vJaA7djt5rBGd+bcgNuXWiTBLRda"
    "kQR39xjnT4K7leRKQLn+KVpjgm8GiN0Voi+HN1ea4QOdJULadpYkwxGtcK+j+EAxTtCkK5"
    "UD11kOP5qZGBPnNyesmN82aT6/dH5ihVo/u4i+jRw6pFqIDpvFAjkdwFpzG72Xbtu9j+cf"
    "foEDzUIEP2ATzZYquWcV2umJR3rCIJhVYbfYEva1rvLy3+70TlmWtbu5BcQ6drGO/Q2sY0"
    "9c9XhhGDpWSd6Fj1NKdrhiD3eYDga9kFvrQo4u9Lq5upCG748iK2sSwS7myI9Q1mLB6X58"
    "+YnLHFPHePJKRzHGU8a4C1uhMplRSjHGM4/xBQVNm2qULxzJP3WcRyjFWM8+1gPQFRjvfG"
    "ox5jOPeU8xKBKsEyatYZRWnaJ1XJ01r+IVIhNewcJeQf9lKRCsEKcVjCjLSbjNgvhCQ982"
    "5eKBsSGroS80E2QwpgZGrfAGZMA3/pZXyoYqPaj6hrm82pZFWcfqmHIMqdx2zTRrKvYpJm"
    "qY5HmTKkEutWEiY4FUyOyJV784yTlNPNtYYNK0l6qNFrTJvWHMOebSor1wTKF/NoAULvpd"
    "OmbQkH00ck2YSIWJtN4mUjq982pNZU71ya04tcs1kO3RSP7ad1ck5lgH6dG1kLenkFFnMG"
    "QJP9kWVkN2bkbOYki2E52QMumDpa96dOe5IgusOaRilVRWDdz/FuTWC6KUQisovqCCfrTz"
    "L6bYEgnoy1LIPPHphfrCVgyV3Q4PjBmZI+G2gzCDUrYVPF8Ocf1VsugEW1GF7EK1Z8tGqi"
    "7mNGlmVMOmfusMQS2sMVObZksNP2DQ3ixHWVJN7GlWUPnYVZN48Sr5O3EqO+gqYUUdoDoD"
    "HCCNgIpG1TZW5sGaGXAPZKxBs26xSBYbmysL/QtSWDIydusmbU/7Z4EwxgpbGSNdhPImlL"
    "f6K28i4/+uM/7PsTrnl1NMTrEUpHnL6ZUOzrQwuJb6ec0KQNNC8NcxJ7D0Su6OQjq9AbMn"
    "ONtqmBNE8o9k6Oub/MMRtAowPUQoEilVOZJgphtWsRc7SCh4XGUegy6VP6nClkgsYi7JHA"
    "aYlmCruabd3G51nMNiROalSNvxV1FLDbNFphpqPGtlJjuNZyvN5CgPWFbASqI6hg+uNzyh"
    "KTO5qLo+0UiomCZYUVjlTGuJse1YbaCapvqoamCzmdEfS/v5hG6IrenQnCBiTI35E7Iwpu"
    "2IAfaVd5ZCnB6cFUpnH35BC9NYOQQG0Lh3cNYqWZ+Q7CxgonAj9Z6ODOd51KA/f0kfxDbQ"
    "FCvExGwV0xypCxub7DmT3fhbG9gWDI4nP3ZVmIOEOaje5iBjY4ONtKjKHSDfo9JNNecu1Z"
    "Xz6t0uWQu5Owq5bo+Yru1sFXLZlntw7GwV0u569T29PYV0pU5PZkEB3l41dHR/Ls8ryYcI"
    "hSRfZUl+jmdgJSwU18GjFYEdWQM7AqJBblUqTisiDAoHdzBRLjcLglQC/LL0WV+sLi2+w3"
    "dtHxg7smq1wXGYIcIjqJC8HOZ2uLeaQhyfbStqPxiB+ttINSA4TZoZLQiW3/pZE8KA4K1a"
    "/c5isRVMeZ87wRROyIaxYIlDnPj5O9jcIap3Y9V2gjS2Ef7vrLjtYQf3YEaLhfY3Mzwzm4"
    "WFbcdOwKwOFlqqDxDlr7LkKHCrJ+yaMiwWfOKZMZiFoYlcWYi2VEjQzDB3zAzIszJkTpbC"
    "rDjCdiBsB2/AdpBWqTw5OWpakfKDlsVKwxXT/o2VNqOaGsELjfPpT44i55AKjDkY0+7dd3"
    "uCFwttpmEyyzOME+kF2hy0V6r5A9uTpPW5qek4YrQiIUf2hBwh8Aqk5Eiir2Es4K4sRxoh"
    "xoMjoIOAybHZpQ5/Hrl4A7K/AVH8CrwEKV2I9yD70jhPNIGquaY23dhcUTz1ZUjsQ7wR2d"
    "8ILogFXovn+hHvRvZ34+81nkGYLI8DyVHjEbI3HTgOxqViia8ChDWMT66T+9Oz/OXlcZBO"
    "OLirzGGxdPvVHKtbQ3t+B3eUtBw2vBGLtVg/v8f183mcfrx3I86NAcFjg/7JzYtwSq2Dej"
    "ky+2KjE0MWrrzIvfpNJXPjgTnnYn5V/1ozzaG6DLZ6PhbbyZugOmlrWUYxiFimCtETWtOf"
    "j+dO2DP4ONfYpKoReBbdIGn0fiQNbz8efeAEbpfXbxa3JetY+C2F3/It+C3zmzqEUaNIyG"
    "T+SGShhFdfRSuQ81ikOn65esa+0PmzypEX1ocX4MMZELUmqiOS5eYBh1iwojAr6MxUlBEx"
    "UsGGsgwVjv4Q40b+QpbYfNBmWCLZCt5WjReZc9GRXOVugzNICSDXP9cfZ8rNVAdbgJwD5N"
    "h0mgFiUT4g2zKRSlYNCE3OHPtadPJOtrFZTsuJ/9nIlPQArLuQwgCWBbg9IF2bmqr59Au6"
    "0/HC9lYFwINDvVTdIPewdWqjAg3mlwwosess5rZQooEm2tZYhX3VM/1RrNgJt0y0sM4J69"
    "xbsM4Zm+IpAH3iKtvpGpAR5abN8gr4u6ySwODqSup33WoC3gEkCRxKUt+pOuDsReewTHa+"
    "0lMOuCXZKVemvDL2yfbUGGEtF6JnM6qm2VQTAJ8zTGJ4JweKRenecqSYsP7vx/o/X2l2sZ"
    "yhEVLhD6i0P8AVjvMyOUAmQvIqz9/UfDPPi2XRPir8uW/02o4E5mwVMpaGVy0EfxUCaHeH"
    "7e/9FvJ3o1mjqiKaUcTzf+oiZBXmU9U+d1ulvUB+oCitcEwUD2N9/URNVXsBXocPnhBXIF"
    "4gTiteiMKMeLVa4eI18CWf/K9AmE7gXxx/ZvnID3+ATKBfFH0Tz4wV/ZzOC7AgTiv4UDh4"
    "LJxmvGhx0gh9Kfx4Mw6k4FpVKA5Pnys3H6KUggOlRC+9ZprFis1PpWdZjIuiJUDc9TuqJ7"
    "oh4TsDsIFvZQnoDsx7lWj/Vr3kGvXEOC5fZADaDcV4OcYjG9IOXGr64Vq3n0U4JERnyna7"
    "DXwpYxque5RY3G6YBeStbUWAnAXkmC0q0zTBtPe9Anywk0TQ0FHqqm1OcaUwNwov3c64jL"
    "5Sknbm2HSurpdh0PvKyYuBdsS7UbC/OiId1eZ2vjjeDdAdUsnHDEeQchs0s4Twmtu2z8bw"
    "fveKic1h2XpoTbsBlcnm6lOTJe2ePqHHpbFy17Efc9bHv6yr7Evi4b7qkxOHuwBpTUThii"
    "jcNxCF+0PjKerZoj082ipHyzVu5ZE8biG2UciVJI1ZaTB3h55pjzvfnFPunkIu5X6735Fa"
    "yN1RyPWgJ3f+aCFnq5DuoHNzJfVpx96eQgbjb9KwhdgmOo+9TnAIzGgx3qYUp1d5ma3zBo"
    "1WVAHIGDX6uOSFuI3x3wmTi9e+yu9AKeFs0u9sqvYj2bxx9/6q/Tsbkn40W2/Q/+o1D4zT"
    "Tm9wwXEbmfNCsaMRUhE7WunYQpFLQuSSeGvggxaRP4eE9rLYwIoZhyrh9RM5C3aas0ArxY"
    "r/FvwkgZdbLKGv9xL6nkrmzq+L2d68S800q5seaPT8knk001VthWywlanuInfoAc+baAOO"
    "T5Y+kjaCEnjGwln9TkfOnP5OONZsC4Eyz1kyX1rXTkk/+jusO6dAHyv794QeMT241x4waS"
    "EV6ZplA9kd0Nw10R0rxHHHWlMdjFn67gxy9wndOU8xoQewMB/0MIXA3VnNQWSp2twpGAjn"
    "nB8BZkRdpTd4NMHVQ36h3WNzrs2cFf8+MQQ7OL9Yc2yPtJVGGT9XyKNmL5tga4TGax0QIe"
    "gOdiaumYk+GgXNMKmCAvxB72F9ycfTD3AH1X0QFxfjkTRZR4T+NIqOiR801oUHJEDrPced"
    "26d194v/PE24YKs/sMX6YyUMHWsoHFJ1vpxEBeyhwXxtBAMG2CXKatvNXuA9FGhkwngqjK"
    "dvwHjqTHt88ykfzi1FLQxGYQPmSZYVVyfJ661OYqut2Pciju+vo0E/QX/yCKIGITrJo/9j"
    "n5ddwdz4j8WGOHP+dKPptkasT3C//2zsVkLigQ0ApVvrooa5ZtjoAx1ErXXOXM8d7M/7Cn"
    "zi/Y37RnfYvhznRN8haiG2Ucjo5uJKHrMMHv4uZPAY3wz7TvoOZ08ht9JQvpThnLenkM5g"
    "OJQ6jNrfrYZnwBee8vgHQkRvObXEzMRqsZQHYcoaWq0hicZ8QPQnl8cHYsV2h2OqEdvaTA"
    "unuojSilQIVXZXBFWZnIyOkAo+V5nPczxjCneBBAocUpFEIWsSBdfqkkewD5C8SLSvGN77"
    "luE9E1MOC0CQRJgA4vXlPUtfgUmESyymkazTiAtfMUE8Qis+1FX+UItkL9WIaWCeALUAEy"
    "KEIqzkZSyIOmOK8SOhF8Gc4sxxfXT5+REmFDNUUQ6ILEivmoXHCVuY2MZj/jmJQyw4UZQT"
    "wZCE3JzgEIuPQmFWuCbB/JmRIoTiZSgpIFSkgRFpYCqFbt40MMH5uQR4r2l3t9veDmxSzw"
    "oy56OWJcNDQCgpAeqx2009xzFHgssAsWcbKGUurnu4c8SQkhXeWPTmy7HOmT3qoAFPsJRk"
    "QN+T4fY6uA90+ojIu1nGtms2KQHdQFh+PdGNmJiquFxCetDmGLiUvGzCb9LMsHxigoOtM6"
    "yjWGt4xpYxrE2D/qX/3JD9lr+QIRj8/85CM3pzJ+T+0Q3Ut9Qny43wx/qCt6RiB3eB1RUD"
    "+kNZB9vVDksWsYc0Qond20JpQ8NGJl4ZD/SSSp7Qir4rTTTd0F43ayog4XmOEofeShWROa"
    "UKWm8TieD/PXn+14al8UWp0UrV9WTjWoCuTla1z8fnZz6mcJAG5+iq3evlyUbDx/IQMtBU"
    "ZjGFrdm8pbrJ6PoENYT3OFNIynFKRMpxPCAlf4FMURkzZ2XM3CUxRS1MGE2+XFcodj1CLG"
    "KlqhwrJfKOvLb3u6jjW3hay/XzBZIo7M04VDVG5DXdc4xDnfao0+5KIu3LztK+vI7RrY1N"
    "bbZscGxt7pVmmolN3bZ5zrCWjOjzBqZctqS3Ykh6oQ2jgIkoWYNJthHVQk08Pc2iJp6eJq"
    "uJcC1SMpO+VDkQdpvXEN2daIj0jjY3sid5cVmAZP95I15HrSltdVlM/trnx+yf/wdbjmcZ"
)
