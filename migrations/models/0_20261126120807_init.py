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
    "invited_by_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
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
    "waiting" BOOL NOT NULL,
    "acts_from" DATE,
    "acts_until" DATE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "account"."role" IS 'VISITOR: VISITOR\nENTERPRISE_USER: ENTERPRISE_USER\nMEMBER: MEMBER\nLIAISON: LIAISON\nBROKER: BROKER\nEVALUATOR: EVALUATOR\nFINANCE_PARTNER: FINANCE_PARTNER\nCENTER_STAFF: CENTER_STAFF\nSUPERVISOR: SUPERVISOR\nLEAD_SUPERVISOR: LEAD_SUPERVISOR\nLEADER: LEADER\nADMINISTRATOR: ADMINISTRATOR\nAUDITOR: AUDITOR\nDATA_PARTNER: DATA_PARTNER';
COMMENT ON TABLE "account" IS 'A named person''s account: one role, at most one organization.';
CREATE TABLE "account_application" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "firm_name" VARCHAR(200) NOT NULL,
    "firm_fold" VARCHAR(200) NOT NULL,
    "credit_code" VARCHAR(18) NOT NULL,
    "contact_name" VARCHAR(60) NOT NULL,
    "contact_phone" VARCHAR(40) NOT NULL,
    "invitation_confirmed" BOOL,
    "state" VARCHAR(16) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "handed_in_at" TIMESTAMPTZ,
    "reason" VARCHAR(1000),
    "decided_at" TIMESTAMPTZ,
    "address_hash" VARCHAR(64) NOT NULL,
    "authorization_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "decided_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "invited_by_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "licence_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "town_id" BIGINT NOT NULL REFERENCES "town" ("id") ON DELETE RESTRICT,
    "account_id" BIGINT NOT NULL UNIQUE REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_account_app_state_21e3c1" ON "account_application" ("state");
