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
    "eJztXftz4riT/1dU/LIzVczUJpPHLHt1VQScGe8SyAGZ3b31FhFYJP4OyJxtks33bv/3U8"
    "sP/JCJ7RhiHFXNxC+1bLplufujfvxvY2nqZGF/bK91w1GoYz01Wuh/GxQvCdsRXG2iBl6t"
    "NtfghIOnC94cQ7sJCRpObcfCM4ddmuOFTdgpndgzy1g5hkmBYEAJYg2QQZFzT9DsHhu0hW"
    "7vsX1/iwybnxx9bX84Pj1D5pwf8t7RlMxNi/xgI2iKMNXZNdZ+aupPH+HWujlj9zbo3c7u"
    "olGN3sJe0MUvo0EfOeRvhx1hBz1il47oP/PLJvtjoZm5WC+pjSyyIqzRCluODTc1GJXJbo"
    "hsgq0ZI+I/Y02N/1mTiWPeEaBmP+bPv9hpg+rkb2LD4Z8Nez39F2FMZue93YllPjZYuz8b"
    "7FebVuMvoFl9n8wNstAj8jV0IOPnJ87Tip+7MO5U6lzytsDJ6cR95k371ZNzb9KAwKD85n"
    "eEEgs7RA+Jm64XC29w+Kfcn8ROONaaBL9F35zQyRyvFzBogNp9gs25xmTSH4wnI2U8mTQS"
    "A8qnCEnfOzUzKQxG9qw258AdPMKHn46PP306P/7x09nn05Pz89PPP35mbfnzJi+d/+M+zI"
    "ZdblecaeoXtT+GBzLZiHffBjjxD6fBDnapuMg27MdOkv1dxkLHWBKxAFyKmAB0j+Sjv1NE"
    "HP6JjTw27+weBLKFt2P1ShmN21fX0P3Stv9nwfnUHitw5ZiffYqdfXf2PiqMoBP0mzr+iu"
    "AQ/fegr3B2mrZzZ/E7btqN/7sBz4TXjjmh5uME62Ge+Kf9U6xpSKz8rcv1YgUkhd4t782p"
    "iiz3+XJtuG6ZC5JkeuceW2KW++1jHGc/5ABfn8YS/z1ZEHrn3LPDT8dbuPmtPex8bQ/ffT"
    "qOvSJ978oxvxRlrrkCbsBD5eBwhKiGbD47ycDms5NUNsOlKJtD3/KsTA6RSBZnZzHXkXJN"
    "0TFCOVEXnahBaU6yfswUZzHj/fa1GN7b9Bzl93FExfGH8bur9u/vI2pOb9D/4jcPDftOb3"
    "ARY/bKIg+GubbzTClhmlowfddzCph5eRjst5fMTWEuGKzz7yGbCU5M8ez7I7b0SeKKeWym"
    "tU1eWh4v42cwxXeccfAL4fk93GPElHKiXxr8IROoSOhqcxsqYvN27J5ew2dRkTaCtgjbyD"
    "aXBKY/dIcfCDKcFvtvI3iOpgdHEBebWDPZW+jx3pjd8yZMRg6hDkAT38nKSWIiO7gHICIq"
    "P6TkAaCOe0wZWz+i2/VqYWJGHEAldL2cshbmnN0B4dnMXFMnI+CxdyzD+2ZLKGMrlMEEbg"
    "vNg1T+hyjKAZSyzINHuxXC8dHJ+cnnT2cnAe+DM9tYntSR+DbHF8VvX8MvyvGPP2b4pLBW"
    "qd8Ufi3KX84gIX8VNjdxHqvsmTCdkQSvfdoq87px3b1sIfZHo9f9L2yv/0Wjv1wrbBf+ar"
    "Q76PzeQvBXo7/3Rmwf/mp0cNltIfYn/sHIIqnPGeT0OVVKnxOWmvFvgYzS7TOv+f4mk91P"
    "6qXNJ/Y9Pj49y4UrBBS7Gud7/Uju2ALwNZxJXi0kRrirwVtXhWQjgZlFgEOT/GsqUUq5tl"
    "K5tZWKWIMq1dd2ygp5cK25zRI0wq2eNwMp8gn8ZemZ4Tz9YCPdmEEjzC6809YnBJ/D3yP8"
    "XmDnFexEGmKVnvekIbYnxWnG3uI8apPfvhyl6XXHc0RnOslihZ2kG2EnCRtM2rgBc08z2b"
    "inW2zc06SNC9sJybViGyKRXM7G5TvLXK+KQgkBcZW53RiNh0z1+6J2WijY1ejlzfhmqLSQ"
    "u9Uou9JVx+qg3+61UOhAo6NrpaPCWW+nCLZwdJZBdEdxzXQjObgUFdwDXhhMe7TMpdhgSP"
    "lYRqi2GQuHtxy8hcOg+wv555j5uefSvGXemZZxZ6TMzM/PGhvq/U0bjeteu9/IOXEATQvB"
    "X41eK8PRAI749pXgxYpYktcLTL95WrfAmAxfbm6zJ1es4SSkvmdzuAbAiXGdr74h6MJdCu"
    "ROy7oxnxOL6AhmONdtmVG4ftBix+oX9SatzAO1MgFDyGUWee2rrOdUxjCqIlh/8C4lkdU/"
    "8rcAJU73QPPb14K5+/ZA4+sbRXD5CKGE5SUsn+KkNTNXJDV0LXR1qyplQ7u8oWsbZN3imo"
    "1trq2Zp/swRci07jA1/s1d4JvQBqPvjMTD4ZfgXmU/Mu0NMX0Iveuqo86HTwIIf2d3Aoet"
    "L4BAuBFo7i0MYiNssTusyGLBVDdz7XxEY3znnqWmg5iiRpgUTGSRmWnpaIYtTgV3Qk9EOn"
    "IdtGYn1w8aZa4fhN/MSd7FBCFxISWkYmjJrjVomPyKois+bYX53Ogq1+3h+Erpj1tos89m"
    "8+Hg5rqF+EajHXZOGbaQu9XoePBbv4Xgr0YZza8tBH81etNXvynDkTr+o4U2+xodKiMFeD"
    "xR+6OxOr4ZKy2UPMf6Gg6+qX1Adie99gXrNXKs0VFHVfodZXLZ7qg9fpf4Gfasg8nFjdob"
    "h++VPKdR/lOuh+qIXd/sa3Qw/go/lW+KgEvlh8yFF/uzvvBhmgqPv8q8564alMtSDigkf5"
    "/nr8SpC4ihPjj1GFtMfW8IzCrvylaTytm0edaa+mo+IvYYT15ICJOwMcMOM1YMymyZJ4Kt"
    "Vsh3qembQWEF6Qcbvfv1Wv0g8oIqv3uBffNnI+gXWkCvrpDjStxf0hKSltCbs4QiL0cOhW"
    "hDVAv4ddefbH/ayThk/eYyakIa7xUZwQ94sc4T+BO0l2NYOIalCv+WVXjzUehjws9vV9/9"
    "Fhni1aEtKM0rbH2HaIKfmFKmrT9/Pj1vIm19ekZ09vfTJ2GAQk5iubAg1WmpTsvABBmYsA"
    "/mysCEg+Xyq62B7S0s4eaiq47GQ7UzbqHQQdpCVxFFUIYdVM11XoYdyLADaQsWsgUHIUSq"
    "IbAJI9eb22xDM94yk7tcmOojugWNNMgIBpEDP9joEZzLghM8C5mNDKeJ2BMQ/nvE/nHldS"
    "3tS2lfSvtyz/Zl/Ksqzcu3YV7uJLcbtxXn5iLF+tliYPpEtcNIdsfn/ZrxFdO+98Bk+960"
    "nEneKSNKVT9Wn2Xh9Fk6o8/eHloiXYar7zI8swgU0MqtekXJ6qaBHWWxwI/STfCjRGZRZq"
    "kaDwIWX5jmgmAq5vKGKMbgKaPa1Yvuc32/0NHFYMCTtASRhxdqPNDz5upCYVznTGeNDCdi"
    "pcm0jFlGOfuB+oAunjw5H0g8qDckt1bAgiX93KlQQ0SyuEoeVCQBL0YFkZTCpWkR447+Sp"
    "4Sik2M8zFvkcOSwD/+CPPPbh7Rwo8BgBceeOynsx9M3NmMKS58Qanxz+vjtZcLfOc22grb"
    "+s2aWdHbyZxRZINw2wjaCmOO0ZRgiC6GNC/gOK/jJyhniSkvetlEU7ZFBp0t1rpX2TJejK"
    "K8noWe+XHA2v/VoXU16ZVfmQmtKWHefcG8/otQxO71aStt9/aUdncSNn5jJ8COvLpWxmw3"
    "0kx0FuzerjL8Mmx3b9pgbkYONar2+4NvbUh7OGFfjgEUXkicYvf72lb7E3gMbmmHjqphhU"
    "oPBemh8Fq8i6gmeT+0AuI6hQS8riWR0KBeZlHEfQ0OTCRZTQvBkKyUidF2a681BGaFf2mr"
    "KYFDjTIYEHALHa2YQsYDaj3qFtfsoR5zEzELYGnaTiL8VmQ0vLA36elR4ZlImgDPCaG82l"
    "Bs4p4YNP8iY4yuymZAZZw/fKbl9U+I09XORaF8VuuGvVrgp9zjOk5Xw3Fd/vr5Ctv2o8nU"
    "kby1kBOENWT3TjxDQMMpitz4tFXmdeObOlLHg2ELeTvhlfzJzQjAk9gJjV4psC7ZQu5Woz"
    "21rXL/b29HoxfDwa/Qwt2yPr+1ezdtfp9gV6OXar8N3gaA/PSheeyE7ykxGY3bl5e+v4R7"
    "pNHRzbUyZE8NnW722dMA9BS+GDvhtlC8C3CXdvdK7au86ga0jxyyqzddl0PejkaZSd3ePH"
    "T4qBrYklx5lyvvFZid67vyXgkArWIQpMTPqiaRusBnI2KnFXHxLzW3Zh0PNcoAn4ERSPQP"
    "BkVTy3y0ifURwSzGg5pGX9sfjk/PeCZvx0aO+Z1QiID6TlaOCDx7UV8SOqvwJNSU0Nm+oD"
    "P+ZuQ2eaNUtUNyyq/XIlXZ576kVVddfZ5s1V1twl6L/DIOkUkBV1rA3gpdbrskSifX9Muy"
    "SUKrty80R0KLxQcmiKymSHQMRqyQTnvUaXeVVzNCmKRUeomNxdoiDZEpEmmw3SDxl5lCjT"
    "Ml7zbnDrMRgByKQTKrAnqAyo9eKm14pI0XL5sz2LRi/4xuv5MnnqgBI9CHvIJFyHk0xUm8"
    "d3ObF5gzrOM8qp/XXOp8KTrfloqT4pkq9ZsRtK/T56I0w2WBbadISb4NmVS1KqdqVSTNUH"
    "t2b5AHsiRpfmWby1u/RTjW8NnvkLY+/0k/0tZnx59/hL9H8Pf8p1mLTfuMtWysoEeDh4u4"
    "le7wAq3Yp8KAvixyZ9gOL1Y8fYoHofxgo4WBDVvkhravm0rIrcI69rYPl4TcSv1y1T5RQ1"
    "q6guvh4BcFUl16O+xMrz2+HAyveK47vldkkb/8FJeM+3eFXVMC4j0mGewO25fjRk45caIW"
    "4htw+bi4UsdjpctTkbq7kA5jfDPsw0l/D4KEJp6jiQqOKZFDfnUE3iAdhV/y9jXaa/e70I"
    "+71ei3gcqP3S04vgy/wLG7rcY4cAwnzUUpBRj3Car8glbJB4wzLLcvaZRqV7x+PWP0UyZW"
    "f9rC6k+CREzr5RKLqjmml40PkdRiQG+zj3ZROd6xFkl2j5Z4sUjPIeGS1Mhr5dPx+VmgM8"
    "HBNnVpdNXu9ZI6E7aZ5nM3WVmGqFhml8wMxtQU6D1GGjf7XdqPXh+Hx+Vt4YlKR2X8fHd0"
    "0jyOeduF/dFj8dSmtSTMgBbo++nRnxGitxz+Keu57jj6hMwsMktBrDPo5hvyKn/QGtc3Fz"
    "21w8wivgWlmplR/XYPVGp3T6OdXns0Ui9VUJo3+9VQnNd0tsC2bbAOdfar2YFFRBjONqfp"
    "1D726EMdnDlYJ2rdsB2DzpzJlMzw2s4bR5Sgrd8ktZPaJQHrxFko2paFn55hekomigW7fn"
    "gsfxaU/POveHQQh5Yt13OWTexTkqvuagp5/YbvUabhe7Rl+B4JQrMCXD+nIpggfMvKIFM1"
    "zOWSUB0MEPYTBKuV2wawgLh+w3c3kYXEJtia3efOAZQgfNvD12NGvkxAMbK3zMEZ+113pg"
    "hzy2auhOkr/Oo3LtojtTMZf1UGwz9aKHyk0fb1dY/ZJZOx0vnaH/QGX1iL5DmNjgaX7AZu"
    "juwWCh8VMWnKD/x0i0dhpmkXFmesiypLdDAErQwMTn+PSfJiNBhegLnp78H6UFf5pvQG1+"
    "4SUXBQDZkBLFVUWD5tlaUUfqfC79L1cNBRRiO+0go7/Ez3xlt7hR2NXrHpaqiChP09jSr/"
    "daNeu9kDg12NXqiDK6Wrdtq9CeO1qkAy++Q53o7dPtEudo7dWe0rw3Cj2Akvsf3EmyW8BP"
    "f+IZspxu1+tz2EhUpvrxqjbUEeiADvzzbcAuIqj7ffBsNel6d6VCE1ZORQo+5hu/sN8gx0"
    "/cv+sUb7fIUYCiT4HcTPhNpsukmcYq3YM3przrxF+LAaY2GJnbX1gk9FmL7KI0JpD3vsDe"
    "YbeLO73Z4CLzRs+RxzM1T4DMO21ZAMXq0WxiwlijmbcGJdVFk+ar97AxHGLnTs77M5FNbZ"
    "mILVBnGFDjTqNfbaddVRZ9Afq/0beNHCR+5bGMzRoYMKyZnoE89tMZeTu4i2wlKuEnL0nT"
    "xBMiQ7F+YZJioGdxZzm/qP+ZrO3CTta2PhGNT+CPf7z8b+rUdwKEhgoDNzuYIYHUvAzm2F"
    "DMNU9Ru3OwHs2R0dPMtfqCxOVz92l59qzefZinGqELMDwvpxu/wlc59pZImNFPNkO7cDwv"
    "px++g40yfweMsn8FjEcM8BfvKIn/J9CQW08oMYhqRX2LAmFsF2mvqeBkrHCGs4ln/Mqs9t"
    "VeiSw1nmrkgVQH3TsNnr6dJwisk9TluC5J9/8/bprX0gck6NswwL2rdxc+e0iBHWyGN5L/"
    "F2IayQWHccbGBSyiuEJK2UQ1E5hHxX3LjX3NJI60HK5GUysXCBnDsJ0jrlUdi7GFamxQZ2"
    "ASFECKUIcolgS+ajdFg7d+ojNdTVYc1JWVMfxVSVlAysogFfAnvfSKGo2Jueicf+BF0Cl+"
    "ufvyvxPcvM4pBCUgKnh0Gfw6DLek4baepcBsaH9PJSBnckkUw9uZ00ZSqVKTskgyt40sb2"
    "zEBum2bG9ECTZdD82SRB43sCCXhWpo0XbsVp59FEoc5shC0C6eOaCFMdPUITiOBZEjcfNn"
    "oH6/gfTt8ncwGV3LdM+VNh5bKJZMqfPaX8KbJe8aKFiqrpOPtZqWCfUeclaXucfaftuR4O"
    "rgcjz2MqT3iwR8fdefkeFAHvX6rDKx4N7O+Cf/blzcj1zeY78Rk/k7hKDw92PzGF1hZipD"
    "VcVKrT4gJk19ALyTlKuZcVJCnlF0iZuyzk/84JSOXKfNbvnfuO5Adlo3RycaIoKg7VhHIz"
    "P0Qk0fAXr5kWXC6V7H8Z+z0tLP/UEyOUIihrPQimlb0jjVWTRFaoMTQHZ8ZyJXMzMjcyx2"
    "Zgrz8lyEWgDMyNzZ8Z2Ospe3vlbsW0w6zMjerFVV19uMaW89TYvvrgtmlmXX1YBc2fr+EZ"
    "zfHvLhLcm+w3NJEfeKSzJoiRm8hbFNahNEDohoJynqV1K1hz+DNeiSFeypZXk/9LLk1URc"
    "9pyqWJvS1NmGkZzp+HzH3aKi9RNL4Oel1l2ELuFnDyq+ueMub5Bzb7cH4yVK4HwzE0Dh1U"
    "AzEPz9b5iw/GaaXZVdjyrUR5+rcrii0WcOwbL221TDUh41ODuC5k2htQAqPfiHuk4NWvlI"
    "GhLkGlHq5pQ2BZbC5uNSkM3mxiee2etSUGlCCXBs2NBbgVIcOx0SN+QgaF8mM2YXzVEevQ"
    "L3hp8/KY0PjOJDZQ4LlDLHRrmY/2RDcpuU0aFzu8j9Da2KR0d/cmeuCXsCBu2XRpbFTmky"
    "KNjeeEUJqxsffqCFX7WuwhAU9iyon7XGxjdED2wqytVeP7FjYL0rZupukcIzVCVMPBWlaB"
    "5DD04H1Kc0yvEZr9TbA/HsgE62VcyMHQEIVkZ5yd/zINmoubGwLJzDgz13R2j6lwJTWVnx"
    "EaydKkX/l8bediaIhCsjPOzrlBDfu+kLtqjFT6q1bNXzUBHL4SzEIdsliQmbPGi2vLXJGU"
    "tVxhu+ZW8CVEMVmFSZ5f00UrNg6pA0utqyfLuLt3YKnVBEQDuYdTcs8GXmy9Fb3T1ufn5F"
    "Rbf57OzrT1CcHnUDv+5JMgtGxXN5ExZhJbkdjKGygrr/a/KX2/5Li3q9GbsdpTx39MrgZd"
    "pddCkUONdpWR+oURuFu3yMhv7aFXYAT2NNpRh50bdTzptf8Y3IxbKHrMi9T3x5tiBZFDSJ"
    "fd7ipX7eGvkDLb29Xor/3Bb5Ovg99ayN8rsoxcflLs/HXUXlg6reKYRumpbV125S5oHiOr"
    "X0Xz8jnNa8Dn4XFAUL8Ao50UUZMuJ9LPoeoCKdvP4XWMwuv1NKgnIrAFw5eb20zAVazhs4"
    "bfb+Bla87jFtcjthHvCxANN9GHSdHjvWkTBKzmVllPvfhw9v5nBLEU7BqhyMHf2V/dfKRJ"
    "62+nd3reBPyz4fXmLrxLa1Bag/W2BvesHVXtu7AH9aj29jazsJXh9VAdMWt5s89LCf6ieK"
    "UEYYdbyOPLwfCKG8d8r4i1W77TtL1eLrEoReaY/J0yqYRIqiycUmB75fdxBLH3Wfnuqv37"
    "+whq3xv0v/jNQ6zv9AYXsvxTacJIVLtwLEG9ltESLxapH0WPpEY5HT4dn58FX0M42PYh5J"
    "XsBG4RrvKXu5p9nO5Ne0VR84Es0ipapsBaG5JazKb7SesSGERF0mPFaPeTH0vW3iiWOInb"
    "sROwYwuIOkEsnQ4ORNb502QJieuHY+9qRpVQdkWiJz2FKrcQonRSAIUFIKs9vbYENhraNL"
    "8UBMTyZSgsClnV5tVFEFJsCrwOImo5M8l15qquM4szdMlSTrKUU6V4nL+Uk7+6/nIWjxxG"
    "oV8aiwMGVJ9lcNScyZIjMaT3lTIZ1z5PYlJRzsDmiD6xVz4f6GwsUsAqldYkUaxM4F8lKm"
    "iW7mQlLKn2vKuVtj4/O59CEMv0R219dnwEf89/mvnuTZCGxO0Pbe6A2M3J4z3bbbreTxgy"
    "NaLpE89f4obsJ32tdncrjWp07GdHYZfc09xti/zNuqF4gQy9yfuKXQfXZnYX7maS2WmLt3"
    "a9oqXflvTbegN+WzJDisyQUrWlNoEvgD/bCxGb9LEaI6vlAlb541X6coZj4jJx+NMWDn9K"
    "4XDuoK0oleR1Nl4HqnKC0+lemWGaWvBZumUesFumbtgzY7UwRImrtlQ6i1DJT1+mT59f85"
    "xnTc0fvJxCLpmfg/kc6cjnNpsgfKGuXDHW51OVveoVrMMJ+wGOYApOH78i2loO3p14ffl1"
    "Q6wiPPeoJLczc9tNJFjAkTVKWcOKvlDNWx/QxZM3Ng7ErdUbxlVNpdUl7FIUCo5eaW6D8f"
    "VNmwzY/cn8xyNIPXWEAVD/zAH147m2/un8R9ifnRw3w1j69AlhtDCwYZtQ1wiOIan43LCW"
    "AKeTxVyE2pd/E8Drb1eW+cDfrltk2G78NED6/jyH2HVzziOxF9h20D1jC+sdEqMbDnJLYt"
    "m85yeCLfTu12v1w/Q9MumMwFmNuvQG9Ejh5kTPjO8Hj9Zgl/5ssMeBdXoJ9Uuo/y1A/Q6b"
    "18SayfMRxAHx/uCQRnfYvhznNMJdohbiG42Obi6u1PFY6bZQsKtRtc/Ih9/UjgKpvfx9jf"
    "ba/S40dbfxGTOTslN6TLEEY3cdWF9lMPb1EmjtBItdmtS5F1hH22OMN1Q18rUtI8yYqTPs"
    "Jy7zINshklrMD68AbE8cMrun5sK8y5XpIUlZB1t/3/x3sMX0e8EUks74EInkuFzKedWlnO"
    "laZ2NRAFgxs5d9A8XM3BDFsSqX6qNHXaux3FU6KvvqvTs6aboJZ9nANVwfT39Qnwg8bRZr"
    "vvbyiJ/yDdgEpRy14YARhwBIw+t205z4tpC4DhNxVF8+zaQvn27Rl08Fvgur1cJgrEuP2E"
    "nnu4i2fmzfocNeHma/0Cmy0iw+ycLhk3QGJ6dpx1qweZYKC0c9m24qRCnNwXhQlINnzoQf"
    "5xi8cbr6DeHys4H7PFvdC+vJPc/sgLB+3C5/wvCZRpbYEKSoe57bAWH9uH10nOkLeLzlC3"
    "icYLjO1E+D6aSTKZnhtZ3X8SxBWz+270Tfcxckucu/4NOY7gAVp3vL/k98ebjoMldAvMdl"
    "rr7nKZFnlQtoWgj+avS3tjpW+19ayNvR6FAZ3wz7sJLl72m0M+hfqsMrOBnsVmOFa7MoLx"
    "zxW3IPhgllMroqJ6Pj79XEde4oKOoEvZR49SWeP/NgnK5+moN0iJQOkS9ziIzmnJ8uDaeY"
    "3OO0e5lRZe7eYhMquDrmTlgWIpJJ43I6JsokltWRgGfg5uV/hExyvyj3o9p3kTSi4g6kRI"
    "pKxA80LJDaOEEqPwwvEINM6PraCV0hF1juPK4bIjkH5eF8IhQrqp8mpSBTXooT2YUU8yx5"
    "Atl4LYG3Y6+bwxrdmXMDbl5qmQS3XNbKJLi753H+JLgbTa4ELtc/RWtC8c3AYi9C9OXszZ"
    "Vm+EBniYi1nSXJcMwq3OsoPlAep1jSlcqB64bDj2YWIdT9zSkR85smzedD5yd2pPWzQfRt"
    "5NIhbCM2bOZz5HYAseYOeqd8a/c+nL//GQ4MG1HyQCw0u8f0jhcGZyce2QmTEl782+Yh7K"
    "sFFuW/3emdsoS1e7kFZBy7jGN/A3HsqVGPF6a5IJjmDXycMrLDVXuEw3Qw6EWWtS7UeKDX"
    "zdWFMnx3FIusSWV2sYX8GGUtAk73s5afGua4dYynRzrKMb5ljHtsK1QmM04px3jmMT5nTD"
    "OmBpOLQPPfOs5jlHKsZx/rIdYVGO9iajnmM4953zAo4qwTJa2hl1advHU8mzWv4RUhk6uC"
    "hVcFg5elgLNCklYKoqxFwk0WxBcCfZuUiwcmhqxAX2QmyACmhkatXA3IwN/kW14pDFV5wI"
    "s1X/Jq2zYTHa9jKgBShe2a29BUElBMcJTkeUiVIo/atJA5Rxgye5Llz25yTovM1jZAms49"
    "dtCcNbkzTV0AlxbtRQCF/tkAUrgYdOnCoBF8NHZNQqQSIq03RMqmd1GtqcypPoUVp3YZA9"
    "kejdQvfS8iMUccpE/XQv6eRkedwZAn/ORbiIbs3IzcYEi+E5+QMtmDpUc9evNckQBrAamM"
    "kspqgQffgtx2QZxSWgXFAyrYRzt/MMWGSLK+LIPMV59eaC9s1FDV6/DAhJHZE24zCDMYZR"
    "vF8+Usrr9JFp9gK2qQXWBndt/Yaou5TZoZzbBp0DqDUwtvzM2m2b1BHghYb7ZrLGGL+JYV"
    "VD72zCSRv0r+TtzKDgtMeVEHqM4AB8igYKIxs42XebBnJtwDmSuwrFvck8Uh1tJG/4IUlp"
    "yM37rJ2rP+uSOMuSR2Rk8XabxJ463+xpvM+L/rjP86wbq4nGJ6iqUwzVtOr3Rw0MLgWunn"
    "hRWApoXgrwsn8PRK3o5GO70BxxPcbTXgBJn8I5319U3+4SpaBYQeIZSJlKrsSTBbmHaxFz"
    "tMKGVcZRmDLZU/qcKGSAYxlwSHAU9LwGquWTffNjbOYQkicyjSZvxVFKnhWORWoMZHKzPh"
    "ND5WmmmhPISsAEqCXeBDuBqe0pRDLnixmBg0UkwTUBReOdO+J8RxURuopokfsQGYzYz9WN"
    "bPR3RDHWMBzSmi5tTUn5BNCGtHTcBXfrA16vbgRiidvf8ZzS1z6RKYQOPdwY1Vsj8i1Q1g"
    "YuxG+I6NDPd5cHg9/549iGOiKdGoRXgUk47w3CEWf870ZfwNBrZhhmAlP3FVwkESDqo3HG"
    "SuHcBIi5rcIfI9Gt3Mcu4yWzmv3e2RtZC3o9Hr9ojb2u5Wo5dttQfH7laj7a5f39Pf02hX"
    "6fRU7hTg71XDRg/m8ryafIRQavJV1uR1MgOUsJBfh4hWOnZkdewIqQa5TakkrfQwKOzcwV"
    "W53CIIU0nml2XPBmp1af4dwdL2gYkjq1UbHocZPDzCBsnL2dyO9lZTFidn24riByMwfxtb"
    "AQS3STMjgmAHrZ+FEAaUbMzqH2zuW8GNd911pnBdNsw5Txzi+s/fwuYWMbubYMd10th4+P"
    "9gJ7GHHdyDgxZz428OPHPMwiaOixNw1MFG9/gBvPwxT44Ct3oiHpRhc+cTH8bgCEMTeboQ"
    "a6nRMMyguzAD8lGGzMlSOIojsQOJHbwB7GBbpfL05KjbipQftC5WGl8J699cGjNmqVEyNw"
    "Sf/nQvcgGp5LGAx6x7792ekPncmBmEzvIM41R6yW0Bt5fY+k6cSVp87tZ0HAlamZAje0KO"
    "CPMKpORIo6+hL+CukCODUvPBVdBBwRRgdluHv4hcvgHZ34A4/wq8BFu6kO9B9tA4XzWBqr"
    "mWMV07QlV868uQ2od8I7K/EUImFngtnutHvhvZ342/V2QGbrIiCaR7jcfI3rTjOIBLxRJf"
    "hQhr6J9cp+VPH/nLK+MwnVzgrrKEZej2qy2sboD2/AvccdJyxPBGEGsZP7/H+Pk8i36idy"
    "MpjQElY5P9yS2LaEqtg3o5Mq/FxieGLFJ50fLqV0x184EvziXWVYNrzW0LqvfhVs/7Yrt5"
    "E7CbtpZnFAOPZWYQPaEV+/lEd92eYY1zRSxmGsHKouckjd6NlOG3D0fvBY7b5fWbZdmSdy"
    "zXLeW65VtYt8wPdUhQo4jLZH5PZGmEV99EK5DzWKY6frl5xr/Q+bPK0RfWh5fMhzOgak2w"
    "q5LlloGAWIqisCjYzFRUEAlSKYaygArXfkhII38hS2I9GDOi0GwFb6smi8y56GiucrfhGa"
    "QEJtc/159gys1UB1syOQeTE9NpBhbL8gHZwkQqWTUgMjkL8LX45J2Osdluy0nw2ciU9ADQ"
    "XUhhAGEBXg9oYUwtbD39jG4XZO74UQHw4FAvdWHSO9i6tVGBhohLBpTYdRa4LZJooIk2NV"
    "ZhH/vQH+MVP+GViZbonETn3gI6Z66LpwAMiKuM0zUgI8pNm+cVCHZ5JYHB1ZXS73rVBPwD"
    "SBI4VJS+W3XA3YvPYZlwvtJTDngl2ZlUpqIy9ul4aoKwloHo2UDVbZhqCsN1zpMEv9Mdxe"
    "J0b9lTTKL/+0H/9aXhFMsZGiOV6wGVXg/wlOO8Qg6RSZe8Kss3ZI4UyHwSp5WQa3EHvddP"
    "QVOx1+yV5OB/ngqshCZp5QtRWBCvVgVZvgYbmyIv9yNkkvtFuW+Rmblk07leQARJWimHon"
    "JwC/2y5ypYCHxDWYoM3gwcm6iC5qdQLlp4MUYvpVGKX8BrJjCr2PxUev6ypCpUAou7QUf1"
    "5G7ewvehb2UJ3B1Yd5ga/8Z+2Ho9eZzULzIw2lvkfDmPRw4E9F4ai8PFjZ7lcESJzpRHcr"
    "OkXMY0XHf/iyRulYXJG9teMjkLkxNYSKkxe4LSGiUF7mUMoqyUNpjZM1GoDWcY/YE582JG"
    "uyrIKNxfHTkdt/92HhrpuWcN2dfZivoPCRs0szhwWZu2z3pw/eaXktEhaDES0WhCXRodPz"
    "V5ytbpE3q8N5deFOOxIDryZV1lD4iE++In1wtrDhqF9MGSPlhvwAfruyEyJrO5YPm0VfaV"
    "aHxTR+q4hfhGo1eKMuaFYbwddqY97nx1T3l7Gr1U++1+R2khb0ej14Oe2vmjhdytRruDzs"
    "2V0mcd+3saHYy/KsMW4pv4PPY6XlswoyVku6U0MRblNc3rMlRRJTWjzxDUk0/ybEz+Tplc"
    "/PZVfgdKcWZQfh9H/Bj8cffuqv37+4gvQ2/Q/+I3D43TTm9wIVjasPRCnkMxUuk5VGnPEh"
    "lJLCOJ3xrzwYrIH0FsvMx/qmIoZyVWpmTE6k4jVo1SkOa3gOWHXm4ZQFnvAMoeprr76xLY"
    "m3+puQ11W4QaPR8wiWYLbCzdCs7YC3GEHojeRGtYnOPJw1gjKIBkzt3YRzZydPY74dhwbA"
    "TGvCBgsrSu3YJO7HfYt255Jl706Qk9EnZwZzwQ2kIYLQzbAbJboLltoluehv2Wt2Y2GEf6"
    "bk16+xHduk8xYQduRWvsaBTuzitOIRsb+qbMtfsjAEbkBa8fLViOoD+z7omlGzM33jMg5g"
    "W0+S82XOyRtTKY4HWNPhrOfROwRmgMhcshlPSWVzD3YCb2aIxppsUMFJAPetdr97sfTt/D"
    "HbD3IB5fzEfa5B1R9tMYdyzyYPAufEYCa/3nuPX6tG9/Dp6nCRcc/J3YvD9ewMpFQ+GQmf"
    "PlhKnyhwb42gwvavNLTNSOF7vqPxRYZBI8leDpGwBP3WlPDJ+K2bmhqAVgFAUwT7KEl52k"
    "B5edJELL+Pciyd9fRoN+iv3kE8QBITbJo//jn5ddsbnxH/M1def86dpYOAa1P8L9/rOxWw"
    "1JxGxg0Ha0Lg7MNaOgD3QQR+vcuV442J9fKwiI91g8vjtsX45zct8laiG+0ejo5sKvCx/s"
    "Qvz2+GbYd4O33T2NflOG6qUK5/w9jXYGw6HS4dTBbjVWBgLlKc/6QIToLQcWzyyCiwW8Ri"
    "lriFpDCLU+oIsnT8YHgmJ7w3EriG2vp4UDneO0MhC2yssVYVMmp6BjpFLOVZazTmbc4C5Q"
    "EktAWsvMJjvJGOGhLnkU+xDJi1T7ivF73zq8DzHlQADCJBICSFYX9pG+ApOIkFhOI1mnEY"
    "99xRTxGK38UFf5Qy0TYlTDp4GvBOACQogRSreSl4kgvhhTTB4pvUjhFBeOt0aXXx5RQjlD"
    "FZWAzBTzqpliXLeFiWM+5p+TBMRSEkUlEXZJyC0JAbH8KBQWhQcJ5s/eEyOUL0NJDqEyVY"
    "lMVVIp7uZNVRKen0tg7zXr7tumtwOb1LMyWfBRy5KsJKSUlMDqsddNPcexQIPLwGIfGyhl"
    "Lq67u3MMSMnK3oT35st5nTPD0UEzPAUpycB9X4fb6+A+0Okjpu9mGdsebFICd0Nu+fXkbg"
    "xiqmK4hPJg6ASklB42ETRpZgifmJBw6wxxFCuDzHgYw8oy2V/2z3PZbwWBDGHn/x9sNGM3"
    "d13uHz1HfRs/2Z6HP1nMRSEVO7gLRFcM2A/lHWyiHe65xx4yKCP2bguFrUwHWWRpPrBLmD"
    "6hJXtXmmi6Zr2uocI80XMUuPIjVWTmlCpYvU0knf/3tPK/Mm1DrEqNlnixSAfXQnR1QtU+"
    "HZ+fBTyFg23sHF21e7082WjEvDyEDDSVCaZwDEcUqpvO3YCghuw9zuSScrzFI+U46ZCSvz"
    "yarIuWsy5a7oJoshIajKZAryvkux4jlr5SVfaVknlHXnv1u+jCt1xpLXedL5REYW/gUNUE"
    "kRe6F4BDnfao0+4qMu3LztK+vA7o1iaWMbtvCLA270pzG8SGN22eA9bSOfo8wJQLS3orQN"
    "ILMYwCEFG6BZOOEdXCTDw9zWImnp6mm4lwLVZWkL1UOTjsNa8hd3diIbI7OkLPnvTgshDJ"
    "/vNGvI5ZU1p0WUL/2ufH7J//B2eri74="
)
