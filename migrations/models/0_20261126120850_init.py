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
    "distinct_from" BIGINT[],
    "letter_dated" DATE,
    "proof" VARCHAR(16) NOT NULL,
    "proved_at" TIMESTAMPTZ,
    "proof_decided_at" TIMESTAMPTZ,
    "proof_reason" VARCHAR(1000),
    "back_state" VARCHAR(16),
    "back_on" DATE,
    "back_reason" VARCHAR(1000),
    "repair_reason" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "back_proof_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "firm_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "letter_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "merged_into_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "proof_decided_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_demand_title_f_ba619a" ON "demand" ("title_fold");
CREATE INDEX "idx_demand_submitt_05c696" ON "demand" ("submitted_at");
CREATE INDEX "idx_demand_proved__66c3e5" ON "demand" ("proved_at");
CREATE INDEX "idx_demand_letter__a6fb7a" ON "demand" ("letter_id");
COMMENT ON COLUMN "demand"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED\nVOIDED: VOIDED\nMERGED: MERGED';
COMMENT ON COLUMN "demand"."proof" IS 'NONE: NONE\nWAITING: WAITING\nRETURNED: RETURNED\nCONFIRMED: CONFIRMED';
COMMENT ON COLUMN "demand"."back_state" IS 'WAITING: WAITING\nAPPROVED: APPROVED\nREFUSED: REFUSED';
COMMENT ON TABLE "demand" IS '企业技术需求, registered by a liaison or by the firm itself.';
CREATE TABLE "demand_co_reporter" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "demand_id" BIGINT NOT NULL REFERENCES "demand" ("id") ON DELETE CASCADE,
    "organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_demand_co_r_demand__d54230" UNIQUE ("demand_id", "organization_id")
);
COMMENT ON TABLE "demand_co_reporter" IS 'An organization that reports a demand beside its first reporter (联合报送单位, DISC-4).';
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
CREATE TABLE "merge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(1000),
    "decider_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "kept_achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "kept_demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "merged_achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "merged_demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "proposer_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "merge"."state" IS 'PROPOSED: PROPOSED\nCONFIRMED: CONFIRMED\nREFUSED: REFUSED';