CREATE INDEX "idx_account_app_address_6e5e5f" ON "account_application" ("address_hash", "opened_at");
CREATE INDEX "idx_account_app_licence_4754bd" ON "account_application" ("licence_id");
CREATE INDEX "idx_account_app_authori_5146f7" ON "account_application" ("authorization_id");
COMMENT ON COLUMN "account_application"."state" IS 'OPEN: OPEN\nHANDED_IN: HANDED_IN\nREFUSED: REFUSED\nACTIVATED: ACTIVATED';
COMMENT ON TABLE "account_application" IS 'A firm asks for an account (企业注册申请); its documents are checked before it is active.';
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
    "eJztXXtz2sqS/ypT/JOkiqRix48csrVVGORE52DwAnZyNzqFBQxGN2LESsIOd/d+950ePd"
    "BjhCVZYCFPVWL0mB5Jvx6N+jXd/1tbGFOsWx+aq6lmS8Q217UG+t8aUReYbnDO1lFNXS43"
    "5+CArY511lyFdiPsNxxbtqlObHpqpuoWpoem2JqY2tLWDAIEPYIRbYA0guw5RpO5qpEGup"
    "ur1vwOaRY7OPjWfH98eoaMGdtlvaMxnhkmfmMhaIpUMqXnaPuxMV1/gEtPjQm9tkbud3YV"
    "hSjkDrb8Lv4c9LrIxr9tuqfa6FF16PD0Cztt0D8mmhj6akEsZOIlpo2WqmlbcFGNUhn0gs"
    "jCqjmhROwxVkT7nxUe2cY9Bmr6MD//poc1MsW/sQW7P2vWavxPTEGmx93NkWk81mi7nzX6"
    "1IZZ+xtolr9GMw3r0xB/tSmQseMje71kxy60e5nYl6wtIDkeOfe8ab9c23OD+AQaYRe/xw"
    "Sbqo2nAXaTla67g8M75DwSPWCbK+w/y3RzYIpn6kqHQQPUzh1sjtVGo25vOBpIw9GoFhtQ"
    "HkWA++6hiUFgMNJ7tRgC93AL7/84Pv706fz446ezz6cn5+ennz9+pm3Z/cZPnf/buZkNXE"
    "5XDDT5q9wdwg0ZdMQ7bwMc+DejUW3VoWIs28Cv2nH42xRCW1tgPgMciggDpi7JB28jDzu8"
    "Axt+bN7ZPTBkC7ZD+UoaDJtX19D9wrL+R2c4NYcSnDlmR9eRo2/P3oWZ4XeCvsvDbwh20X"
    "/3uhKD07Dse5NdcdNu+N81uCd1ZRsjYjyO1GkQE++wd4g2DbCVvXWZXiyfJNe75b45ZeHl"
    "Pl+uDeqmoeM46K25avIh99pHEKcPcoCvT22h/h7pmNzbc7r76XgLmrfNfutbs//203HkFe"
    "m6Z47ZqTC4xhLQgJvKgHCIqIIwn52kgPnsJBFmOBWGOfAtTwtygERAnB5iJiNlmqIjhGKi"
    "zjtRg9Ach35IBWc+8F77SgzvbXKO9GMYEnG8Yfz2qvnjXUjM6fS6X73mgWHf6vQuImAvTf"
    "ygGSsry5QSpKkE6LueU0DNywKw116AmwAuKKyzXwGdCQ6M1cmvR9WcjmJnjGMjqW381OJ4"
    "ET2iEvWeAQdPCPfv2j0GVCjH00uN3WTMKhI4W99mFbFYO3pNt+GTVpEmgrZItZBlLDBMf+"
    "hefcBIsxv0v4XgPuquOQI7tokV5b2JHufaZM6aUB7ZmNhgmviFl3bcJrKDa4BFRGa7BD+A"
    "qWOuEgrrB3S3WuqGSol9UwlZLca0hTGjV0DqZGKsiJ3S4LF3W4b7zRamjK2mDMpwi6seJO"
    "IfoCjGoJRmHjzaLROOj07OTz5/OjvxsfePbIM8LiOx3wxfFK99Bb8oxx8/pvik0FaJ3xR2"
    "LowvA4iLr0TnJoaxTO9JJRMcw9qjLTPWtev2ZQPRPwq57n6lW92vCvnzWqKb8Fch7V7rRw"
    "PBX4X86AzoNvxVSO+y3UD0T/SDkYZTn1Pw6XMilz7HNDXtXxweJetnbvP9TSa7n9QLm0+s"
    "uXp8epbJruBT7Gqc7/UjuWMNwJNwRlmlkAjhrgZvVQWSDQcmJgaERtl9KmFK4VspnW+lJN"
    "qgTKYrK8FD7p+rb9MEtWCrp9VAgjwCzy090ez1GwtNtQk0UumJt8rqBKvn8PdIfcfR83J2"
    "IhSxUs97QhHbk+A0oW9xFrHJa1+M0PSy4zkkM52k0cJOkpWwk5gOJnRcH9zTVDru6RYd9z"
    "Su48LvCGfy2AZIBMrpUL43jdUyrynBJy4z2rXBsE9Fv69yq4H8TYVc3gxv+lIDOb8KoWfa"
    "8lDudZudBgrsKGRwLbVkOOpu5LEtHJ2lYN1RVDLdcA5OhRn3oOoalR5NY8FXGBI+liGqbc"
    "rC4bmDtyAMsj8XP9vIjp5D85qxM0ztXkuYmZ+eNTbU+5s2atedZreWceIAmgaCvwq5lvqD"
    "Huyx3xcyL5ZEk7zWVXLrSt0cZTJ4ur5Nn1zShqOA+J4u4BoMThR15n1D0IXjCmRBy1NtNs"
    "MmniKY4ZywZUrhxEHzA6uf1ZvQMg9UywQbQia1yG1fZjmnNIpRGY31Bx9SEvL+4d8cK3Fy"
    "BJrXvhLg7jsCjfk38tjlQ4TCLC/M8glBWhNjiROXrgXObhWlLGiXdenaxrJuMsnGMlbmxJ"
    "V9qCBkmPcq0f7FQuDr0EZFvyiJa4dfQHiV9UilN0TlIfS2LQ9a7z9xTPg7uxIEbH0FC4Sz"
    "As25hIYtpJr0Ckus61R0M1b2BzRU752jxLARFdQw5YKBTDwxzCmaqCajgiuhNRaBXAct2Q"
    "n/Qa1I/0HwzRxldSZwiXMJISWzluxagobJL691xaMtMc61tnTd7A+vpO6wgTbbdDbv926u"
    "G4j9KKRFj0n9BnJ+FTLsfe82EPxVCKX5q4Hgr0JuuvKt1B/Iw3800GZbIX1pIAHGI7k7GM"
    "rDm6HUQPFjtK9+71bugmV31Gle0F5D+woZtGSp25JGl82W3GFXiR6h99obXdzInWHwWvFj"
    "CmGPct2XB/T8ZlshveE3eFT2k8e4VPySuaCzP+0LH6Qp8fgrzXvuiEGZNGWfQuD7NL7CTp"
    "2DDdWxUw9Vk4rvNY5a5Z7ZqlLZmzZPalPfjEdEb2PtLgmhHNYmqk2VFY1QXWaNVbMRiF2q"
    "e2pQUEB6Y6G3f13L73lRUMV2D3pTEy2p2GsQ9Dg3kK3+Aq0JOU+M1Ed1jXSsPrCDJr32o0"
    "bH/4qeQQ+qDjOIZTi6G9WimM18DHdqQRYQ4FySBvWz5t85tID7doZRVEz8W+haQtd6dbpW"
    "6OXIIHJtiCph4N21UOBNOymHrNdcrMsQ5oGSjGD2Ec4y63rtK5T0ocAhLHSE16wjGI/cIB"
    "Z2fLt+4LVIsSAe2oJUvlTNX7Bc4Q8qkymrz59Pz+tIWZ2e4Sn9++kTdwVERmLhuRDStJCm"
    "xcoHsfJhH+CKlQ8Hi/KLOdn2tu7h5qItD4Z9uTVsoMBOkictjyAo1jWULTZfrGsQ6xqELp"
    "hLF+wFDFI1jk4YOl/fphsa0Zap4vGCVB/QHUikfsoxcLO8sdAjRK/5B1iaM3C71BG9A8ye"
    "hx+AV0zXLGm8Rh40yDcxXt81wH1ET+qaqoEzaWwaq/u5zTqZaeYCcsK7Hdozg+4zFxR+V4"
    "fka9AAT9F4jej7NJsJ5VUor0J5fQnlNfrJFrrr69Bdd5KZjimiM0NPUK22aK8eUeUMMLvD"
    "eb82gpKJ9nsA2Zobpj3KOmWEqaoH9VkapM+SgT57faYYEfBc/oDniYmh/Fdm0StMVjUJ7C"
    "iNen+UrN8fxfKiUjVYe+BAfGEYOlYJH+UNUQTgMaXa1Yvuob5fu9RFr8dSzPjrJi/k6DLV"
    "m6sLiaLOQKeNqDpe46sRIqlk4iinDzjtEX3t8vlAVrO6Q3Jr/a6NgSZzOtcYaYUihvac0B"
    "WiNjLjHyASyGdBPmZBDjMizoVLw8TaPfkLr2PiZQT5SEDQYXHg394I845ubtFUH30zanDg"
    "0UenD4ydbwoVH5nPsJYwwxQAbNSqXk2AYzNrAswv7/m41NV7p9FWB4jXrJ7WDzKaUYp0zp"
    "Amgrbc9ABojFVIBAAZmWCNy1Rdg5dBJaw+bR2N6S/SyERfTd0itNG6McX1zF3iEnX9eE8d"
    "8FCL5S2l+W7UhU9jXz4N70XIY+TxaEtt5OlIzfYoaOmJHACjydW1NKSboWa8o2DkaUv9r/"
    "1m+6YJtpXQrkLkbrd324QMpSP65ehBjZTYIXq9b025O4LbYGalwF45TC4i1kfE+rwUdiHR"
    "JOuHlkNcpfVhL6uwxSSoveoXZWNJWgWDMyRLpWI0nTKJNY5a4Z3aqkqogUYpFAi4xNRd5P"
    "7G8oo0NphkD6XT64hqAAvDsmMr5XlKwzN6YzFTj6pm087uGkh1AqNU6xfklYUl/LZTp5IY"
    "rIrlXLXQZI4ncNoPo1pjG71ttlrvj959QHf0yS32+bsDQto7O0DvR9PvWJYzY4ameLmyWS"
    "40He7IyZl29K7h9WnZfnFMXaU7oOywbABQHZMeXdNnFJnQSj+LCvXlKSYUV4KOfnRGGske"
    "DRChK7MKU5ooLQ+0rIFEUbrKxRIVD/VUs5a6us48rqN0FRzXxQe6LFXLejSoKJW15HqMsI"
    "Jw7ySEC6SzvFYnj7bMWNdu5YE87PUbyN0IhtyMbgZg+IkcUMiVBAEEDeT8KqQjN2W2CsTd"
    "UMhFv/cXtHB+aZ+3zc5Nk13H31TIpdxtQlgQWK260DxywAtpGg2GzctLL7DJ2VPI4OZa6t"
    "O7hk432/RuwGwWPBk54LSQ3BNwlWb7Su7KrLgPtA/t0rM3bQchd0Mh7eawubnp4F457GIi"
    "RGZvITKuZpYR6wDVHsH2jxws2r7qmsViGSJ6zSbLjZ6fGT6f6jXjJ8Lhkr9o1Q2HK4Whv2"
    "TvjbDzl40jFTPzN5dLHfJSJqyk5rSqpzD+j9QIQZpIItfc7hQPUYlnvGdVw2cfj5yq4crq"
    "bII/K6vTo88TZXV++umTsvo8np2/+4I020KUf6sFpqxi9nXPPu9UgoOstxr4BED85kYc7f"
    "cOmMMBrsmsYP4qbzjyxmKeDHoz7vJu1pexWNLf6QcE8z9SwQUx94qt02mWzsSWGzDFnBaa"
    "pZBfeGnX2epurOsshzB7PtswKKGNYYl5cKD6NwG+CNYV69uF4ZHezj29c5LS3/CTauAgrd"
    "DDP2vuDfp2EWNJX3v2oWan6WjBMGs4bVd03jC9KeJv4bcQfovq+y3YTJDVuBsiKrP5q0ym"
    "Rn/OzYx0se6K6iP9gkv1yo128av16OVsKlhknkGidBUEu3j3kAfakkKVC22fsIJwF+/6ZG"
    "syvPTjbj6ijIbgpC7yWYXLqZPu2CbsCPPcwf60i84n3mPKtd61lDnlGtA0EPxVyLdmty21"
    "RzI94G/C4v3Lm4HUhhX7bEMhzdZQvm0O4Zi/mcc/VXyOxo2SFWPbdjtqiLCCZtQDMZt6mG"
    "y1m85VAvWLNZKDz1HaAlh9OHPjwXHaxKrFU7iT5Y0NRfXS2xx9TKWyQLPkKfNjXGmZ4omW"
    "r5J4mFK8S2V+l6L2yLRvVJSuggL82UkafekkWV86icXJBA26mX17PGrh3Mtmxo1Pbzmyjs"
    "RIBRfyckHkfikDF1yvU2YWhOkE/nnxFyEfZeHEi2RBKp0Y9CLQezETmcWiEF0xDHglbu3S"
    "ZKEq2xsg0lCVBOC0aag40kwBGA9sSjG91PTDNVI8iXBYhksBbzgqSYCcBmSe6p4CahFxut"
    "OIU745oACgAwkiqolxzAJSQExvTBKMM6JH8NCgfwpnQ7kEwNSzSkjyTcOCZ4VKD7BlJcRH"
    "e6fq24KirUCjFIHQsDYeT99rrEzTo4VNN+AXQnEH35rvj0/PIOoXgo1t4xcmELMLcb68kO"
    "Zn9SUyipRYhakjEZm7p8hc9mZkdhSFqSqX4KJ4J5FY9ffUh7ESjlcL4zyRKgEyweBSM7hM"
    "9sxXY1DeYtFM1Cp2qN6VjREFaBat5qDVbEsvtV5zQDklk0tV01cmrvFUkVCD7QqJl30r0P"
    "hJxeSb8eisGWRKBQUbUa0CenDzI8KSQbZo0U/M7obKfEF3v/CaLS0Mr1m0H424zrK7yzxD"
    "naEdZxH93OZC5kuQ+ZI1l4SZKvGb4bev0ueiMMUFMobmELUCZELUKp2oFfvSv1T+gLmGHz"
    "Asded9jYKnt36L1EjDJ79Dyur8j+mRsjo7/vwR/h7B3/M/JpCyl0JLxwp61FgFkOkKhoKq"
    "oyX9VGjQl4nvNcvGplPOPFJX5I3l1UePf5X2dVFhciuxjL3twyVMboV+uSpfaDap3Op1v/"
    "en1BqyWq+wQY90msPLXv+KHnK3orPTy6wto+jfP2c54P2+lwO2+83LYS0jnxhRA7EfyIR5"
    "cSUP2Uo/fxNWBA5v+l1nSaCzBXVfRm7+TRnydYZ22dkBJMlsSeyUu62QDltm2EDOr0Juez"
    "Lbd34hH2j/K+w7v+UYB7ZmJ2VuTTCMewRlfkFzakg7yaLAAMucsCJMtSusX04Z/ZQK6k9b"
    "oP7EKSS/WixUk6PsD/HvhO94gKQSA3qbfiT9GIZUIw/Lt1fNH+9C6lGn1/3qNQ9g3+r0Lq"
    "Kj2+RkyRwsVF1Pjjs2eSkyDzna+9Px+ZkvM8HONnFpcNXsdDhxxBaVfO5HS1PjxQC28USj"
    "oCaY3iOkUbXfof3g9nF4KG8Bsy21ZIrn26OT+nEkBUIwV0Ukg5AB+SNGPHk/Ob9riOg1p3"
    "e1jJXJG6JbykX4FNVbxryDohx4YuJJgsU6hWy+IS/zB612fXPRkVtULWK/IFRTNarb7IBI"
    "7WwppNVpDgbypQxC82a7HILzikx01bI02uGUPjXdMTOntUnsQ2Q7z5DZZqpZtkYm9miMJ+"
    "rKylpeJUZbvUnqNJWwfbpF2D7lJFrwoOMnmm+aprp+AvSEbPM6PX94kD9plPz5d7RoCjMt"
    "m07IN53Yx9jMMnYTyKs3fI/SZgrZligkVrHGt+tnFARjhK9ZGKSihrFYYDIFBYQ+AsdbuW"
    "0Ac4irN3x3U3AJW1g1J/PMZT5ihK97+LpgZCvuHCF7zQhO6HPdGzybWzp1JUhf4le/dtEc"
    "yK3R8JvU6/+jgYJ7CmleX3eoXjIaSq1v3V6n95W2iB9TyKB3SS/QkqUueA6Ce3lUmuLrYR"
    "mmdq8RlUraudkZ6aLMHO31QSoDhdPbopy8GPT6FywVpLsF/qG2dCt1eteOi8jfKQfPwCyV"
    "l1kebZm5FHyngu/Sdb/XkgYD5mmFDXakfeP6XmFDIVd0uurLwGFvSyHSf93I11dSl7bzNx"
    "VyIfeupLbcanZGFGtZGsI7HjvG2tHLx9pFjtEry12pH2wUOaCQHp08+iN3lqBDMLhLZ4ph"
    "s9tu9sFR6W6VY7Tp+AFz7P3phptPXObx9r3X77RHUPFQ7n5toNCuQpzdZvsWyi+2vdPevk"
    "K6zENM+ex3ED0SaLPpJnaItqL36PqcWYvgbjnGwkK1V+YzPhVB+jKPCKnZ79A3mP3Am91u"
    "dyR4oeGXzTE3fYnNMPS3HJyJlO/Jw5xIF2Xmj9xt38CqYcd07G3TORT8bFTAagK7AjsKcR"
    "u77dryoNXrDuXuDbxowT3nLfTn6MBOifjM8v+ysMVMQe482hJzuUyWo194DTWirUw2zyBR"
    "PnNnvrCp/5ityARAROOVptsasT7A9f6ztn/tEQIKYjZQKIsFa3RMDpzbCjEEqao3bndisH"
    "/RGiOlhrtyJUZKjXbxLnMPNLxQeUV7n0bbJ6we2kfHqT6Bx1s+gcc8wN0A+NGjus72JeTQ"
    "ig/iBlpY3zN6VrGWcA8lHtG170156KjZzgYzpfZ7t8wA527FS7bkEb6Lj/9gKGfzHAZIXr"
    "PLgMGQvRhGhKzE4zq/srKTihgmXqqamQPxGKHAPC3mIhtOMgPoA04hjZk7Ng5kRa87jLcn"
    "x1mNF5qdj+9R2r3Un3mB9IBl57MH0lZGs2/R0jSMWeY8OTHSCq2D2HsVDsd2maMGR4hQcC"
    "AvBxbYvGdGZPquZGVCnFbwIS8fAjGJTj6DzNxI6kHw5Hk8MdUcudRipFXKj7N3NiwNkw7s"
    "HEwIEQoWZGLBlox2ye7KzCnt5EBXhzUnpU1pFxFVUqSE98ZtAfBmzLxfttGeFuPIm54KY2"
    "+CLgDl6udljH3PUkMcEEgKQLrv99n3u6zmtJEkzqUAfqOgFoD4a6iSEtPoU4AcUH4KmUFC"
    "WdiqCXNcXyygesdOMupdwZ3WtqfVc9rUU+bWGy385k9m2BvOMWSvWxqWqiN7rtqQQhUFOr"
    "OQamLIvVpHKpmiR2gCy18X2Ckmgd5CENz703fxRHoF9y3y5ZVYgq8jkS9vOxMKy5eXxzX3"
    "LJ9c2QTJ/TjlnhVV8byAinyxKtf93nXPi3jIklvDpWNrYdiWQlq97qXcv2KpNLzNssZWOJ"
    "+YXG60CGkF/adV8qN5Bdmy8zlMuRdnqeDyM7jM4v2yf+c4pCIIJe33znlHslu+w3TCA5TX"
    "9QCl+DKDHyASLodnO6Zz+qQF/M+D35XCsk89EULBgqKcbjCt7N3SWDZOpDU1Bubg1LZcAW"
    "5KcENzbAp4vSlBeNpSgBuZP1NXEN8vuiWTDtOCG5aLy+p9uFZNe13b7n1w2tTTeh+WfvOn"
    "C2CHC+Q4ToK5QZ+hjrxVu1PaBFFyA7me9ynU1QlckFMLu7BuOT6Hn9EyRkYk7sE0KCZ/C9"
    "dEWeScunBN7M01YSSVB3naZO7RltlFUfvW67SlfgM5v2Anv7ruSM6yxM02HB/1petefwiN"
    "AzvlsJgHZ+vslXujtELtyq35Bj8dmTnBIRasKEoDjnzjha6WqqBydGrgF1VOegMKAPqVxK"
    "ByXv1SKRjyAkTq/orUOJrF5uRWlUJjzUam2+5JXaJHMHJo0EzTIawIabaFHtU10gjU7rQw"
    "xXWKaIdetWiL1ZaGxvcGtoBCndnYRHem8WiNpgbBd3HlYofX4Wobm3ooztZo6scl6HgExa"
    "+FslGeT4pQNp5iQmHKxt5LC5Xta7GH7HWxKScac7ENaJ/smflLyoZ7tgQmm2k6w0gNEVVw"
    "sJ6dpMmhdpKcQ+0klrfE+5RmmF5DNPubYD8eyATrJhfJAGiAQsAZhfOfhkYyobkhEGBGwV"
    "yRyVwlXE9qIp4hGgFpPK58trIyARqgEHBG4ZxpRLPmucJVI6QiXrVs8aoxw+ELmVmIjXUd"
    "T+yVql+bxhIn+HK57epbjS8BClituCF52qeLlnQcEhtcrcu1qd3PbXC1GmDRQM7uGM/pwI"
    "v4W9FbZXV+jk+V1efx5ExZnWD1XFmdnZ984iwt29VFxBozYVsRthVU+0UfIq8j16Mts9pK"
    "H/lW6kIdFSgD4W4q5GYod+ThP0ZXvbbUaaDQrkLa0kD+SgmcX6dC1/dm363OBVsKacn91o"
    "08HHWa/+jdDBsovK+Q606zO9xU+gntQq2JZlu6avb/gnoT7qZC/ur2vo++9b43kLeVx41c"
    "fEWJ7EVIn1l3tOQ2jcLzwjtwjWaGnvAybkPZJ9sV1Hv9yOwYaVuzkyJX+Bj7BNVbYLSTCq"
    "Qi5ETEOZSdIUXHObyMUni9GvvFuDi6YPB0fZsKuIw0fFLx+w5RtsYsqnE9qhZifYFFw0n0"
    "YRD0ODcsjABqppV15Iv3Z+++IFhLQc9hgmz1F/07NR5JXPvb6ZWeVgF/1tzeHMe70AaFNl"
    "htbXDP0lHZvgt7EI8qr29TDVvqX/flAdWWN9usDu+fkluHFzaYhjy87PWvmHLMtvJou8UH"
    "TVurxULl5SEd4t8Jk0qApMzMKcRsL/0Yhiz2HpRvr5o/3oWs9p1e96vXPAB9q9O7ELUTC2"
    "NGrFSUbXKKnQ0Wqq4nfhRdkgrldPh0fH7mfw1hZ9uHkJWB5YRFOMIfnmYs6BSle9VRUcR4"
    "wHpSOegEs9aGpBKz6X7SuvgKUZ70WBHa/eTHEmVm8iVOYnrsCPTYHKyOEYuggwPhdfY0WV"
    "zi6tmxdzWjClN2SVZPugJVZiaE6QQDcjNAlNR6aQ5sJLRxdi5wiMXLkJsVonTQi7MgINjk"
    "eB141GJmEn7msvqZ+Rm6RL0sUS+rVBhnr5fledefD3GmgkKHCnBYnUmTIzEg9xUyGVc+T2"
    "JcUE4Bc0ie2CvOBzob8wSwUqU1iVWE48RX8arGJQdZcevWPR1qpazOz87HsIhl/FFZnR0f"
    "wd/zPyZeeBOkIXH6Q5srIHpx/Dinm3Un+kmFTI1ovGb5S5wl+/FYq91dSiEKGXrZUegp5z"
    "AL28K/aTdE1ZE2rbO+IuchtJlehYWZpA7aYq2dqGgRtyXitl5B3JbIkCIypJTN1caJBfBm"
    "e67FJnmsRsgq6cAqfryKWM7gmrhUCH/agvCnBIQzL9oKUwms02Hti8oxpJOjMoM0lcBZhG"
    "UecFjmVLMm2lLXeImrtlQ6C1GJT1+qT59XWJ5lTc2+eDmBXICfAXxm6cgWNhsjfKasXDLo"
    "s4nKbvUK2uGIPoDNmYKTxy+PtpKDdydRX17dEDMP5i6VQDs12k4iwRyBrGHKClb0hWre0x"
    "7R1+7YOJCwVncYlzWVVhvTU2FTcPhMfZsZf7ppk8J2fzL7eASpp45UMKh/Zgb145my+uP8"
    "I2xPTo7rQVv6eI1UpGuqZhlQ1wj2Ian4TDMXYE7H+oxntS/+ImCvv1uaxgN7u+6QZjnrp8"
    "Gk781ziJ43Zmwltq5aNppTWGjvkBhds5FTEstiPa+xaqK3f13L78fvkEEmGI4qxKHXoEcC"
    "F8fT1PZ9/9Zq9NTPGr0d8NMLU78w9b8GU79N5zW+ZPL0CmKfeH/mkFq737wcZlTCHaIGYj"
    "8KGdxcXMnDodRuIH9TIXKXkvdv5ZYEqb28bYV0mt02NHV+ozNmKmGn8DXFwhi764X1ZTbG"
    "vlwCrZ3YYhcGsecc7Wj7GuMNVYVibYtYZkzFGfqIiyyW7QBJJeaHFzBsj2w8mRNDN+4zZX"
    "qIU1ZB1983/rZqUvmeM4UkAx8gEYgLV86LunLGqykdixyDFVV76TeQD+aGKGqrcqg+uNSV"
    "GsttqSXTr97bo5O6k3CWDlzNifH0BvUJJ9JGXzHfy6O6zjZgY5Ri1AYXjNgYjDSsbjfJaN"
    "/mEldhIg7Ly6ep5OXTLfLyKSd2YbnUNQpd8oqdZNx5tNWDfYcBe1nAfmZQZKkhPkmD8Eky"
    "wPFp2jZ1Os8SbuGoJ9NNBSiFOhhdFGWrE3vE9jMM3ihd9YZw8dnAPcyWc249uafB9gmrh3"
    "bxE4YHGl6oGidF3dNo+4TVQ/voONUX8HjLF/A4BviUip8alUlHYzxRV1bWwLMYbfVg34m8"
    "5zgkWcg/59OYHAAVpXvN8U/MPZzXzeUT79HN1XUjJbJ4uYCmgeCvQr435aHc/dpA7oZC+t"
    "Lwpt8FT5a3pZBWr3sp96/goL9ZDg/XxinPHfFbcg8GCUUyujIno2Pv1cgJ7sjJ6hi94Hj5"
    "OZ4982CUrnqSgwiIFAGRzwuIDOecHy80Ox/fo7R7mVFF7t58EyqEOmZOWBYgEknjMgYmii"
    "SW5eGAq+BmxT9EJtDPi35Y+s6TRpTfgeBIXo54Cw1zpDaOkYoPwzPYIBK6vnRCV8gFljmP"
    "64ZIzEFZkI8txQrLp3EuiJSX/ER2AcE8TZ5AOl4LwHbodnNYozt1bsDNSy2S4BYLrUiCu3"
    "uMsyfB3UhyBaBc/RStMcE3BcTuCtHnw5spzfCBzhIhbTtNkuGIVrjXUXygGCdo0qXKgess"
    "hx9MTIyJ88wJK+Y3TepPL50fWaHWTy6ibyKHDqkWosNmNkNOB7DW3EZvpdtm5/35uy+wo1"
    "mI4AdsoslcJfesMDg98EgPGASz4t8WW8K+1FVe/tudXinNsnY3t4BYxy7Wsb+CdeyJqx4v"
    "DEPHKsm68HFMyQ5X7OEO016vE3JrXcjRhV43VxdS/+1RZGVNItj5HPkRykosON2PLz9xme"
    "PWMZ680lGM8S1j3IUtV5nMKKUY46nH+IyCpo01yheO5L91nEcoxVhPP9YD0OUY73xqMeZT"
    "j3lPMcgTrBMmrWCUVpWidVydNaviFSITXsHcXkH/ZckRrBCnFYwoykm4yYL4TEPfJuXigb"
    "EhraEvNBOkMKYGRq3wBqTAN/6Wl8qGKj2o+oq5vJqWRVnH6phyDKncdvVt1lTsU4zUMMnT"
    "JlWCXGrDRMYMqZDZEy++OMk5TTxZWWDStOeqjWa0yb1hTDnm0ry9cEyhP2tACif9Lh0zaM"
    "g+GjknTKTCRFptEymd3nm1plKn+uRWnNrlGsjmYCB/7borEjOsg/ToGsjbUsig1euzhJ/s"
    "F1ZDtm4GzmJIthGdkFLpg4WvenTnuTwLrDmkYpVUWg3c/xZk1guilEIryL+ggn60sy+m2B"
    "AJ6ItSyDzx6Zn6wkYMld0OD4wZqSPhNoMwhVK2ETyfD3H1VbLoBFtShexCtSfz2lZdzGlS"
    "T6mGjf3WKYJaWGOmNk3mGn7AoL1ZjrKkmtjTrKDysasm8eJVsnfiVHbQVcKKOkB1BthBGg"
    "EVjaptrMyDNTHgGshYgmbdYJEsNjYXFvonpLBkZOzSddqe9s8CYYwFtlJGugjlTShv1Vfe"
    "RMb/XWf8n2J1yi+nmJxiKUjzmtMrHZxpoXctdbOaFYCmgeCvY05g6ZXcDYW0Oj1mT3B+y2"
    "FOEMk/kqGvbvIPR9DKwfQQoUikVOZIgoluWPle7CCh4HGZeQy6VPakChsisYi5IHMYYFqA"
    "reaadnO70XEOixGplyJtxl9JLTXMFrnVUONZK1PZaTxbaSpHecCyAlYS1TF8cL3hCU2ZyU"
    "XV9ZFGQsU0wYrCKmdac4xtx2oD1TTVR1UDm82EPizt5wO6IbamQ3OCiDE2pmtkYUzbEQPs"
    "K28shTg9OCuUzt59QTPTWDgEBtC4V3DWKlkfkOwsYKJwI/WejgznftSgP39Ob8Q20BgrxM"
    "RsFdMUqTMbm+w+k934GxvYBgyOJz92VpiDhDmo2uYgY2WDjTSvyh0g36PSTTXnNtWVs+rd"
    "LlkDuRsKuW4OmK7t/Crksil3YN/5VUiz7dX39LYU0pZaHZkFBXhb5dDR/bk8qyQfIhSSfJ"
    "kl+SmegJUwV1wHj1YEdqQN7AiIBplVqTitiDDIHdzBRLnMLAhSCfCL0md9sbqw+A7ftX1g"
    "7Eir1QbHYYoIj6BC8nyYm+HeKgpxfLYtqf1gAOpvbasBwWlST2lBsPzWT5oQegRv1Oo3Fo"
    "utYMr71AmmcEI2jBlLHOLEz9/Bzx2iejdWbSdIYxPh/8aK2x52cA1mtJhpv5nhmdksLGw7"
    "dgJmdbDQXH2AKH+VJUeBS62xa8qwWPCJZ8ZgFoY6cmUh2lIhQTPD1DEzIM/KkDpZCrPiCN"
    "uBsB28AtvBtkrlyclRtxUpP2hZrDBcMe3fWGgTqqkRPNM4n/7kKHIOqcCYgzHt3n23R3g2"
    "0yYaJpMswziRXqDNQXuhmr+wPUpan7s1HUeMViTkSJ+QIwRejpQcSfQVjAXcleVII8R4cA"
    "R0EDA5Nrutw59HLt6A9G9AFL8cL8GWLsR7kH5pnCeaQNVcUxuvbK4ovvVlSOxDvBHp3wgu"
    "iDlei6f6Ee9G+nfj9xJPIEyWx4HkqPEI2asOHAfjUr7EVwHCCsYnV8n96Vn+svI4SCcc3G"
    "XmsFi6/WKO1Y2hPbuDO0paDBteicVarJ/f4/r5LE4/3rsR50aP4KFB/2TmRTil1kG9HKl9"
    "sdGJIQ1XnuVe/aaSqfHAnHMxv6p/rr7NoToPtno6FtvJm6A6aWtZRjGIWKYK0Rot6ePjqR"
    "P2DD7OJTapagSeRTdIGr0dSP3b90fvOIHbxfWbxm3JOhZ+S+G3fA1+y+ymDmHUyBMymT0S"
    "WSjh5VfRcuQ8FqmOn6+esS909qxy5Jn14QX4cARErZHqiGSZecAhFqzIzQo6M+VlRIxUsK"
    "EoQ4WjP8S4kb2QJTYftAmWSLqCt2XjRepcdCRTudvgDFIAyNXP9ceZclPVwRYgZwA5Np2m"
    "gFiUD0i3TKSUVQNCkzPHvhadvJNtbJbTcuR/NlIlPQDrLqQwgGUBbg9I18amaq6/oDsdz2"
    "xvVQDcONRL1Q1yD79ObVSgwfySAQV2ncbcFko0UEebGquwrXqmP4oVO+CWiRbWOWGdew3W"
    "OWOVPwWgT1xmO10NMqLcNFleAX+TVRLoXV1J3bZbTcDbgSSBfUnqOlUHnK3oHJbKzld4yg"
    "G3JDvlyphXxj7ZnhojrORC9HRG1W021QTApwyTGN7JgWJRutccKSas//ux/k8Xmp0vZ2iE"
    "VPgDSu0PcIXjrEwOkImQvNLzd2u+mafFsmgfJf7c1zpNRwJzfhUylPpXDQR/FQJot/vN79"
    "0G8jejWaPKIppRxLN/6iJkJeZT2T53G6U9R36gKK1wTOQPY335RE1lewFehg+eEJcjXiBO"
    "K16I3Ix4sVrh4jXwJZ/sr0CYTuCfH39m+cgOf4BMoJ8XfRNPjAX9nE5zsCBOK/iQlw9OOX"
    "J6X5m5EKUshAevxmkUq9XoJXrPWx42Qi+4UUj00kumWSzZ/FR4lsW4KFoAxG2/o2qiGxK+"
    "UwAb+FYWgG7PvFeJ9i/VS65RTYzj8kUKoN1QjOdjPLAh7cClph+udftJhENCdKpst5vAly"
    "Km4apHicXthmlA3thWBMhpQI7ZolJNE0x73yvABztJBA0dha7a5hRXCnMj99LtlMvoSyVp"
    "p45N52oaKQa9ryo+G2hHvBsE+6si0lHdeueL490A3T6VfMxwBCm3QT1NCK+5aftkDO93r5"
    "jYFJath9a0G1CZbKqu6yxp93iNHufGwl3HfsxZH/+8rtIviYfrqmsnDncG0pqIwhVRuK8g"
    "CveXxlPU00V7eLRljpar3coDedhA7EchV5I0ZKXB3A16pDlsfXMOuVsKuZS7zW5LaiB3Qy"
    "HXvY7c+kcDOb8KafdaN1dSl3bsbSmkN/wm9RuI/UTnsZcJDoEZLcbbLcXpVV5m66xBoyVV"
    "AFJGjT7OeSFuQ/w7YXLx2pf5HSgknE36waZqP5LNG3dvr5o/2JD0o9k6ve5Xr3lgnLY6vQ"
    "uO28ic5oodjZCK2NFSxxaKXBIil8RrAx+0iOw5JLTnxQaWzDhUCq+fyFmw05wFWiFW/Nfg"
    "Jwm83GIJfbWX0HdUMnWeLmZ7807Vt1nd9ECjp5fMo4muagtkg61MdRe5Qw94WkcrcHyy9J"
    "G0EZTAM2bO6nc6cqb0OWFfsy0EyjxnyXxhXTsl/ehzWHdOgT5W9m+NHjHdudceMGkgFema"
    "ZQPZHdDc1dEdK8Rxx1pTHYxZ+u4McvcB3Tl3MaI7sDAf9DCFwNVZzUFkqdrUKRgIx5yHAD"
    "OirtILPJrg6iFfaPfYnGoTZ8W/TwzBDs4Ta47tkbbSKOOnCnnU7HkdbI3QeKkDIgTdwcbI"
    "NTPRW6OgGSZVUIA/6C2sL3l/+g6uoLo34uJiPJI664jQR6PomPhBY114QAK03n3cuX1ad1"
    "/8+6nDCVv9hS3WHyth6FhDYZeq88UkKmA3DeZrIxgwwE5RVttu9gLvpkAjE8ZTYTx9BcZT"
    "Z9rjm0/5cG4oKmEwChswT9KsuDpJXm91Elttxb4XcXz/HPS6CfqTRxA1CNFJHv0f+7zsCu"
    "baf8xWxJnzxytNtzVifYDr/WdttxISD2wAaLu1LmqYq4eNPtBB1FrnzPXcwf60r8An3t+4"
    "r7X7zcthRvQdogZiPwoZ3FxcyUOWwcPfhAwew5t+10nf4Wwp5Fbqy5cyHPO2FNLq9ftSi1"
    "H7m+XwDPjCUxb/QIjoNaeWmJhYzZfyIExZQas1JNGY9oi+dnl8IFZsdzhuNWJbq3HuVBdR"
    "WpEKoczuiqAqk5HREVLB5zLzeYonTOHOkUCBQyqSKKRNouBaXbII9gGSZ4n2JcN73zK8Z2"
    "LKYAEIkggTQLy+vGfpyzGJcInFNJJ2GnHhyyeIR2jFh7rMH2qR7KUcMQ3ME6DmYEKEUISV"
    "PI8FUWdMPn4k9CKYk585ro8uOz/ChGKGyssBkQXpRbPwOGELI9t4zD4ncYgFJ/JyIhiSkJ"
    "kTHGLxUcjNCtckmD0zUoRQvAwFBYSKNDAiDUyp0M2aBiY4PxcA7zXt7nbT24FN6mlB5nzU"
    "0mR4CAglBUA9dLup5jjmSHApIPZsA4XMxVUPd44YUtLCG4vefD7WGbNHHTTgCZaSFOh7Mt"
    "xeB/eBTh8ReTfN2HbNJgWgGwjLrya6ERNTGZdLSA/aFAOXkpdN+E3qKZZPjHCwdYp1FEsN"
    "T9gyhqVp0L/0nxuy3/AXMgSD/99YaEIv7oTcP7qB+pa6ttwIf6zPeEsqdnAVWF3Row/KOt"
    "isdpiziD2kEUrsXhZKGxo2MvHCeKCnVLJGC/qu1NF4RXtdLamAhKcZShx6K1VE5pQyaL11"
    "JIL/9+T5XxqWxhelBgtV15ONawG6KlnVPh2fn/mYws42OAdXzU4nSzYaPpaHkIGmNIspbM"
    "3mLdVNRtcnqCC8x6lCUo63RKQcxwNSshfIFJUxM1bGzFwSU9TChNHky3W5YtcjxCJWqsyx"
    "UiLvyEt7v/M6voWntVg/XyCJwt6MQ2VjRFbTPcc41GoOWs22JNK+7Czty8sY3ZrY1CbzGs"
    "fW5p6pbzOxqZs2TxnWkhF92sCUyZb0WgxJz7Rh5DARJWswyTaiSqiJp6dp1MTT02Q1Ec5F"
    "SmbSlyoDwm7zCqK7Ew2RXtHmRvYkLy4LkOw/b8TLqDWFrS6LyV/7/Jj9+/8BI6D7nQ=="
)
