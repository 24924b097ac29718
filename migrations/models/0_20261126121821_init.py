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
    "invited_by_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "organization"."kind" IS 'DEPARTMENT: DEPARTMENT\nGROUP: GROUP\nCENTER: CENTER\nTOWN: TOWN\nPARK: PARK\nUNIVERSITY: UNIVERSITY\nRESEARCH_INSTITUTE: RESEARCH_INSTITUTE\nPROVINCIAL_LAB: PROVINCIAL_LAB\nSCIENCE_FACILITY: SCIENCE_FACILITY\nCO_BUILT_INSTITUTE: CO_BUILT_INSTITUTE\nENTERPRISE: ENTERPRISE\nOTHER: OTHER';
COMMENT ON TABLE "organization" IS 'One organization. `code` is the plan''s where the plan names it, else null.';
CREATE TABLE "target" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "indicator" VARCHAR(40) NOT NULL,
    "year" INT NOT NULL,
    "value" INT,
    "origin" VARCHAR(8) NOT NULL,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_target_indicat_82a211" UNIQUE ("indicator", "year", "organization_id")
);
COMMENT ON COLUMN "target"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "target" IS 'How many of an indicator in a year: the city''s, or one organization''s (KPI-a).';
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
    "credit_reason" VARCHAR(1000),
    "credited_at" TIMESTAMPTZ,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "claimant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "claiming_organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "corrects_id" BIGINT REFERENCES "landing" ("id") ON DELETE RESTRICT,
    "credited_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "credited_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
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
CREATE INDEX "idx_landing_credite_547611" ON "landing" ("credited_id");
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
CREATE TABLE "progress_snapshot" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "year" INT NOT NULL,
    "figures" JSONB NOT NULL,
    "served" INT NOT NULL,
    "service_records" INT NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "published_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_progress_sn_year_3a2711" ON "progress_snapshot" ("year", "published_at");