COMMENT ON TABLE "merge" IS 'The proposal that two achievements, or two demands, are one, and what became of it.';
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
    "eJztXf9z2rqy/1c0/NJ2hnaaNEl7OG/eDAHS+h4CeUDSc159hgisBN+CzLVNcrj3nf/9ae"
    "Uv+ItMbMcQ42imjWVbK5vPytLuarX7n9rC0Mjc+tBcabrdoba5rjXQf2oULwgrCO7WUQ0v"
    "l5t7cMHGkzmvjqHemPgVJ5Zt4qnNbt3huUXYJY1YU1Nf2rpBgaBPCWIVkE6RPSNoOsM6ba"
    "DbGbZmt0i3+MXht+b749MzZNzxU946mpA7wyRvLARVEaYau8fqTwxt/QEerRlT9myd3u/s"
    "KSpV6S2U/Cb+Mez3kE3+stkZttEjduiI9iu/bbA/Jpoa89WCWsgkS8IqLbFpW/BQnVEZ7I"
    "HIIticMiL+M1ZU/9eKjG3jngA1+zE//mSXdaqRv4gFpz9q1mryT8JAZtfd4tg0Hmus3o8a"
    "+9WGWfsTaJY/x3c6mWsh/uoakPHrY3u95NfO9XuF2he8LiA5GTvvvKm/XNszg/oEOuUPvy"
    "eUmNgmWoDddDWfu53Du+T8JHbBNlfE/y3a5oJG7vBqDp0GqJ032Fyrjce9/mg87IzG41qs"
    "Q3kUAe67l6YGhc7I3tXiCNzDK7z/5fj406fPxx8/nX05Pfn8+fTLxy+sLn/f+K3Pfzsvs4"
    "HLaYqDpnxVeiN4IYP1eOdrgAt/cxpsY4eKs2wDP7bj8LcZhLa+IGIGOBQRBmguyQevkIcd"
    "3oUNPzbf7B4YsgXbkXLZGY6al1fQ/MKy/jXnODVHHbhzzK+uI1ffnr0LM8NvBH1XRt8QnK"
    "L/7fc6HE7Dsu9N/sRNvdH/1uCd8Mo2xtR4HGMtiIl32bvEqgbYyr+6TB+WT5Lr23K/nLLw"
    "cp8f1wZ105iTOOitGTbFkHv1I4izH3KAn09tgf8azwm9t2fs9NPxFjRvmoPWt+bg7afjyC"
    "fSc+8c81thcI0loAEvlQHhEFEFYT47SQHz2UkizHArDHNgLk8LcoBEQpweYi4jZRqiI4Ry"
    "oM47UIPQHId+xARnMfBe/Up0721yTuf3UUjE8brx28vm7+9CYk633/vqVQ90+1a3fx4Be2"
    "mSB91YWVmGlCBNJUDf9ZgCal4WgL36EtwEcEFhvfsZ0JngwgRPfz5iUxvH7hjHRlLd+K3F"
    "8SJ6BVN8z4GDXwjv79o9hkwoJ9qFzl8yZhUJ3K1vs4pYvB57plvxSatIE0FdhC1kGQsCwx"
    "+6xw8E6XaD/bcQvEfdNUcQxzaxYrw30eNMn854FcYjm1AbTBM/ydKO20R28AywiCj8lJIH"
    "MHXMMGWwfkC3q+XcwIzYN5XQ1WLCahh37AkIT6fGitopDR57t2W4c7Y0ZWw1ZTCGW0L1IB"
    "H/AEUxBqU04+DRbplwfHTy+eTLp7MTH3v/yjbI4zISP2aYUbz6FZxRjj9+TDGlsFqJcwq/"
    "F8aXAyTEt8PGJo6xwt4J0ymJYe3Rlhnr2lX7ooHYH5Ve9b6yUu+rSv9x1WFF+KvSdr/1ew"
    "PBX5X+3h2yMvxVaf+i3UDsT3TCSMOpLyn49CWRS19impr+bwGPkvUzt/r+BpPdD+qFjSfW"
    "DB+fnmWyK/gUu+rne50kd6wBeBLOOKsUEiHcVeetqkCy4cDUJIDQOPuaSphSrq2Ubm2lJN"
    "qgQrWVlbBC7t+rb9ME9WCtp9VAijwCb1l6qtvrNxbS9ClUwuzGW3V1QvBn+HuE3wn0vJyN"
    "SEWs1OOeVMT2JDhN2VecRWzy6hcjNL1sfw7JTCdptLCTZCXsJKaDSR3XB/c0lY57ukXHPY"
    "3ruHAck0wrtgESiXI6lO9NY7XMa0rwicuMdm04GjDR76vSaiC/qNKL69H1oNNAzlGl7E5b"
    "GSn9XrPbQIETlQ6vOi0FrrqFPLaFo7MUrDuKSqYbzsGtMOMe8Fxn0qNpLMQKQ8JkGaLapi"
    "wc3nLwFoRB9hfiZxvZ0XNoXjN2hqnf6wkj89OjxoZ6f8NG7arb7NUyDhxA00DwV6VXncGw"
    "D2f8+ELmxZJokldzTG9cqVugTAZv17fpk0tWcRwQ39M5XIPBiaHOV98QNOEsBXKnZU2/uy"
    "Mm0RCMcI7bMqNw/KDFjtXPak1qmQeqZYINIZNa5NYvs5xTGsWojMb6g3cpCa3+kb8EVuJk"
    "DzSvfiXA3bcHGl/fyGOXDxFKs7w0yyc4aU2NJUncuha4u1WUsqBe1q1rG8u6ySUby1iZU1"
    "f2YYKQYd5jqv+bu8DXoQ5GPxmJa4dfgHuV9cikN8TkIfS2rQxb7z8JTPg7exI4bH0FC4Sz"
    "A815hE4shE32hCWZz5noZqzsD2iE752r1LARE9QI44KBTDI1TA1Nscmp4EloTaQj10FLdn"
    "L9oFbk+kHwyxxnXUwQEucSQkpmLdm1BA2DX17rikdbYpxr7c5VczC67PRGDbQps9F80L++"
    "aiB+UGmLXesMGsg5qnTU/95rIPirUkbzWwPBX5Ve95SbzmCojP5ooE1ZpYPOsAMYj5XecK"
    "SMrkedBopfY20N+jdKDyy7427znLUaOlfpsKV0eq3O+KLZUrr8KdEr7F374/NrpTsKPit+"
    "TaX8p1wNlCG7vymrtD/6Bj+VH/IYl4rfMhdc7E/7wQdpStz/SvOdO2JQJk3Zp5D4Po2vtF"
    "PnYEN17NQjbDLxvSZQq9w7W1Uqe1PnSW3qm/GI2Gus3S0hjMP6FNtMWdEp02XWBJuNgO9S"
    "3VODggLSGwu9/e1KeS/ygiq2edCbmmjJxF6DoseZgWz8E7Qm5PxihB/xGs0JfuAXTfbsR5"
    "31/xW7gx7wHEYQy3B0N6ZFcZv5BN7UgiggwLkkDepHzX9zqAHv7XSjqJj4p9S1pK716nSt"
    "0MeRQeTaEFXCwLtrocAbdlJ2Wa+63JchzQMl6cF8Es4y6nr1KxT0ocAuLHWE16wjGI9CJx"
    "Z+fbt+4NVIsSEe6oJUvsTmT9iu8AuTydTVly+nn+tIXZ2eEY39/fRJuAMiI7FcuZDStJSm"
    "5c4HufNhH+DKnQ8Hi/KLLbLtbd/D9XlbGY4GSmvUQIGTpJW0PIKg3NdQNt98ua9B7muQum"
    "AuXbAfMEjVBDph6H59m25oRGum8scLUn1AtyCR+iHHYJnljYUewXvNv8DDnMGySx2xNyD8"
    "94gd8IprWuqXUr+U+uWe9cvorCrVy9ehXu4keBzXFe+MeYL2s0XB9IgqZyPZHc77VeNLJn"
    "3vAWRrZpj2OOuQEaaqHtRnaZA+Swb67PVZS6RPcvl9kqcmgQxdmUWvMFnVJLCjNBr4UbIK"
    "fhQLXco0Vf1BAPG5YcwJpmKUN0QRgCeMalcfuof6fk1H5/0+jwLjb208V6I7Sa8vzzsMdQ"
    "46q6TbIS1Nxn1M08vZD9T6dL52+XwgG07dLrk1xRYs6WeOtRogqpAjzx6sIjHzYpgRcS5c"
    "GCbR7+lvZB0TbCLIR7xFDosDf3s9zLu6eUUTP/oGvGDHYz+d/WDijGZMcOELSrW/X95eez"
    "HH906lrWZbr1o9rfV2fMco0plwmwjqCjc1ownBsH0Z4siAZ76G15AvE1OeVbOOJuyIdDqd"
    "rzQ3dWY020VxLQsd86MGa+9XB9bVpFN+aQa0ujTz7svM630IefRej7bUem+302yPg8pv5A"
    "LokZdXnRErhqqJroLe2+4Mvg6a7esmqJuhU5UqvV7/pglxFcds5uhDZofYJfa8b02lN4bX"
    "4Jp24KwcWqj0UJAeCi+FXUg0yTrRCoirtKvlZTWJmAT1PI0i6mtwYCxJq1oIumSpVIymk9"
    "ytJlArvFtbVQkcqJRCgYBHaO7W3DeWl1quwSV7SPhcR0wDWBiWHdvfK1Iantma9PQo8Ugk"
    "VYCnmFBc8ik2cI91mn2RMUJXZjWgNM4fHmhZ/ROidJVzUSgeak23lnO8ztyvo3QV7NfFr5"
    "8vsWU9GkwcyZpsOUZYQbh34hkCEk5ey41HW2asazfKUBn1Bw3kFoIr+ePrIRhPIhdUetmB"
    "dckGco4q7SpNhft/uwWVng/6v0EN58javGl2r5v8OX5RpRdKrwneBmD56UH1yAXPU2I8HD"
    "UvLjx/CedMpcPrq86AvTU0uimztwHTU/Bm5IJTo+PegKc025dKT+FpPaB+6JTdvW47CLkF"
    "lTKVurl56eBZOWxLcuVdrryXYHSu7sp7KQxoJTNBSvtZ2ThSFfPZkFhJWWK8W/WtYc0DlV"
    "KYz0AJJNp7HQLSGY8WMT8gGMX4pqbht+b749MzHirctpBt/CQUdkD9JEtbZDx7VlvSdFbi"
    "QaguTWf7Mp3xLyOzyhumqpwlp/iEMFKUfWomLbvo6mGyVXa1CPsssvM4QCYZXGoGuyt0mf"
    "WSMJ1c0y9KJwms3j5THQksFh8YI9KqIuE+GNJCWs1hq9nuvJgSwjil0Ausz1cmqYlUkVCF"
    "7QqJt8wUqJwqOrhxZzMdAcgh2yTTKqAFSC3pxuqGV9p48bIxgw0r1q/o9idZ80ANGIE85G"
    "ZEQvajIY4SvpvHPEOdYQ1nEf3c6lLmS5D5tqS0FI9UiXOGX79K00VhisscW3aenH8bMilq"
    "lU7UKkmYoeZ0ppMHsiBJfmWb21vnIhyp+OQ8pK4+/6Idqauz4y8f4e8R/P38y7QBaR6Ixf"
    "oKz/Tgp9LDc7RkU4UObZnkXrdsng15so5uQnljobmOdUvkhravh0qTW4ll7G0TlzS5FTpz"
    "VT5QQ1K4gqtB/x8dCHXpFtiVbnN00R9c8lh3vJRnkb/4EJcM/fvcrik+8R6DDLYHzYtRLS"
    "OfOFED8QO4fJxfKqNRp81DkTpFCIcxuh704KJXgk1CY9fRRAHHlNApvzsEb5BWh99yyyrt"
    "NnttaMc5qvSmr/Bz5wiOL4OvcO4cy9EPbN1OclFKMIx7BGX+QMvkA8YBy+xLGqbaFdYvp4"
    "x+SgX1py1QfxIEYlotFliULjI5L32ApBIdept+tIvU9LY5j8M9XOD5PDmGhENSIa+VT8ef"
    "z3yZCU62iUvDy2a3G5eZsMUkn/vx0tRF2TjbZKozUBNM7xHSqNrv0H5w2zg8lLdtT+y0FI"
    "bn26OT+nHE2y7ojx7ZT22YC8IUaIG8n7z7M0T0mrd/yoSxO959QqYmmSZYrFPI5hvyMk9o"
    "tavr867SYmoRP4JQzdSoXrMLIrVTUmmr2xwOlQsFhOZNuRyC84pO59iydNagxn41OzGJyI"
    "azzWk6sY09+lD7Vw7WiVrTLVunU3s8IVO8srLuI4rRVm+Q2knuEh86cRSKpmni9ROgJ0Si"
    "mLP7hwf5k0bJH39Gdwdx07LpeM6ygX1CMqVdTSCvXvc9StV9j7Z03yPB1izfrp9REIwRvm"
    "ZhkIkaxmJBqAYKCPsJgtXKbR1YQFy97rubnYXEIticzjLHAIoRvu7u64KRLRJQhOw1Izhl"
    "v+veENnc0qkrQfoSf/q18+ZQaY1H3zr9wR8NFDxTafPqqsv0kvGo0/rW63f7X1mN+DWVDv"
    "sX7AFOjOwGCp7lUWmK3/jpJI/CTNLOzc5IE2XmaH8AUhkonF6JcfJ82B+cg7rplWB9qN25"
    "6XT7V84SkX9SDp6BWSovszzaMnMp+E0Fv6WrQb/VGQ75SisU+JX2tbv2CgWVXrLhaqAAh7"
    "2SSjv/c61cOdED/aJKz5X+ZaettJrdMcNa6UAw+/g1Xo89PlYvco09Wel1BsFKkQtuYPux"
    "O0q4Ae69UzZSjJq9dnMAC5VuqRy9bU4eiMDen667+cRl7m/f+4Num4d6VCA0ZOhUpc5ps3"
    "0DcQba3m3vXKU9vkIMCRK8BqJXAnU2zcQusVrsHd01Z14jeFqOvrDA9sp8xlQRpC9zj+g0"
    "B132BfMDfNntdrcDHzQc+RhzPejwEYYdy8EZvFzO9WnCLuZ0zIk0UWb+KL32NewwdkzHXp"
    "mNobDOxgSsJrArcKJSt7Jbr60MW/3eSOldw4cWPHO+Qn+MDpyUiM9EG7tui5mc3EW0JeZy"
    "mSxHP8kagiFZmWyeQaJ85s58blP/dbeiUydI+0qf2zq1PsDz/ru2f+0RHApiNtCpsVjCHh"
    "1TAOe2RIZBqur1250Y7NkTbTzNnqgsSlc9uIsPteZhtmRI5QLbJ6we2sUvmXugkQXWE9ST"
    "7Wj7hNVD++g41RR4vGUKPBYB7jrAjx/xOttMKKCVE+IGWtjfM2ZSuZ3bOzvcQol7dO17Ux"
    "k5arZT4KbUQf+GG+DcEhjgLq6HjvGNF/II38X7f3CUs60cBkhe85IBh8Ek2EpST7egtyEr"
    "cb/Or6yk1Fa2qiuCpcIl1s0ciMcIJeZpMZfRcJIZUN3AjtZqstDtfHyP0hbA+ae/vH3u/z"
    "gQPnsgbWU0n4uWpmHcZY6TEyOt0D6IveziDeyZdm2XmXkQIZQcyMuBBTHvuRGZfStZmRCn"
    "lXzIy4eAT6ITzyAzN5JakDx5Hk9MnCOWWoy0SvFx9s6GpWGyjp2DCSFCyYJMLNgS0S55uT"
    "JzSDsl0NRhjUlpQ9pFRJWEyNqiDl8AvK8kAWDkS0+FsTdAF4By9eMyxuaz1BAHBJICkB74"
    "bQ78Jqs5bCSJcymA3yioBSA+tBmFdqHPD9eq/STWMY0+BcgB5aeQESQUha2aMMf1xVKlmQ"
    "jw4Aqb9rq2PayeU6eeMrbeeOlXfzoFRThEHbJn2EYzg/2GOvL8ZjRWBTFyA7lznwaR7QIP"
    "FGSjKKxZQZS8H9FAgtFMLDwZ2p8ymF5ZxPs6ksH0tjOhsGB6lc8h+K3f5fn0nKNKW/3Lq2"
    "7HcQzYlOH6eNC56g9GUDlwUg5/gOBonT12fpRWWhtyG3xKkV3t9bJii+EnMsfvVegtG0PS"
    "Sr3xoUGc1iDpC5BWoLRIlz2PnbIAkXqwojWBZrG5uVWl0Hm1sblKmc6uTwlyaNAd0+ERk/"
    "sh2dwjXiOdQvRsizBcNcQa9PI1WDy7A1S+N4gFFPjOJia6hQx2Y82g5DauXOzwOUJtYxOR"
    "zCmNPb87aNDJ+iWVjdJMKVLZeIoJhSkbew/uV7bZYg/7x2JDTjrv4QjZMz2Iy4Z7NhfizT"
    "CdoaeGiCrYWYvP6ehPpRmG1xDN/gbYjwcywLruvRkADVBIOKNw/tPQaSY0NwQSzCiYKzqd"
    "YXqfCc8QjYQ07n10t7IyARqgkHBG4bzTqW7NcvnXR0j34l5fFgnqIPzrY4bDFzKzUJvM52"
    "Rqr/D8yjSWJGEtV1ivvtX4EqAAf4ENydNrumjJ+iG1Yal1uTb1+5kNS60GWDSQczohM9bx"
    "Iuut6K26+vyZnKqrL5Ppmbo6IfgzpD47+fROsMK7o4fIrGjStiJtK68gK5rSu+n0vIxZbl"
    "Gl1yOlq4z+GF/2251uA4VOVdruDJWvjMA5OjEyvzcHbnxMKKm0pQxa18po3G3+0b8eNVD4"
    "nOdY6402sfZCpxDtqdnuXDYHv0HEJ7eo0t96/e/jb/3vDeSV8iwjFx/TKXsY8GdG/i65Ta"
    "PwyCwOXJnzcUXIqpeQq3ik95xarmTi+B5igEuXE+nnUHaGFO3n8DJK4dVq4ofDFOiCwdv1"
    "bSrgMlLxScXvO3jZGndRjesRW4i3BRaNOrurwQL448ywCAKouVbWVc7fn737Ff0kS0YxIx"
    "TZ+Cf7qxmPghzZO33S0yrgj5rbmrPwLrVBqQ1WWxuUiXd3LR5VXt+uQBZymbB3m9l+Fwl7"
    "ZfTiAoM1yuzHBWU/doW/zMnYonSv2iuKGg9knpSQIcGstSGpxGi6n+h+vkKUYx06SrufCH"
    "8y0Fu+QG9cjx2DHpuD1TFi6XRwILzOHitVSFw9O/auRlRpyi7J7klXoMrMhDCdZEBuBsig"
    "li/NgY2ENsnOBQGx/Bhys0IG73txFgQEmxyfg4hajkxynbms68ziaF0yYqWMWFkqjLNHrP"
    "RW158PcaaQfocKcFidSYFvUO4rZDCuekxQgaCcAuaQPLFXnA90NBYJYKUKaxKLySrwrxLF"
    "bU12shJGjn3a1UpdfT77PIFNLJOP6urs+Aj+fv5l6rk3QRgSpz20eQJiDyePM1asO95PGC"
    "I1osmaxy9xtuzHfa129yiVqnTkRUdht5zL3G2L/MWaoXiOdK3O24rcB9dm9hTuZpLaaYvX"
    "dryipd+W9Nt6BX5bMkKKjJBStqU2gS+AN9oLLTbJfTVCVskFrOL7q/TlDO6JS4Xwpy0If0"
    "pAOPOmrTCVxDod1r6oHEM62SszSFMJnKVb5gG7ZWq6NdWXc10UuCp5tAhTyakv1dTnpXbh"
    "UVOzb15OIJfgZwCfWzqyuc3GCF9zPnI3ewVrcMx+gC0YgpP7r4i2kp13N1my3bwhZh7MXS"
    "qJtsxJLnOSlzKUVpuwW2FTcPhOfZsZX9vUSWG7P7n7eAShp44wGNS/cIP68Z26+uXzRyhP"
    "T47rQVv6ZI0wmutYtwzIawTnEFT8TjcXYE4n8zuR1b74h4C9/nZpGg/867pFuuXsnwaTvj"
    "fOIZ5bjO/EnmPLRjMGC2tdp3VoFFo0TP1eB9O+htfeHu6l06pKgZfvCbXNNXr725XyXn/X"
    "YM0jjUx1hiKnXxNsOjcn75BBp4RfdR6rw4tQeGeipV4W8H9Rjd36UWO/Apb35QqBXCF4DS"
    "sENhsOxQLN0xuPfeL9WVFq7UHzYpRRd3eIGogfVDq8Pr9URqNOu4H8okoHndH1oAcXvZJK"
    "lR5rcnCjtDoQJcwrq7Tb7LWhpnNU6U1f4efOUaWXncFXOHeO0cE5lVxV+PZlaffd9R7+Mt"
    "t9Xy5W107MvguD2jOBIrZ9O/OGqkJuvUXsaGYiEPuJiyxG9ABJJcaHF7Chj20ynVFjbtxn"
    "CioRp6yCWWHf+NvYZDqBYAhJBj5AIhGXq0Yvumo0WWmsLwpsY0xTZnOgGMwNUdQs5lB9cK"
    "kr1ZfbnZbCZr23Ryd1J7Yt67i6407qdeoTgVPPfMWXeR7xOluHjVHKXhvcm2ITsAfxFOE0"
    "oyldSFyFgTgsL5+mkpdPt8jLpwI3ieVyrvOE9Embg5JxF9FWD/Yd+gZmAfuZ/pelhvgkDc"
    "InyQDHh2nbnLNxlgpzVD0Z2SpAKdXB6P4rG0/tMT/P0HmjdNXrwsUHHvcwW86EqeueBtsn"
    "rB7axQ8YHmhkgXVBNLyn0fYJq4f20XGqGfB4ywx4HANcY+KnzmTS8YRM8crK6uMWo60e7D"
    "uR93zo7kxDYNbbor/EKPPpLyWD/MllyJiq4iwD8/0ZAuEi2VstSveandX4onzexUWfeI+L"
    "iz3XrSXL2iLQNBD8Ven3pjJSel8byC2IVxVb/d6FMriEi36xHGuEG1cIYY/fEigySCgjB5"
    "Y5ciD/rsaOR01OVsfoJcfLz/HsYSKjdNWTvXblvQpubGM2r4m2hKab/cItlBj5WnzOa15d"
    "Dfo3ML15JZgHL66HzjTIC+WY7zjK2XYjBEhes2jHYcg+pETIStyvSzaimGSJdTMH4jFCib"
    "ncgyD3ICRLS9ZqstDtfHyP0u5FLpbh8vOJxXwucmTcrC79MdIKLSDtOWQrbNbIjH+ASEbL"
    "zQ29jN790hxwjcVZ8Q+RSfTzor8g5j33a2GTRFYWxGklH/LyIWxRzBPHXtyA5EhejniRLn"
    "Lk1oiRygn6GWyQGQVeOqMABKPNnEhgQyTHoCzIx2IBhPWEOBdkzHVxJOWAgpQmUDXrrwVg"
    "O3KbOazenRbSwEctszAUC63MwrB7jLNnYdhIcgWgXP0cATHBNwXEbqyR58ObKc/FgY4SIa"
    "tHmiwXEa1wr734QDFO0KRToL0xicvunArq2BpCCpADVqcCUN4EtqomwnEbXamSiTjwt4yB"
    "J8skxh4L1Kk/HYWMATMOykdPRyRrQsSvjRSE7BmGZB7QhIUwcppFE2KxUYFH+2LqheXVIC"
    "Z6q66+fDw9UVenJx+/QLQxfKqufvkI8cdOP52eQiyyE62O2sqw9f7kXTxY2Qs8XxAY7Ecg"
    "ilvwdZxQYIGQYTIymIwMVv3IYO5gkrVPh8ik4TG34TE4AmVmgoBYsqIoS+RmltiX/FU2Nq"
    "QVwEJjQUj2ajWHrWa7U0vs8tKwkxZkwbdeQjF3ODUJoc7vTZByN1XSCLlWqPbTIq4nRWIL"
    "sY5zd4ecBiA2rY3edm6a3fef3/0KJ7qFKGGiAZrOMGU/qc5EUEoe2QWDEgQ5Ci0uhC7nWJ"
    "Qvb6dPShPP1h2fZABbKaa+AjE1MXThuWHMCaaJHiMJ0QsnjOxwZwthN+33u9Cy75N7rkSj"
    "tV1fnncGb48i4bESwc63lyxCWYmokfvZiJAYq3BrH08OVyj7+JY+7sKWo4/HKWUfT93H7x"
    "ho+kRnfBEs1Gzt5xFK2dfT9/UAdDn6u5ha9vnUfd5TDPLsNAqTVnCLWZW2Gklb6ovaUv2P"
    "JYdveZxWMkJaUstjSRU7CgR6bQHwVt95K/6Vl8qG2nnA8xW38DYti7FuQfgviRlShfXq26"
    "ypxKcY4zBJGq8Bl9ow3UReTNBc/Ook5TLJdGWBSZMv5t+xKveGoQnX/vO1IlzBB1K46TcZ"
    "W7z/Eb0nTaTSRFptE+mzAhE9LwZRLlxrzeFQ+dpzgwRlCEXk0TWQV1LpsNUf8Exf/AiBiF"
    "peIKJWeQIRueNcniipAlIZ4iWtBu7PBZn1giil1Apyq2cwaWePQbAhktAXpZB54tMz9YWN"
    "GKq4DR4YM1JvXNp0whRK2UbwfD7E1VfJogNsSRWyc2xPZ7WtuphTpZ5SDZv4tVM4tfDKXG"
    "2aznTyQEB7sxxlCZvE06yIhjw1SeSvkr0RJxP0HFOeBJrnX56D4kZBRWNqG08LbU0NeAYy"
    "lqBZN7gni03MhYX+CXmoOBl/dJ3VZ+1zRxhjQayUni5SeZPKW/WVN5m2d9dpezWCtbkuSr"
    "6SHAU2SPOaw8AenGmhf9XpZTUrAE0DwV/HnMCjHbsFlba6fW5PcI7lMCfIyKXJ0Fc3cqkj"
    "aOVgeohQxvIvsyfBdG5Y+T7sIKHkcZl5DLpU9hh4GyIZc6ogcxhgWoCt5oo1c7PRcQ6LEa"
    "kjR2z6X0ktNdwWudVQ41krU9lpPFtpqoXygGUFrCTYMXwIV8MTqnKTC57Pxzplgzi3u3Ar"
    "C1hR5tiykTUjxHasNo/YQvgR62CzmbIfy9r5gK6prc+hOkXUmBjaGlmEsHrUAPvKG0ulTg"
    "vODqWzd78iyADnEBhA4z7B2atkfUCKs4GJwY3wPesZzvvg4Hr+jL2IbaAJUalJ+C4mDeE7"
    "2LIP75m8jL+xgW3AEKzkx+5Kc5A0B1XbHGSsbLCR5lW5A+R7VLqZ5txmunJWvdslayC3oN"
    "Kr5pDr2s5RpRdNpQvnzlGlzfalMhpxBwC3pNJ2p9VVuFOAVyqHju6P5Vkl+RChlOTLLMlr"
    "ZApWwlx+HSJa6diR1rEjIBpkVqXitNLDILdzBxflciRY2VBJ8IvSZ32xujD/Dn9p+8DYkV"
    "arDfbDFB4eQYXk+TA3w61VFOL4aFtS+8EQ1N/aVgOCU6We0oJg+bWfNCH0Kdmo1W8s7lvB"
    "lXfNcaZwXDaMOx44xPGfv4XDLQTJI9h2nDQ2Hv5vrLjtYQfP4EaLO/0vbnjmNguL2I6dgF"
    "sdLDTDD+Dlj3lwFHjUmrimDIs7n3hmDG5hqCNXFmI1VRo0M2iOmQF5VobUwVK4FUfaDqTt"
    "4BXYDmwynVFjbtwL9oQl57IIEVVJFisMV8LaNxb6lGlqlNzpgqk/2YtcQCoxFmDMmne/7T"
    "G5u9OnOqHTLN04kV6iLcqMhs2fxB4n7c/dGo4jRisDcqQPyBECL0dIjiT6CvoC7spypFNq"
    "PDgCOgiYApvd1u4vIpdfQPovIIpfjo9gSxPyO0i/Nc4TTdiRvc9kJQ7LuvVjSGxDfhHpvw"
    "ghiDk+i6fakd9G+m/jryWZgpusiAPJXuMRslftOA7GpXyBrwKEFfRPrtLyp2f5y8rjIJ1c"
    "4C4zh+XW7RdbWN0Y2rMvcEdJi2HDK7FYy/3ze9w/n2XRT/RtxLnRp2RksD+ZeREOqXVQH0"
    "fqtdjowJCGK89aXv2GqWY8iJOf+ffq2xZUZ8FaT/tiO3ETsBO2lkcUA49lphCt0ZL9fKI5"
    "bs+wxrkkpgXZyAzPSRq9HXYGN++PRCnMims3zbIlb1iuW8p1y9ewbpnd1CGNGnlcJrN7Ik"
    "slvPwqWo6YxzLU8fPVMz5DZ48qF6CS4OcGH0StMXZEssw8EBBLVuRmBRuZ8jIiRirZUJSh"
    "wtEfYtzInqidmA/6lHS85g6MF6lj0QWG5RRu4MERpACQqx/rTzDkpoB5Mz5IkFOAHBtOU0"
    "As0wek2yZSyqwBocFZYF+LDt7JNjbLqTn2p41UQQ/AugshDGBbgNsCmusTE5vrX9HtnNzZ"
    "3q4AeHHIlzo36D0cndyoQEPEKQMKbDqNuS0UaKCONjlWoYw90x/Dil9g/LeJzC7wshKotM"
    "7tyzpnrPKHAPSJy2ynq0FElOsmjyvgF3kmgf7lZafXdrMJeCcQJHDQ6fScrANOKTqGpbLz"
    "FR5ywBmYxowrEyIIQp1sT40RVnIjejqj6jabagLgGsckhneyo1iU7jV7iknr/36s/9pCt/"
    "PFDI2QyvWAUq8HuMJxViYHyKRLXun5uzXezNNiWbSNEk/3tW7TkcCco0pHncFlA8FflQLa"
    "7UHze6+B/GI0alRZRDOGePapLkJWYj6VbbrbKO054gNFaeXCRH431pcP1FS2D+Bl+OAJcT"
    "n8BeK08oPIzYgXyxUuPwNf8sn+CYTpJP758eeWj+zwB8gk+nnRN8nUWLDpVMvBgjit5ENu"
    "57FwmPG8yUkj9IXw49UsIAX3qkJyePZemfkQpZQcKMR76SXDLJZsfCo8ymJcFC0A4rbfUD"
    "XRDQnfKYANzJUFoNs37zHV/4294BrVxDguX6QA2nXFeD7GQxvCDlzo88O1bj+JcEiIThXt"
    "duP4UsQwXHUvsbjdMA3IG9uKBDkNyDFbVKphgmvvewX4YAeJoKGj0F3bguRKYW7k3rqdch"
    "t9qSTt1L7pQl0vRaf3lZNnA+2Id8Nge1VEOqrN7XxzvOugO2CSjxn2IBVWqKdx4TU3dZ/0"
    "4f3uJRPTYNt6aE+7AZnJNLyu86DdkzV6nBkLdx/7sWB//POaSr8lHp6L144f7h1Ia9ILV3"
    "rhvgIv3J+6SFFP5+3h0ZbZW652owyVUQPxg0ovO50RTw3mFtiV5qj1zbnkllR6ofSavVan"
    "gdyCSq/6XaX1RwM5R5W2+63ry06PNeyVVNoffesMGogfouPYyziHwIgW4+2W5PRYFNk6q9"
    "NoSRWAlF6jjzORi9uI/JUwuHj1y/wNFOLO1vmdD9W+J5vX795eNn/nXdL3Zuv2e1+96oF+"
    "2ur2zwXLRqaWy3c0Qip9R0vtWyhjSchYEq8NfNAisseQ0J/nG1gy41ApVv1kzIKdxizQC7"
    "Hiv4Z1ksDHLbfQV3sLfRdTzfl1Mdubd6u+zeo2D1R6ess8ms6xvkA22Mqwu8kdWiBaHa1g"
    "4ZOHj2SVIAWecefsfmc9R2O/E85120KgzAu2zBfWtJPSj/0O69ZJ0MfT/q3RI2En9/oDoQ"
    "2E0Vy3bCC7BZrbOrrliThueW2mg3FL361Bbz+gW+ctxuwENuaDHqZSeDrPOYgsrGtOwkC4"
    "5vwIMCPOMXvAowlLPfRX1jwxNX3q7Pj3icHZwfnFumN7ZLV0xnhNpY+6PauDrREqL+eACE"
    "W3UBi7Zib2agw0w2QKCvAHvYX9Je9P38ETsPsiLi7GI63zhij7aQwdkzzovAkPSIDWe49b"
    "t03r9lf/fepww8Y/icXb4ykMHWsonDJ1vphABfylwXxtBB0G+C3GatuNXuC9FGhk0ngqja"
    "evwHjqDHti86kYzg1FJQxGYQPmSZodVyfJ+61OYrut+HwRx/cfw34vQX/yCKIGITbIo//j"
    "08uuYK79192KOmP+ZKXPbZ1aH+B5/13brYQkAhsA2m6tixrm6mGjDzQQtdY5Y72wsz+9Vu"
    "AT76/f19qD5sUoI/oOUQPxg0qH1+eXyohH8PCLEMFjdD3oOeE7nJJKbzoD5UKBa15Jpa3+"
    "YNBpcWq/WI6VAV94yrI+ECJ6zaElpibB+UIehCkraLWGIBpan87XLo8PxIrtdsetRmxrNc"
    "kd6iJKK0MhlHm5IqjKZGR0hFTyucx81siUK9w5AigISGUQhbRBFFyrSxbBPkDyLNG+ZHjv"
    "W4b3TEwZLABBEmkCiOeX9yx9OQYRIbEcRtIOIy58+QTxCK2cqMs8UctgL+XwaeArATgHEy"
    "KE0q3keSyILsbk40dCK5I5+ZnjrtFl50eYUI5QeTkgoyC9aBQex21hbBuP2cckAbHkRF5O"
    "BF0SMnNCQCwnhdyscE2C2SMjRQjlx1CQQ6gMAyPDwJQK3axhYILjcwHwXrHmbjatHdignh"
    "ZkwaSWJsJDQCgpAOqR20w1+7FAgksBsWcbKGQsrrq7c8SQkhbemPfm87HOGD3qoAFPsJSk"
    "QN+T4fbauQ90+IjIu2n6tms2KQDdgFt+NdGNmJjKuF2i86BrBLiUvG3Cr1JPsX1iTIK1U+"
    "yjWOpkyrcxLE2D/WX/XJf9hr+RIej8/8ZCU/Zwx+X+0XXUt/Dacj38yfxOtKViB0+B3RV9"
    "9kN5A5vdDjPusYd0yojdx0JqQ8NGJlkYD+wWpmu0YN9KHU1WrNXVkglIRMuQ4tDbqSIjp5"
    "RB660j6fy/p5X/pWHpYlFquMDzebJxLUBXJavap+PPZz6mcLINzuFls9vNEo1GjOUhRKAp"
    "zWYKW7dFW3WT0fUJKgjvcSqXlOMtHinHcYeU7AkyZWbMjJkxM6fElLkwoTf5cl0u3/UIsf"
    "SVKrOvlIw78tKr33kXvuVKa7HrfIEgCnszDpWNEVlN9wLjUKs5bDXbHRn2ZWdhX17G6HZJ"
    "zHuhqc25Ud9mYFv4VZ60qo3AjGUabJrDcyeahf1ooMCCslVHhskvOuug7BwChBg0aPKCpL"
    "IL4li84ja1HT3jafuXNHVJU1f1TV3Zd7Y8cztL2WbR/exnObgAC1eD/lV/6MY0yBBjwaNr"
    "IK8EsRJ6F8rg0omV4BYh0sLF9dAJtMAL0ZE/FbsKj57gTDW5lOkIaQUjAFRJl4ZdvvmMJm"
    "FKaTEpO5flNvD9z3fON5LdLzpMJ+1Vee1VP8nSHj9na2VCA5Ijz+JIzi1McVrJh7x84OYN"
    "7VnfRmITkivP5ErO70NELXmRe3+Zo8dkn7wjhHK1o6jVjuhkXIB1/lVsbUoQYlJ4H8eHeI"
    "l5OswTJ8cUqAfknALgrvrWsrhUmL5jS5CzdefM2/jcqbCQUaPqG58ickOq7afcTLBXdA+0"
    "A4ctKqVapW4SU5/OaoJlavdOfds6Nd7UeWqhOhnUgpeBX8sa8DOXH3Os7ibbaZOXd6uwIH"
    "l8eprGmfn0NNmZGe6FNTz4qDIg7FavILo78WNmT7SFCkNyCNQAyf6zG7zMUlJhMVBjevM+"
    "J7O//x8eUaoR"
)