COMMENT ON TABLE "progress_snapshot" IS 'The plan''s progress in one year as it was published (KPI-g); never changed.';
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
    "eJztXXtz2siW/ypd/DNJFUmNHcfJMFtbhQEnmsHgBZzM7OgWbqAxuhEtVhL2+O7e7759Wg"
    "/0aMmSLLCQuyoxLalPC36n1Trn9Hn8b2NtLIhuvW9vF5rdo7b52Gih/21QvCasIbjaRA28"
    "2eyuwQkbz3TeHUO/KfE7zizbxHObXVpi3SLs1IJYc1Pb2JpBgWBICWIdkEaRvSJovsIaba"
    "HbFbZWt0iz+Mnx1/a704/nyFjyQz46mpGlYZKfLARdEaYLdo31nxmLx/dw64UxZ/fW6N3e"
    "7qJSld5Cyx/it/FwgGzyt82OsI0esENHFr/yywb7Y6K5oW/X1EIm2RDWaYNN24KbaozKYD"
    "dEFsHmnBHxn7Gl2v9sydQ27ghQsx/z1z/YaY0uyN/EgsO/GtZ29k/CQGbn3ebUNB4arN9f"
    "DfarDbPxD6DZ/JguNaIvQvzVFkDGz0/txw0/d6HdKdS+5H0BydnU+c67/ptHe2VQn0Cj/O"
    "Z3hBIT22QRYDfd6ro7ObxTzk9iJ2xzS/zfstidWJAl3uowaYDa+Qa7c43pdDCcTMe9yXTa"
    "iE0ojyLAfffU3KAwGdl3tTgCd/AV3v1yevrhw6fTnz+cf/549unTx88/f2Z9+feNX/r0b+"
    "fL7OByhuKgKV+UwQS+kMFmvPM0wIl/cxpsY4eKs2wHP7bj8HcZhLa2JmIGOBQRBixckvde"
    "owg7vBM7fuye2QMwJAXbiXLVG0/aV9cw/Nqy/kfnOLUnPbhyys8+Rs6+OX8bZoY/CPquTL"
    "4iOET/PRz0OJyGZd+Z/I67fpP/bsB3wlvbmFLjYYoXQUy8094p1jXAVv7U5XqwfJJCz5b7"
    "5FSFl4d8uHaom4ZO4qB3VtgUQ+71jyDOfsgRPj6NNf57qhN6Z6/Y4YfTFDS/tUedr+3Rmw"
    "+nkUdk4F455ZfC4BobQAO+VA6EQ0Q1hPn8LAPM52eJMMOlMMyBd3lWkAMkEuLsEHMZKdcS"
    "HSGUC3XRhRqE5jj0EyY4i4H3+tdieqfJOb0/JiERx5vGb67af7wNiTn94eCL1z0w7Tv94U"
    "UE7I1J7jVja+VZUoI0tQB932sKqHl5APb6S3ATwAWFdfkjoDPBiRme/3jA5mIau2KcGkl9"
    "45fWp+voGUzxHQcOfiF8f9fuMWZCOVlcavxLxqwigavNNKuIxfuxe7odn7SKtBH0RdhClr"
    "EmsPyhO3xPkGa32H8LwfdouuYI4tgmtoz3JnpYafMV78J4ZBNqg2niB9nYcZvIHu4BFhGF"
    "H1JyD6aOFaYM1vfodrvRDcyIfVMJ3a5nrIexZHdAeD43ttTOaPA4uC3DfWdLU0aqKYMx3B"
    "KqB4n4ByjKMShlWQdP9suE05OzT2efP5yf+dj7Z9Igj8tI/DPHG8XrX8M3yunPP2d4pbBe"
    "ie8Ufi2MLwdIiG+PrU0cY4V9J0znJIa1R1tlrBvX3csWYn9Uej34wlqDLyr97brHmvBXpd"
    "1h548Wgr8q/aM/Zm34q9LhZbeF2J/oCyMLpz5n4NPnRC59jmlq2r8EPErWz9zuh1tM9r+o"
    "l7aeWCt8+vE8l13Bp9jXPD/oS3LPGoAn4UzzSiERwn1N3roKJDsOzE0CCE3z76mEKeXeSu"
    "X2ViqiDSp0sbUSdsj9a800TVAL9npaDaTII/C2peea/fiThRbaHDphduGNuj0j+BP8PcFv"
    "BXpewUGkIlbpdU8qYgcSnObsKc4jNnn9yxGaXnY+h2Smsyxa2FmyEnYW08GkjuuD+zGTjv"
    "sxRcf9GNdx4XNKcu3YBkgkytlQvjON7aaoKcEnrjLajfFkxES/L0qnhfymSi9vJjejXgs5"
    "nyplV7rKRBkO2v0WChyodHzd6yhw1m0UsS2cnGdg3UlUMt1xDi6FGXePdY1Jj6axFisMCS"
    "/LEFWasnB828EpCIPsL8TPNvKj59C8ZuwMU7vTElbmp1eNHfXhlo3Gdb89aORcOICmheCv"
    "Sq97o/EQjvjnC5kXK6JJXuuYfnOlboEyGbzcTNMnN6zjNCC+Z3O4BoMTQ53vviEYwtkK5E"
    "7LC225JCZZIFjhHLdlRuH4QYsdq581mtQyj1TLBBtCLrXI7V9lOacyilEVjfVH71IS2v0j"
    "fwusxMkeaF7/WoB7aA80vr9RxC4fIpRmeWmWT3DSmhsbkhi6FriaKkpZ0C9v6NrOsm5yyc"
    "YytubclX2YIGSYd5hq/+Iu8E3og9EPRuLa4dfgXmU9MOkNMXkIvekq4867DwIT/t7uBA5b"
    "X8AC4USgObfQiIWwye6wIbrORDdja79HE3znnKWGjZigRhgXDGSSuWEu0BybnAruhB6JdO"
    "Q6aslO7h80ytw/CD6Z07ybCULiQkJIxawl+5agYfEral3xaCuMc6Pbu26PJle9waSFdm22"
    "mo+GN9ctxD9U2mHneqMWcj5VOhl+H7QQ/FUpo/m9heCvSm8GyrfeaKxM/myhXVulo964Bx"
    "hPlcF4okxuJr0Wip9jY42G35QBWHan/fYFGzV0rNJxR+kNOr3pZbuj9PldomfYdx1OL26U"
    "/iR4r/g5lfKfcj1Sxuz6rq3S4eQr/FT+UcS4VH7IXHCzP+sDH6Sp8PyrzHPuiEG5NGWfQu"
    "L7NL7STl2ADfWxU0+wycT3hkCtcq+kqlT2rs+T2tRX4wGxr/HohoQwDmtzbDNlRaNMl3kk"
    "2GwFfJeanhoUFJB+stCb36+VdyIvqHKHB72pjTZM7DUoelgZyMY/QGtCzi9G+AE/Ip3ge3"
    "7SZPd+0Nj837Ir6B7rsIJYhqO7MS2K28xn8E0tyAICnEvSoP5q+N8cesD3dqbR7ms6yT6k"
    "miXVrFelZoWeixzS1o6oFrbdfcsD3oqTccp63WVIhmDK8jdBnuff61+jzAMlmlmkoPrS8V"
    "oha1Ve6UJAXKN5fgBhI6YyiBkT58qlYRLtjv5OHmMPSYQDruw/jAx3XBz5tzfzvLO7r2ji"
    "B19OFk1I1mAAEJuDMeqNJyOlw6B/Id3MeBA6D/HzzVS9zOuRIREB9AVtaIPNHxAm8gubo+"
    "r28+ePn5pI3X48Jwv298MHYeRJTmK5Y1Th1aUpVRkZcXL06ouMOJERJ8eP8ottbh4s3uTm"
    "oqs40lULBQ6SdjCL6D4ynqRqMREynkTGkxyb+aMi+3QhjVygE0Y19mTdMGoqyOYHGaR6j2"
    "5BIvVTvcH21k8WegCvQf8ETy8H211NxL4B4b9H7PhYztA8Wb9G7zXI8zFzUvYbS7TUzLXl"
    "7PwF7wN7eoxS17AGO3wuHWzO8R1AIvVVqa9KffVF9NXoW1qqq69DXd1LEkCuey4NPUGbSl"
    "FYPaLa2Vz2h/NhzQIVk+YPALK1Mkx7mnfJCFPVD+rzLEifJwN9/vqsL9K3vPq+5XOTQKW1"
    "3KJXmKxuEthJFo3+JFmlP4m5NDDNV7sXQHxhGDrBVIzyjigC8IxR7etB91A/rCnqYjjk2X"
    "z8ENULJRoRfHN10WOoc9BZJ80OaWkyf2eWWc5+4GJI9UeXz0cSOOxOydRSaTubTG6PoRip"
    "9BfKZyEJ5EMwHvJ7bAWIJPIleWp5rjnP9NDyfICOiwNZPbMCEy/BI0u8wpQA7OtwfYutrJ"
    "VyfAvy4FLHd06n1D0Pr1sz69bHdMkosu1/tBH0FWZiQDOCIecCJL+CcKIFfoQiv5jyUsBN"
    "NGOfSKNzfbtw6/1GS/SUN7IwmijmGOr+6sCmtAwnqsx7oyn3NA61p+E9CEWMPB5tpY08/V"
    "67Ow1aeiInwGhydd2bsGaom+gsGHm6vdGXUbt70wbbSuhQpcpgMPzWhmSwU/bmGEI5mtgp"
    "dr+vbWUwha/BzUqBo2qYXKR7j3TveSnsKhFZUzmrSBUUtpcNrakaS+oSW9N2KlI2BGqFdy"
    "lVlcCBThkUCLjFws0n8JPl1cNscckeqtQ3EdMA1oZlx5ISiJSGZ44m3ZoqvBJJFeApJpRX"
    "MY8t3FON5t9Rj9BVWQ2ojKeTB1peZ5woXe38ccqHeqFZGx0/5p7XUboazuvynUU22LIeDC"
    "aO5K0QHyOsIdx7cYMCCaeo5cajrTLWjW/KWJkMRy3kNoJuK9ObMRhPIidUetWDTfgWcj5V"
    "2lfaCg+ecBsqvRgNf4cezicb81u7f9Pm9/GbKr1UBm1wrQHLzwC6R054bkHT8aR9eek5Bz"
    "lHKh3fXPdG7FvDoLs2+zZgegpejJxwevTcC3CXdvdKGSi8FhH0Dx2yqzddByG3oVKmUrd3"
    "Xzp4VA3bknQzkW4mFVid6+tmUgkDWsVMkNJ+VjWO1MV8NiZWUmkr71IztRZDoFMG8xkogW"
    "TxToMsmsaDRcz3CFYxHtY3/tp+d/rxnNc3sC1kGz8IheC/H2Rji4xnzxpLms4qvAg1pens"
    "UKYz/mTkVnnDVLWz5JRfxUqKsk+9SasuunqYpMquFmGPRX4eB8gkgyvNYHeHLrdeEqaTe/"
    "pl6SSB3dtnqiOBzeIjY0RWVSQ8B0NaSKc97rS7vRdTQhinFHqJNX1rkoZIFQl1SFdIvG2m"
    "QOdMJQ2Mpc10BCCHErlMq4ARoB6uW2AAvtLOi5etGWxZsX5Ftz+Ik6MEI5CH3DJuyH4wxK"
    "UN9nObZ6gzbOA8op/bXcp8CTJfSh1e8UqV+M7w+9fpdVGa4qJjyy5SqHRHJkWtyolaFcnR"
    "1Z6vNHJP1iTJr2x3OfVdhCMdn3wPqdtPvyxO1O356eef4e8J/P30y7wFtWmIxeYKL0/j1/"
    "/EOtqwV4UGY5nkTrNsXsJ99hgNQvnJ8lJkxd9Kh7qpNLlVWMZOe3FJk1upb67aZyVJys1x"
    "PRr+1oM8sW6Dnem3J5fD0RVPFMlbRTb5y88Py9C/K+ya4hMfMENnd9S+nDRy8okTtRD/AJ"
    "ePiytlMul1eR5fpwm5XyY3owGc9FoQJDR1HU0UcEwJHfKrY/AG6fT4Jbet0n570IVxnE+V"
    "fhsq/Nj5BMeX0Rc4dj6rMQ9szU5yUUowjHsEVX5Aq+QDxgHL7UsaptoX1i+njH7IBPWHFK"
    "g/CLKObddrLKpxOyF/J7zHAyS1mNBp+lHvj0lINfKwfHPV/uNtSD3qDwdfvO4B7Dv94UV0"
    "dpt6HO7xGut6cqoOh6RGXisfTj+d+zITHKSJS+Ordr8fl5mwxSSfu+nG1EQlhLtkrjFQE0"
    "zvEdKo2u/QvnfHOD6U08ITex2F4fnm5Kx5GvG2C/qjR+KpDXNNmAItkPeToz9DRK85/FNW"
    "ud5z9AmZm2SeYLHOIJvvyKv8Qmtc31z0lQ5Ti/gnCNVMjRq0+yBSOy2Vdvrt8Vi5VEBo3r"
    "WrIThv6VzHlqWxARfsV7MDk4hsOGlO04ljHNCH2j9ztE7UC82yNTq3pzMyx1srbxxRjLZ+"
    "i9ReCv/40ImzULRNEz8+AXpCJgqdXT8+yJ80Sv71j2h0EDctm47nLFvYZyRXwegE8vpN35"
    "NM0/ckZfqeCEKzfLt+TkEwRviahUEmahjrNaELUEDYTxDsVqZNYAFx/abvfiILiUWwOV/l"
    "zgEUI3zd09cFI18moAjZa0Zwzn7XnSGyuWVTV4L0FX70GxftsdKZTr72hqM/Wyh4pNL29X"
    "Wf6SXTSa/zdTDsD7+wHvFzKh0PL9kNnITwLRQ8KqLSlB/46VRew0zSLszOyBBV5uhwBFIZ"
    "KJxei3HyYjwcXYC66bVgf6jb+9brD6+dLSL/oBo8A7NUUWZ5tFXmUvCZCj5L16Nhpzce85"
    "1WaPAz3Rt37xUaKr1iy9VIAQ57LZX2/utGuXayB/pNlV4ow6teV+m0+1OGtdKDyg3xc7wf"
    "u32sX+Qcu7My6I2CnSIn3CoOU3eVcKs5eIdspZi0B932CDYq3VY1ZptO7onA3p9tuvnEVZ"
    "5v34ejfpenelQgNWToUKXOYbv7DfIMdL3L3rFKB3yHGKqBeANEzwT67IaJnWK92Hd095x5"
    "j+BhNebCGttb8xmviiB9lWdErz3qsyeYf8CT3e32e/BAwydfY25GPb7CsM9qcAZvNro2T4"
    "hizsacyBBV5o8y6N5AhLFjOvbabA2FfTYmYLWBXYEDlbqd3X5dZdwZDibK4AYetOCR8xT6"
    "a3TgoEJ8Joup67aYy8ldRFthLlfJcvSDPEIyJCuXzTNIVMzcWcxt6j+WWzp3krRvNd3WqP"
    "Ue7vefjcNrj+BQELOBzo31BmJ0TAGcaVU7g1T1m7d7MdizO9p4nr8qX5SufnCXn2rNw2zD"
    "kCoEtk9YP7TL3zL3QCNrrCWoJ+lo+4T1Q/vkNNMr8DTlFXgqAtx1gJ8+4Md8b0IBrXwh7q"
    "CF+J4pk8rtwt7Z4REqPKMb39vKxFGznQY3pY6G37gBzm2BAe7yZuwY33ijiPBdvv8HRznf"
    "zmGA5DVvGXAYTIKtJPU0Bb0dWYXndXFlJaO2kqquCLYKN1gzCyAeI5SYZ8VcZsNJZkB9Ez"
    "ta29las4vxPUpbAueffvIOGf9xJHz2QEplNH8XbUzDWObOkxMjrVEcxIELxXq2ywLFekOE"
    "kgNFObAm5h03IrNnJS8T4rSSD0X5EPBJdPIZ5OZG0giSJ8/jiYkL5FKLkdYpP87B2bAxTD"
    "axCzAhRChZkIsFKRntkrcrc6e0UwJDHdealDWlXURUyVBi3Ju3JcD7SgoARp70TBh7C3QJ"
    "KNc/L2PsfZYZ4oBAUgLSI3/MkT9kPZeNJHEuA/A7BbUExMc2o1hcavrxWrWfxDqm0WcAOa"
    "D8lLKChLKw1RPmuL5YqTITAR5cwTdtpKfVc/o0M+bWm6797k9m2JusCGSv2xgW1pG9wjak"
    "UEWBwSyETQK5V5sI0wV6gC4Q/romTjEJ9Aac4N59fBtPpFfy2DJfXoUl+CaS+fLSmVBavr"
    "wiW3PP2pOrmiB5mE25Z3lVPM+hopivyvVoeD30PB7y5NZw6XgsDG+ptDMcXCqjK55Kw2tW"
    "1bfCecUU2kaLkNZw/7RO+2iQmmpRiM9hyoNslkouP4PL3N8v/3tOQCqdULK+75xnJL/lO0"
    "wnd4CKbj1AKb7c4AeI5JbDszemC+5JS/ifB78rheVfeiKEkgVlbbrBsnJwS2PVOJHV1BhY"
    "gzPbciW4GcENrbEZ4PWWBLnTlgHcyPqZAV5X2DsouhWTDrOCG5aLq7r7cI1N+7GRvvvg9G"
    "lm3X3Y+N2fLoAdLpDjbBKsDPYbmsiL2l2wLoiRG8jdeV9AXZ3ADQW1sEsbVrDn8Fe0jFG0"
    "DrxpMEz+IbcmqiLnNOXWxMG2Joyk8iBPm8w92ipvUTS+Dvvd3qiFnE+wk19d93tOWOKuDe"
    "eno971cDSBzoGDaljMg6t1/sq9UVqpdhXWfIOvjtycEBBLVpSlAUfe8VJXy1RQObo0iIsq"
    "Jz0BJQD9SnxQBY9+pRQMZQ0i9WhLGwLNYncxVaXQeLep6fZ7UpcYUoIcGrTUdHArQpptoQ"
    "f8iDQKtTstwnBdIDagVy3a4rWlofOdQSygwEubmOjWNB6s6cKg5DauXOzxPkJtY1cPxWlN"
    "F75fgk6mUPxaKhvVeaVIZeMpJpSmbBy8tFDV3hYHyF4XW3KiPhdpQPtkz8xfUjXc8yUw2S"
    "3TOWZqiKiGk/X8LEsOtbPkHGpnsbwl3qs0x/IaojncAvvzkSywbnKRHIAGKCScUTj/aWg0"
    "F5o7AglmFMwtna8wFe6kJuIZopGQxv3Kl1srF6ABCglnFM6lRjVrVchdNUIq/VWr5q8aMx"
    "y+kJmF2kTXydzeYv3aNDYkYS9X2K+ZanwJUEC04o7k6T1dtGHzkNqw1bp5NLW7lQ1brQZY"
    "NJBzOCMrNvEi+63ojbr99Il8VLefZ/NzdXtG8Cd1e/7p7IMgtGxfN5ExZtK2Im0rqPGD/Y"
    "iiG7kebZXVVvaTv/UGUEcFykC4TZXeTJS+MvlzejXs9votFDpUabc3Vr4wAufTqdD1vT1y"
    "q3NBS6UdZdS5USbTfvvP4c2khcLHKr3utweTXaWf0CHUmmh3e1ft0e9Qb8JtqvT3wfD79O"
    "vwewt5rSLbyOVXlMhfhPSZdUcrbtMoPS+8A9d0aegJD2Mayj7ZvqA+6Etmz0jbmp3kuSLG"
    "2CeoX4DRXiqQSpcT6edQdYaU7efwMkrh9XbmF+MS6ILBy800FXAT6fik4vcdvGyNZVTjes"
    "AW4mOBRcNJ9GFQ9LAyLIIAaq6V9ZWLd+dvf0UQS8GuEYps/IP9XRgPNK797fVOT6uAfzXc"
    "0ZyNd6kNSm2w3trggaWjqr0XDiAe1V7fZhp2b3Q9UsZMW961eR3e33puHV5ocA15cjkcXX"
    "HlmLeKaLvlO01b2/Uai/KQTsjfCYtKgKTKzCnFbN/7YxKy2HtQvrlq//E2ZLXvDwdfvO4B"
    "6Dv94YWsnVgaM2KlomxTUOxsvMa6nvhSdElqlNPhw+mnc/9tCAdpL0JeBlbgFuEIf2SRs6"
    "BTlO5Ve0VR457oSeWgE8xaO5JarKaHSeviK0RF0mNFaA+TH0uWmSmWOInrsVPQYwuwOkYs"
    "nQ6OhNf502QJietnx97XiipN2RWJnnQFqtxMCNNJBhRmgCyp9dIc2Elos/xcEBDLh6EwK2"
    "TpoBdnQUCwKfA4iKjlyiT3mau6zyzO0CXrZcl6WZXCOH+9LG93/fkQ5yoodKwAh9WZLDkS"
    "A3JfKYtx7fMkxgXlDDCH5ImD4nykq7FIAKtUWpNYRTiBf5Woalyyk5Wwbt3Trlbq9tP5px"
    "kEscx+Vrfnpyfw99Mvc8+9CdKQOOOh3R0Quzl5WLFm0/F+wpCpEc0eef4SJ2Q/7mu1v1up"
    "VKUTLzsKu+Sc5m5b5G82DMU60hZNPlbkOrg2s7twN5PMTlu8t+MVLf22pN/WK/DbkhlSZI"
    "aUqm21CXwBvNVeaLFJnqsRslpuYJU/X6UvZzAmLhPCH1IQ/pCAcO6grTCVxDob1r6oHEM6"
    "2SszSFMLnKVb5hG7ZS40a65tdE2UuCql0lmISr76Mr36vMLyPGtq/uDlBHIJfg7wuaUjn9"
    "tsjPCZsnLFoM8nKrvVK9iAU/YDbMESnDx/RbS1nLx78fry6oaYRTB3qSTamdF2EgkWcGQN"
    "U9awoi9U814Mqf7ozo0jcWt1p3FVU2l1CbsUNgWHrzTTzPiLXZ8Mtvuz5c8nkHrqBINB/T"
    "M3qJ8u1e0vn36G9vzstBm0pc8eEUa6hjXLgLpGcAxJxZeauQZzOtGXIqt9+TcBe/3txjTu"
    "+dN1izTLiZ8Gk763ziF23VjySGwdWzZaMVjY6JAYXbORUxLL4iM/EmyiN79fK+9mb5FB5w"
    "TOqtSh12BECjcni8z2ff+rNdilvxrs68A+vTT1S1P/azD122xdE0smT0cQ+8SHM4c0uqP2"
    "5SSnEu4QtRD/UOn45uJKmUx63RbymypVBox89E3p9CC1l9dWab896EJX5zO6YmYSdkqPKZ"
    "bG2H0H1lfZGPtyCbT2YotdG9ReCbSj9BjjHVWNfG3LCDNm4gz7ies8lu0ASS3WhxcwbE9t"
    "Ml9RQzfucmV6iFPWQdc/NP42Npl8L1hCkoEPkEjE5VbOi27lzLYLNhcFBium9rJ3oBjMHV"
    "HUVuVQvXepazWXu72Owt56b07Omk7CWTZxNcfH05vUZwJPG33L914e8GO+CRujlLM2GDBi"
    "EzDS8LrdNKd9W0hch4U4LC9/zCQvf0yRlz8KfBc2G11j0CVH7CTjLqKtH+x7dNjLA/YznS"
    "IrDfFZFoTPkgGOL9O2qbN1lgoLRz2ZbipAKdXBaFCUjef2lB/nmLxRuvpN4fKzgXuYbVbC"
    "enJPg+0T1g/t8hcMDzSyxpogRd3TaPuE9UP75DTTG/A05Q14GgN8wcRPjcmk0xmZ462V1/"
    "EsRls/2Pci7zkbktzlX/BqTHaAitK9Zv8nvj1cdJvLJz7gNtfA9ZTIs8sFNC0Ef1X6va1M"
    "lMGXFnIbKh31JjejAexkeS2VdoaDS2V0BSf9ZjV2uHab8sIZn5J7MEgok9FVORkdf66mjn"
    "NHQVbH6CXHq8/x/JkHo3T1kxykQ6R0iHyeQ2Q45/xsrdnF+B6lPciKKnP3FltQwdUxd8Ky"
    "AJFMGpfTMVEmsawOB1wFNy/+ITKJflH0w9J3kTSi4gEkR4pyxAs0LJDaOEYqXwzPYINM6P"
    "rSCV0hF1juPK47IrkG5UE+FooVlk/jXJApL8WJ7AKCeZY8gWy+loDtxB3muGZ35tyAu4da"
    "JsEtF1qZBHf/GOdPgruT5EpAuf4pWmOCbwaI3QjR58ObK83wka4SIW07S5LhiFZ40Fl8pB"
    "gnaNKVyoHrhMOP5yYh1PnNCRHzuy7Np0Pnp1ao95NB9G3k0CFsITZtlkvkDACx5jZ60/vW"
    "7r/79PZXONAsRMk9MdF8hekdLwzOTjywEwYlvPi3xUPYNzoW5b/d652yhLW7uQVkHLuMY3"
    "8FceyJUY8XhqETTPMGPs4Y2fGKPcJpOhz2Q9taF0o00Ovm6qI3enMSiaxJBLvYRn6EshYB"
    "p4fZy08Mc0yd48mRjnKOp8xxF7ZCZTKjlHKOZ57jSwaaNtMYXwSSf+o8j1DKuZ59rgegKz"
    "DfxdRyzmee855iUMRZJ0xaQy+tOnnruDprXsUrRCZ3BQvvCvoPSwFnhTitZERZm4S7LIjP"
    "NPTtUi4eGRuyGvpCK0EGY2pg1srdgAz4xp/yStlQe/dY3/Itr7ZlMdbxOqYCQ6qwXzPNmk"
    "p8iikOkzxtUqXIpTZMZCwRhsyeZP2rk5zTJPOtBSZNe4VttGRd7gxjITCXFh1FYAr9qwGk"
    "cNEf0jGDhuyjkWvSRCpNpPU2kbLlXVRrKnOqT2HFqX3GQLbHY+XLwI1IzBEH6dG1kNdS6b"
    "gzHPGEn/wToiE7N2MnGJI3ogtSJn2w9KhHd50rEmAtIJVRUlk1cP9dkFsviFJKraB4QAV7"
    "aecPptgRSejLUsg88emZ+sJODFXcAY+MGZk94XaTMINSthM8nw9x/VWy6AJbUYXsAtvzVS"
    "NVF3O6NDOqYTO/dwanFt6Zq03zlUbuCWhvlqMsYZN4mhVUPnbVJJG/Sv5BnMoOOqa8qANU"
    "Z4ADpFFQ0Zjaxss8WHMD7oGMDWjWLe7JYhNzbaF/QgpLTsZv3WT92fjcEcZYEyujp4tU3q"
    "TyVn/lTWb833fG/wXBC3E5xeQUS0Ga15xe6ehMC8Pr3iCvWQFoWgj+OuYEnl7Jbai00x9y"
    "e4LzWQ1zgkz+kQx9fZN/OIJWAaaHCGUipSp7Esx1wyr2YAcJJY+rzGPQpfInVdgRySDmks"
    "xhgGkJtpprNsy3nY5zXIzIHIq0m38VtdRwW2SqocazVmay03i20kwb5QHLClhJsGP4EO6G"
    "J3TlJhes61ONhoppghWFV860VoTYjtUGqmniB6yBzWbOfiwb5z26obamQ3eKqDEzFo/IIo"
    "T1owbYV36yVOqM4EQonb/9FS1NY+0QGEDj3sGJVbLeI8UJYGJwI3zHZobzfXBwP3/Fvoht"
    "oBlRqUl4FNMC4aVNTP49k7fxdzawHRiCnfzYVWkOkuagepuDjK0NNtKiKneA/IBKN9Ocu0"
    "xXzqt3u2Qt5DZUet0ec13b+VTpZVvpw7HzqdJ216vv6bVU2u11+gp3CvBa1dDR/bU8ryQf"
    "IpSSfJUl+QWZg5WwkF+HiFY6dmR17AiIBrlVqTit9DAo7NzBRbncLAhSSfDL0md9sbo0/w"
    "5/a/vI2JFVqw3OwwweHkGF5Pkwt8Oj1RTi+GpbUfvBGNTfRqoBwenSzGhBsPzeT5oQhpTs"
    "1OqfLO5bwZX3heNM4bhsGEueOMTxn7+Fj1vE9G6CbcdJY+fh/5MVtz3s4R7caLHU/uaGZ2"
    "6zsIjt2Am41cFCK3wPXv6YJ0eBWz0S15RhcecTz4zBLQxN5MpCrKdKg2aGhWNmQJ6VIXOy"
    "FG7FkbYDaTt4BbaDtErlyclR04qUH7UsVhquhI1vrLU509QoWWqCV3+yF7mAVGIswJgN7z"
    "7bU7JcanON0HmeaZxIL9EWoL3G5g9iT5Pic1PTccRoZUKO7Ak5QuAVSMmRRF9DX8B9WY40"
    "So17R0AHAVNgs0ud/iJy+QRkfwKi+BV4CFKGkM9B9tA4TzSBqrmmNtvaQlE89WFIHEM+Ed"
    "mfCCGIBR6Lp8aRz0b2Z+PvDZmDm6yIA8le4xGyV+04DsalYomvAoQ19E+u0/anZ/nLy+Mg"
    "ndzgrjKHZej2i22s7gzt+Te4o6TlsOGVWKxl/PwB4+fzbPqJno04N4aUTAz2Jzcvwim1ju"
    "rhyLwXG10YsnDlWdurXzFdGPd8cy62r+pfa6ZtqK6CvZ72xXbyJmAnbS3PKAYey0whekQb"
    "9vPJwnF7hj3ODTGZagQ7i66TNHoz7o2+vTt5K3DcLm/cLNuWfGC5byn3LV/DvmV+U4c0ah"
    "RxmczviSyV8OqraAVyHstUx89Xz/gbOn9WOfrM+vASfDgDotYUOyJZbh4IiCUrCrOCrUxF"
    "GREjlWwoy1Dh6A8xbuQvZEnMe21OejRbwduq8SJzLjqaq9xtcAUpAeT65/oTLLmZ6mBLkH"
    "OAHFtOM0AsywdkCxOpZNWA0OIssK9FF+9kG5vl9Jz6r41MSQ/AugspDCAswB0B6drMxObj"
    "r+hWJ0vbiwqALw71UnWD3sGnUxsVaIi4ZECJQ2cxt4USDTTRrsYqtLFn+mNY8RNumWhpnZ"
    "PWuddgnTO2xVMA+sRVttM1ICPKTZvnFfCbvJLA8OqqN+i61QS8A0gSOOr1Bk7VAacVXcMy"
    "2flKTznglmRnXJmJytgn21NjhLUMRM9mVE2zqSYAvuCYxPBOdhSL0r1mTzFp/T+M9X+x1u"
    "xiOUMjpHI/oNL7Aa5wnJfJATLpkld5/qbmm3laLIuOUeHXfaPfdiQw51Olk97oqoXgr0oB"
    "7e6o/X3QQn4zmjWqKqIZQzz/qy5CVmE+Ve11t1PaC+QHitLKjYnibqwvn6ipag/Ay/DBE+"
    "IK+AvEaeUDUZgRL1YrXD4GvuST/xEI00n8i+PPLR/54Q+QSfSLom+SubFmr9NFARbEaSUf"
    "CjuPhdOMFy1OGqEvhR+vZgMpGKsKxeHZ98rNhyil5EAp3ksvmWaxYutT6VkW46JoCRB3/Y"
    "HqiW5I+M4AbOBdWQK6Q/MOU+1f2EuuUU+M4/JFBqBdV4znYzy2Ie3ApaYfr3X7SYRDQnSm"
    "bLc7x5cyluG6e4nF7YZZQN7ZViTIWUCO2aIyLRNcez8owEe7SAQNHaVGbQuKK4W5UTh0O2"
    "MYfaUk7cy+6UJdL8Ok95WTZwPtiHfj4Hh1RDqqze09ON510B0xyccMe5AKOzSzuPCau75P"
    "+vB+94qJLSBsPRTTbkBlsgV+bPKk3bNH9LAy1m4c+6kgPv55Q2UPiYf74kfHD3cJ0pr0wp"
    "VeuK/AC/eHJlLUs3l7eLRV9pZrfFPGyqSF+IdKr3q9CS8N5jbYmfak89U55bZUeqkM2oNO"
    "r4Xchkqvh32l82cLOZ8q7Q47N1e9ARvYa6l0OPnaG7UQ/4iuYy/jHAIrWoy3KcXpsSizdV"
    "6n0YoqABm9Rh9WIhe3Cfk7YXHx+lf5GSjFna33B1+qfU82b969uWr/waek783WHw6+eN0D"
    "87TTH14Ito3MRSHf0Qip9B2ttG+hzCUhc0m8NvBBi8ifQ0J7nm9gxYxDldj1kzkL9pqzQC"
    "vFiv8a9kkCD7cMoa93CH0f04Xz62K2N+9SM83qpgc6PR0yj+Y61tbIBlsZdoPcYQSyaKIt"
    "bHzy9JGsE5TAM5ZO9DubOQv2O+FYsy0EyrwgZL60oZ2Sfux3WLdOgT5e9u8RPRB2cKfdE9"
    "pCGOmaZQPZLdDcNtEtL8Rxy3szHYxb+m4Nevse3TrfYsoOIDAf9DCVwt15zUFkYW3hFAyE"
    "c86PADOijtkNHkzY6qG/suGJudDmTsS/TwzODs4v1hzbI+ulMcYvVPqg2asm2Bqh80YHRC"
    "i6hcbUNTOxr8ZAM0ymoAB/0BuIL3n38S3cAbtfxMXFeKBNPhBlP42hY5J7jQ/hAQnQet/j"
    "1h3Tuv3V/z5NuGDjH8Ti4/EShk3eZKo8xwrac7awajZjwK3TIgsXMWPN76JDFcUF2WDT5r"
    "/8Dkor7giRbbAxl4gaNu++1EwGoUk2hmlDCtLfr5V3JLu5NTUlAocHDOVG0DWBX2KTynbz"
    "JHg/H3Q/h8z9XdJoK422r8Fo6yy3YrOtGM4dRS0MVWHD6VmWSK+z5Divs1iUF39PxfH9bT"
    "wcJOhtHkHUEMVeLuj/+GttXzA3/mO5pc67ZrbVdFuj1nu433829iuZicAGgNKthFGDYDNs"
    "bIIBolZCZ+UXTvan9yh84sPN+0Z31L6c5ETfIWoh/qHS8c3FlTLhmUP8JmQOmdyMBk7aEK"
    "el0m+9kXKpwDmvpdLOcDTqdTi136zGjoQvtOXZlwgRveaUFkzOwcVSLYQpa2gth+QdiyHV"
    "H10eH4n13J2OqcZzazsrnGIjSitTMFR5mySo2ORkdIRU8rnKfF6QOVf0CyRuEJDK5A1Zkz"
    "e41p48gn2A5FmifcXwPrQM75m2clgAgiTSBBCva+9ZGAssIkJiuYxkXUZc+IoJ4hFa+aKu"
    "8ovaMSwXecKihPLpyvx0ucb8YlpukFQ+W1V+tmQCp2r4KfE9N1yACRFC6Sr2PBZEtz2L8S"
    "NhFMmc4sxx993z8yNMKFeowhzwXuu5ORAmlBx4NgcKOHLHaSUfivJB5vh70RxzjlPe1DYe"
    "8r+dBcSSE0U5EXS4y80JAbEUjwqzwt14yp/3L0IoH4aSwh1kkjOZ5KxS6OZNchZcn0uA95"
    "oN92032pEt6llBFrzUsuQvCgglJUA9cYep5zwWSHAZIPasZKWsxXUP5omYFLPCG4sYeD7W"
    "OXMjHjXgCTbDDOh7MtxBJ/eRLh8ReTfL3HYNiCWgGwg6qye6EWNrFnS9oKGDLxbHCnHYmp"
    "oDYpkiMR/AlY5p7d1rCwKMSo5t9bs0M8S4Tkmwd4Zg141G5jzWdGMa7C/758ZVtvxo02CE"
    "5k8WmrObO1niHtxoSgs/Wm4YJtGXorjXPdwFQmCH7Ic6wZV+SOqKhzcgjTJi97ZQf9qAIM"
    "u1cc8uYfqI1uxxaaLZlo263TA5nyxy1KH2wollersqGG+aSEZKHshNcmNYmlgjGK+xrifb"
    "iAN0dTIOfzj9dO5jCgdpcI6v2v1+npSBYiyPIU1gQR+48iNPbc0W5VNJRtcnqCG8p5k8DE"
    "9THAxP4/6F+auYy/LlOcuX565bLguWw2zy5bpCgX4RYun8WmXnV5kc7qWdOIr6b0iHgXK3"
    "qwOZrg5m46waI/LuQAmMQ532uNPu9mRuvr3l5nsZo9u1acB7xxpTvLFWht0QWN1ifZppZr"
    "eN23tqBbs/aXeb7Axd3giQ+wxSlD0SbEKGNjdb2mY70zVrRRZObrC7t78iSu6JieYrTO+I"
    "IMtciWM7aea0uy0bxE005ySVg8xtkERtQSCtHCA4/dfKbxIKTTZpbfcsbzpnbWzeEfu2yQ"
    "ZmCG2xfuukodM1mz0I+tQ7aSwRwfMV++YLbY7ZM9OEHxEwEELCajOzzQ5+OX8mvZ/M051J"
    "s50029XfbOfN/YxY+o9KjaSy0rB0F8M4nCnZzHYkh89n9jIa5H4ylxHzXmQISZzIOwI5lU"
    "UFlUO1qARTOhXYCKVEWLRfEhQ2YvCmm6CitDXMMlYnE9SOXQWCugTE0iRVkkUkiG0J2nvt"
    "3WYEc7FSKnybmNp81RAo7u6VZpq6jnd9ntLRk5F9Wt/MpVe+FqXyma/VAupi8iZksr5Yi5"
    "3ejx+z7PR+/Ji80wvXwsIMPFQ5EHa71xDdvWzysjvawhizZL0yQCL1ypx6ZUxgOOTL7N//"
    "D2X9lzM="
)
