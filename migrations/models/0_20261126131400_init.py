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
    "eJztXf9z2rqy/1c0/HLaGdpp0nzpoW/eDAHS+h4CeUDSc199hxgsgm9B5tkmObnv3f/9aS"
    "Xb+ItMbMcQ42imDbKtle3PytLuarX7v7WlqeOF/bG51g2nQxzrqdZA/1sj2hLTguBqHdW0"
    "1WpzDU442mTBqmtQb4z9ihPbsbSpQy/NtIWN6Skd21PLWDmGSYCgTzCiFZBBkDPHaDrXDN"
    "JAd3PNnt8hw2Ynh9+bH45Pz5A5Y4esdTTBM9PCv9kIqiKN6PQarT8x9aePcGvdnNJ7G+R+"
    "Z3dRiUruoOQ38bdhv4cc/JdDjzQHPWqcDutf2WWT/rHQ1Fysl8RGFl5hWmmlWY4NNzUolU"
    "lviGysWVNKxF5jTYz/WeOxY95joKYv8/Mf9LRBdPwXtuHwZ81eT/6JKcj0vFscW+Zjjdb7"
    "WaNvbVq1fwDN6td4ZuCFHuKvoQMZOz92nlbs3IVxrxDnktUFJCdj/syb+qsnZ24Sn8Ag7O"
    "b3mGBLc7AeYDdZLxZu5/BO8VeiJxxrjf130TcndDzT1gvoNEDNn2BzrjYe9/qj8bAzGo9r"
    "sQ7lUQS4756amgQ6I31WmyFwD4/w4ffj48+fz48/fT77cnpyfn765dMXWpc9b/zS+b/5w2"
    "zg4k0x0JRvSm8ED2TSHs+/Bjjxb0ajORqnYizbwK85cfjbFELHWGIxAzhFhAG6S/LRK+Rh"
    "h3diw4/NN7sHhmzBdqRcdYaj5tU1NL+07f9ZMJyaow5cOWZnnyJn3529DzPDbwT9UEbfER"
    "yi/+73OgxO03buLXbHTb3Rf9fgmbS1Y46J+TjW9CAm3mnvFK0aYCv76jJ9WD5Jrm/L/XLK"
    "wst9flwb1C1zgeOgt+aaJYbcqx9BnL7IAX4+taX213iByb0zp4efj7egedsctL43B+8+H0"
    "c+kZ575ZhdCoNrrgANeKgMCIeIKgjz2UkKmM9OEmGGS2GYA3N5WpADJBLi9BAzGSnTEB0h"
    "lAN13oEahOY49CMqOIuB9+pXontvk3M6f45CIo7Xjd9dNf98HxJzuv3eN696oNu3uv2LCN"
    "grCz8Y5trOMqQEaSoB+q7HFFDzsgDs1ZfgJoALCuvsV0BnghMTbfrrUbP0ceyKeWwm1Y1f"
    "Wh4vo2c0ot0z4OAN4fldu8eQCuVYvzTYQ8asIoGr9W1WEZvVo/d0Kz5rFWkiqIs0G9nmEs"
    "Pwh+61B4wMp0H/2wieo+6aIzC3Tawp7y30ODemc1aF8sjBxAHTxC+8cuI2kR3cAywiCjsk"
    "+AFMHXONUFg/orv1amFqlNg3lZD1ckJrmDN6B6RNp+aaOCkNHnu3ZbhztjRlbDVlUIbbQv"
    "UgEf8ARTEGpTTj4NFumXB8dHJ+8uXz2YmPvX9mG+RxGYn9ZphRvPoVnFGOP31KMaXQWolz"
    "CrsWxpcBJMS3Q8cmhrFCn0kjUxzD2qMtM9a16/ZlA9E/KrnufaOl3jeV/O26Q4vwVyXtfu"
    "vPBoK/KvmzO6Rl+KuS/mW7geif6ISRhlNfUvDpSyKXvsQ0NeNfAh4l62du9f0NJrsf1Asb"
    "T+y5dnx6lsmu4FPsqp/vdZLcsQbgSTjjrFJIhHBXnbeqAsmGA1MLA0Lj7GsqYUq5tlK6tZ"
    "WSaIMK0dd2wgq5f62+TRM0grWeVwMJ8gi8Zemp4Tz9ZiPdmEIljV54p65PsHYOf4+09wI9"
    "L2cjUhEr9bgnFbE9CU5T+hVnEZu8+sUITa/bn0My00kaLewkWQk7ielgUsf1wT1NpeOebt"
    "FxT+M6LvyOcaYV2wCJRDkdyveWuV7lNSX4xGVGuzYcDajo901pNZBfVMnlzehm0Gkg/qsS"
    "eqWtjJR+r9ltoMCBSobXnZYCZ91CHtvC0VkK1h1FJdMN5+BSmHEP2sKg0qNlLsUKQ8JkGa"
    "Lapiwc3nLwFoRB9hfi55jZ0eM0bxk70zLujYSR+flRY0O9v2Gjdt1t9moZBw6gaSD4q5Lr"
    "zmDYhyP2+0rmxZJoktcLjdy6UrdAmQxerm/TJ1e04jggvqdzuAaDE0Wdrb4haIIvBTKnZd"
    "2YzbCFdQQjHHdbphTcD1rsWP2i1qSWeaBaJtgQMqlFbv0yyzmlUYzKaKw/eJeS0Oof/ktg"
    "JU72QPPqVwLcfXugsfWNPHb5EKE0y0uzfIKT1tRc4cSta4GrW0UpG+pl3bq2saxbTLKxzb"
    "U1dWUfKgiZ1r1GjH8xF/g61NHQL0ri2uGX4F5lP1LpDVF5CL1rK8PWh88CE/7O7gQOW9/A"
    "AsF3oPFbGNhGmkXvsMKLBRXdzLXzEY20e36WmA6ighqmXDCRhaempaOpZjEquBN6wtKR66"
    "AlO7l+UCty/SD4ZY6zLiYIiXMJISWzluxagobBL691xaMtMc61due6ORhddXqjBtqU6Wg+"
    "6N9cNxD7UUmLnusMGoj/qmTU/9FrIPirEkrzRwPBX5Xc9JTbzmCojP7eQJuySgadYQcwHi"
    "u94UgZ3Yw6DRQ/R9sa9G+VHlh2x93mBW01dKySYUvp9Fqd8WWzpXTZXaJn6LP2xxc3SncU"
    "vFf8nErYq1wPlCG9vimrpD/6Dq/KfvIYl4rfMhdc7E/7wQdpStz/SvOdczEok6bsU0h8n8"
    "dX2qlzsKE6duqRZlHxvSZQq9wrW1UqZ1PnWW3qu/mI6GM8uVtCKIeNqeZQZcUgVJd5wprV"
    "CPgu1T01KCgg/Wajd39cKx9EXlDFNg96UxOtqNhrEvQ4N5Gj/QKtCfE3Rtqj9oQWWHtgJy"
    "1670eD9v81vYIetAWMILbJdTeqRTGb+QSe1IYoIMC5JA3qZ81/cqgBz8270eYxebAPqWZJ"
    "NetNqVmh7yKDtLUhqoRtd9fygDfipOyyXnW5JUPQZdlMkOX79+pXKPJAgWYWKai+9n6tkL"
    "Uqq3QhIK5QP9+DsBFTGcSMiXPl0rSwcU/+wE+xjyTCAVf270eaOyyO/Nvred7ZzSNa2qMv"
    "J4s6JC1QALDDwBh0hqOB0qLQv5JuZj4KnYfY+fpWvcyrkSIQAdQFbWilWb9gm8jvtI+q6y"
    "9fTs/rSF2fnmGd/v38WbjzJCOxXDEq8ehSl6qM3HFy8OqL3HEid5wcPsqvtri5t/0mNxdt"
    "hUtXDRQ4SFrBzKP7yP0kZdsTIfeTyP0kh2b+KMk6XUgjF+iEUY09WTeMmgrS+UEGqT6iO5"
    "BI/VBvsLz1m40ewWvQP8HCy8FyVx3RJ8DsfcSOj8U0zYL1G+TBgDgfEx6y35yhmWEtbb7y"
    "F7wPrOlRyoWhGbDC59LB4hxbAcRSX5X6qtRXX0Vfjc7SUl19G+rqToIAMt1zZi4StKktCq"
    "tHVDmby+5w3q9ZoGTS/B5Atuem5YyzDhlhqupBfZYG6bNkoM/envVF+paX37d8amHItJZZ"
    "9AqTVU0CO0qj0R8lq/RHMZcGqvkaDwKIL0xzgTUiRnlDFAF4Qql29aF7qO/XFHXR77NoPv"
    "4W1QsluiP45uqiQ1FnoNNKhhPS0mT8zjS9nL6g3ieLJ5fPB7Jx2O2SW1OlbWwymT2GYqTS"
    "XyibhSQQD8F8zO6xFSCSyBfkqeW55rzQQ8vzATosDqT1zAp0vASPLPEIUwCwb8P1LTayls"
    "rxLciDy4V2zyttXfPwqtXTLn2MZ5Qi3fpHE0FdYSQGNMEaxFyA4FewnUjXniDJr0ZYKuA6"
    "mtBfZJDpYq27+X6jKXqKa1m4myjmGOq+dWBRWm4nKs28UZdrGvta0/A+hDxGHo+21Eaebq"
    "fZHgctPZETYDS5uu6MaDFUTXQWjDztzuDboNm+aYJtJXSoEqXX6982IRjsmM4cfUhHEztF"
    "7/e9qfTG8BjMrBQ4KofJRbr3SPee18KuFDtrSmcVKYPC9rpba8rGkqrsrWnyjJQ1gVrhXd"
    "qqSmiBSikUCLiF7sYT+M328mE2mGQPWerriGoAS9N2YkEJRErDC1pjblKPmuHQxu4aSGMO"
    "Ukizf0EIX4iW4PCUoMRkCUPnmo2mczyFy+BDxWo/YQe9a7ZaH47ef0R39M1tNv3dASFtnZ"
    "2gz2Ms7lhAOXOGdLxaOyzs3AKeiIenO3rf8Nq0HT8P6UKjB6DsMCctSERKzz7Rd5RB50o/"
    "ikr15TkmFJftj046Y4Nk9waI0JVZhSmNl5YHWlZHoihd5XyJiodaN+zVQnvK3K+jdBXs18"
    "U7uqw02340qSiVNbt9jLCCcO/EhQuks7xWJ4+2zFjXbpWhMuoPGsgtBF1uxjdDMPxETqjk"
    "qgMOBA3Ef1XSVZoK2/jhFlRyMej/ATX4L23zttm9abL7+EWVXCq9JrgFgdWqB9UjJzyXpv"
    "Fw1Ly89Byb+JFKhjfXnQF9amh0U6ZPA2az4MXICV6j416AuzTbV0pPYXmUoH7okF69aXOE"
    "3IJK2s1Rc/PQwaNy2MWki8zeXGRczSwj1gGqPYLtnzlYtH3VNYvFMkT0lk2WGz0/M3w+1V"
    "vGT7rDJc9o1XWHK4Whv2TfjbTzl40jFTPzN1erBcQBTdg8LahVT2H8H2sRgjSeRK65nedp"
    "0YhnvGcJ2mefjniCdnV9NsVf1PXp0Zepuj4//fxZXX+ZzM7ff0WGYyPKv/USU1Yx+7pnn+"
    "dJ92APswFrAiB+Cz2O9vsEbMEB7smsYP7Gbjjzm81WMujDuDu6WVvmckV/9Y8Ixn+kwRLE"
    "3MtrT4dZOhLbrsMUW7QwbJX8wiunDt5RDl4sWLhm9n6OaVJCB8Ou8mBH9R8C1iJYU6xtF4"
    "ZH+jj39MlJyvWGn1QDB2mFnv5Zcx/Qt4uYK/rZs4maXaa9BcOoweuu6bhhhYI6y3ULuW5R"
    "7XULNhJkNe6GiMps/iqTqdEfczMjXexyRfWRfsWteuVGu/jdevR2DhUsMo8gUboKgl388p"
    "AH2opClQttn7CCcBe/9Mn2ZHiJ4AiMxFgk+W0zBCc1kc8qXE6ddMc2YS7MCzv780t0PvEe"
    "o6z1rzuZo6wBTQPBX5V8b/banfZYoSf8Imzev7wZdtqwY58VVNJsjZTb5gjO+cU861PFh2"
    "XcKFkxtm23o4YIK2hGPRCzqYfJVrvpXCOQKtogOfgcpS2A1YczNh4cpy2s2SKFO1ne2FBU"
    "L7zN0adUKgtUSx4yP8WVFh1PjXxJ28OU8lsq87cUtUem/aKidBUU4M9O0uhLJ8n60knMTy"
    "Zo0M28tieilot72cy48eEtR9SRGKnkQl4uyNgvZeCCu+qUmQVhOol/Xvyly0dZOPEqUZBK"
    "Jwa9CvSez0RmsShEVwwD3siydmmiUJXtC5BhqEoCcNowVAJppgCMhw6l0C+NxeEaKZ5FOC"
    "zDpYA37JUkQU4Dskh1TwG19Djdqcep2BxQANCBABHVxDhmASnApzcmCcYZ0Sd4ZNI/hbOh"
    "XAJg6lElJPmmYcGLXKWH2LYT/KO9S/VtTtF2oFIKR2jYG4/1DwZBE8t8tLHlOvyCK+7we/"
    "PD8ekZeP2Cs7Fj/sIEfHbBz1fk0vyitmREkRKrMHUkPXP35JnLvozMC0VhqsoFuCh+kUju"
    "+ntuYqzEwquNcR5PlQCZZHCpGVwme+abMShvsWgmahU7VO/KxogCNItWc9hqtjuvtV9zSD"
    "mlkEvNWKwtXBOpIqEK2xUSL/pWoPKzisl385HvGWRKBQUbUa0CWnDjI8KWQbZp0Q/M7rrK"
    "fEV3vzBPOxves+g8mnGdZXe3eYE6QxvOIvq51aXMlyDzJWsuCSNV4pzh16/SdFGY4gIRQ3"
    "OIWgEyKWqVTtSKzfSvFT9gbuAHDFvdRbNR8PLWuUiLVHx2HlLX57/rR+r67PjLJ/h7BH/P"
    "f59CyF4KLe0r6NFgGUD0NXQFbYFWdKowoC0L3xu2gy3Ykf8UzSvym+1lPY/PSvu6qTS5lV"
    "jG3jZxSZNboTNX5RPNJqVbvR70/9ZpjViuVyjQM93m6LI/uKKn3FJ0dHqdvWUU/fuXbAe8"
    "3/d2wPageTmqZeQTI2og9gORMC+ulBHb6ecXYUfg6GbQ41sCeQnyvozd+JsKxOsMHbKrQw"
    "iS2eqwS25ZJV22zbCB+K9KbvsKO+a/EA908A2O+W85+oFjOEmRWxMM4x5BmT/QnBrSTqIo"
    "MMAyB6wIU+0K69dTRj+ngvrzFqg/CxLJr5dLzRIo+yP8V8I8HiCpRIfeph91/hyFVCMPy3"
    "dXzT/fh9Sjbr/3zasewL7V7V9Ee7cliJI5XGqLRbLfsSUKkXnI3t6fj8/PfJkJDraJS8Or"
    "Zrcr8CO2qeRzP15ZhsgHsI2nBgU1wfQeIY2q/Zz2o9vG4aG8Bcx2p6VQPN8dndSPIyEQgr"
    "EqIhGETIgfMRbJ+8nxXUNEbzm8q22uLVEX3ZIuwqeo3jbmHSTlwFMLTxMs1ilk8w15mSe0"
    "2vXNRVdpUbWI/YJQTdWoXrMLIjUvqaTVbQ6HyqUCQvOmXA7BeU2mC822DdqgTt+aHliZw9"
    "oktiGjnWeIbKMbtmOQqTOe4Km2trOmV4nRVm+QOk0lbJ9uEbZPBYEWPOjEgeablqU9PQN6"
    "QrT5Bb1+eJA/a5T8+Y9o0hRmWra4yzcd2CfYytJ3E8ir132P0kYK2RYoJJaxxrfrZxQEY4"
    "RvWRikooa5XGKigwJCX0GwWrmtAwuIq9d9d5NwCdtYs6bzzGk+YoRvu/u6YGRL7hwhe8sI"
    "Tul73Zsim1s6dSVIX+JPv3bRHCqt8eh7pz/4ewMFj1TSvL7uUr1kPOq0vvf63f43WiN+Ti"
    "XD/iW9QUvp9GDlIHiUR6UpPh+WaRn3BtGopJ2bnZEmyszR/gCkMlA4vRLl5MWwP7hgoSDd"
    "EqwPtTu3nW7/mi8R+Qfl4BmYpfIyy6MtM5eC31TwW7oe9Fud4ZCttEKBnWnfuGuvUFDJFR"
    "2uBgpw2CuppPNfN8r1VadH6/lFlVwo/atOW2k1u2OKtdIZwTceO8fq0dvH6kXO0Tsrvc4g"
    "WClyQiV9OngMxu4oQbtg8JCOFKNmr90cwEKlWypHb1vgByyw96frbj5xmfvbj/6g2x5Dxk"
    "Ol962BQocq4YfN9i2kX2x7l71jlfTYCjHls99A9EygzqaZ2Claiz6ju+bMagQPy9EXlpqz"
    "tl4wVQTpy9wjOs1Bl37B7Ae+7Ha724EPGn7ZGHMz6LARhv6WgzOR9D15mBNposz8UXrtG9"
    "g1zE3HXpmOobDORgWsJrArcKASt7Jbr60MW/3eSOndwIcWPOJfoT9GBw5KxGcW/5e5LWZy"
    "chfRlpjLZbIc/cJPkCPazmTzDBLlM3fmc5v6j9maTAFENFkbC8cg9ke433/W9q89gkNBzA"
    "YKabFgj44lgHNbIoYgVfX67U4M9q+aY6TUcFcuxUip0S5+ydwDDS81UdLe59H2CauH9tFx"
    "qinweMsUeCwC3HWAHz9qT9lmQgGtnBA30ML+nvGLkrWEWyhxj679aCojrmbzAjOlDvq3zA"
    "DnluIpW/II38X7fzCUs60cBkje8pIBgyF7MowIWYn7dX5lZScZMSy80gwrB+IxQol5Wsxl"
    "NJxkBtAX1CGMmds3DmRHr9uNtwfHWU+WhpOP71HaveSfeYXwgGXnswfSVkazuWhlmeYsc5"
    "ycGGmF9kHsPQsHt13myMERIpQcyMuBJbbumRGZfitZmRCnlXzIy4eATyKPZ5CZG0ktSJ68"
    "jCeWliOWWoy0SvFx9s6GlWnRjp2DCSFCyYJMLNgS0S55uTJzSDsl0NRhjUlpQ9pFRJUUIe"
    "G9flsAvBkj75ett6fFOPKlp8LYG6ALQLn6cRlj81lqiAMCSQFID/w2B36T1Rw2ksS5FMBv"
    "FNQCEH8LWVJiGn0KkAPKTyEjSCgKWzVhjuuLBWTv2ElEvWvNcp5q28Pq8Tr1lLH1xiu/+v"
    "MpKMIh6pAz1xw0N+k71JHnN6PTKoiSm8id+3SIbBe4oSAbRWHNCqLk/YwGEoymELJMisk/"
    "ZDC9soj3dSSD6W1nQmHB9FjXj2GZzhXAoy11JIjv/W67M2gg/quSVv/qutvhjgGbMpwfDz"
    "rX/cEIKgcOyuEPEByts8fOj9JKa0Nug08pshK/XVZsMfxE5vi9Cr1lY0haqTc+NIjTGpQn"
    "/+KhIp0+AePrKBjKEkTqwZrUBJrF5uJWlcJg1cbWOmU6uz7BiNOgGdXhEZX7Idnco/aEDA"
    "LRs21McdURbdDL12Cz7A5Q+d7ENlBoMwdb6A4y2I11k+C7uHKxw/sItY1NRDJeGnt+d9Ag"
    "z/ollY3STClS2XiOCYUpG3sP7le22WIP+8diQ0467+EI2Qs9iMuGezYX4s0wnaGnhogq2F"
    "mLz+noT6UZhtcQzf4G2E8HMsC67r0ZAA1QSDijcP7TNEgmNDcEEswomGsynWvkPhOeIRoJ"
    "adz7aLa2MwEaoJBwRuGcGcSw57n86yOke3GvL4sEdRD+9THD4SuZWYiDFws8ddba4toyVz"
    "hhLVdYr77V+BKgAH+BDcnza7poRfshcWCpdfVkGfdzB5ZaTbBoIH44wXPa8SLrreiduj4/"
    "x6fq+stkeqauT7B2DqnPTj6/F6zw7ugmMiuatK1I28obyIqm9G47PS9jlltUyc1I6Sqjv4"
    "+v+u1Ot4FChyppd4bKN0rAf3mMzB/NgRsfE0oqaSmD1o0yGnebf+/fjBoofMxyrPVGm1h7"
    "oUOI9tRsd66agz8g4pNbVMkfvf6P8ff+jwbySnmWkYuP6ZQ9DPgLI3+X3KZReGQWDlfmfF"
    "wRsuol5Coe6T2nliuZOL6HGODS5UT6OZSdIUX7ObyOUni9nvjhMAW6YPByfZsKuIpUfFbx"
    "+wFetuYsqnE9ajZibYFFo06v6rAA/jg3bYwAaqaVdZWLD2fvv6JfeEUp5pggR/tF/+rmoy"
    "BH9k7v9LwK+LPmtsYX3qU2KLXBamuDMvHursWjyuvbFchCLhP2bjPb7yJhb2BnYA70xdSS"
    "ETkYIcNIFxg1U6ahLigNtSuFZ86KF6V70+5pxHzAi6TMGAn2xQ1JJUbT/YRZ9DXTHA4BUd"
    "r9hFqUEffyRdxjBoUxGBRysDpGLL0/DoTX2YPWComrt6CwqxFVrimUZBurK1BlZkKYTjIg"
    "NwNkdNHX5sBGQptk54KAWH4MuVkhoyi+OgsCgk2Oz0FELUcmueBf1gV/cdg0GTpUhg4tFc"
    "bZQ4d6bg4vhzhTbMVDBTiszqTANyj3FTIYVz04q0BQTgFzSJ7YK84HOhqLBLBSxZeJBccV"
    "OLqJAugme7sJQ/g+7/Omrs/Pziewm2jySV2fHR/B3/Pfp56fGcSD4e2hzR0QvTl+nNNinb"
    "uhaRAyE02eWCAZHjsh7vS2u1upRCUjL0wNvcRPM/85/BdthmgLZOh11lbkOviY07swf5/U"
    "3nOsNndPlw500oHuDTjQyVA1MlRN2ZbaBL4A3mgvtNgk99UIWSUXsIrvr9KpNrg5MRXCn7"
    "cg/DkB4cy758JUEut0WPuicgzpZAfNIE0lcJZumQfslqkb9tRYLQxRBLHk0SJMJae+VFOf"
    "l2OHha/Nvos8gVyCnwF8ZunI5jYbI3zLieHdNCK0wTF9AUcwBCf3XxFtJTvvbtKVuwlcrD"
    "yYu1QSbZkcXiaHL2VMszaml8Km4PCV+jYzvr6pk8J2fzL7dAQxwI40MKh/YQb145m6/v38"
    "E5SnJ8f1oC198oQ0tDA0wzYhwRQcQ3T3mWEtwZyOFzOR1b74m4C9/m5lmQ/s67pDhs03so"
    "NJ3xvnEEvyxrbELzTbQXMKC23dIHVoFFo0LePeANO+rj15m+lXvFWVAC8/YOJYT+jdH9fK"
    "B+N9gzaPdDw1KIqM/glrFr84eY9MMsXsLL+tAQ9C4JmxnnpZwH+jGr30s0bfApb35QqBXC"
    "F4CysEDh0OxQLN8zvAfeL9WVFq7UHzcpRRd+dEDcR+VDK8ubhSRqNOu4H8okoGndHNoAcn"
    "vZJKlB5tcnCrtDoQrs0rq6Tb7LWhJv9VyW1fYcf8VyVXncE3OOa/0cE5lVxV+D5yaffddT"
    "CFMtt9Xy9o2k7MvkuTOHOBIrZ9O/OGqkJuvUXsaKYiEH3FZRYjeoCkEuPDK9jQxw6ezom5"
    "MO8zxZeIU1bBrLBv/B3NojqBYAhJBj5AIhGXq0avumo0Weu0LwpsY1RTpnOgGMwNUdQsxq"
    "k+utSV6svtTkuhs967o5M6DzJMO67B3Um9Tn0icOpZrNkyz6P2lK3Dxihlrw3uTXEw2INY"
    "rnaS0ZQuJK7CQByWl09TycunW+TlU4GbxGq1MCh0yZuDknEX0VYP9h36BmYB+4X+l6WG+C"
    "QNwifJAMeHacda0HGWCJOFPRvZKkAp1cHo/itHmzpjdpyh80bpqteFi48A72G2mgtzCD4P"
    "tk9YPbSLHzA80PBSMwTR8J5H2yesHtpHx6lmwOMtM+BxDHCdip8GlUnHEzzV1nZWH7cYbf"
    "Vg34m850M3s0yBWW+L/hKjzKe/lAzyZ5chY6oKXwZm+zMEwkWyt1qU7i07q7FF+byLiz7x"
    "HhcXe65bS5a1RaBpIPirkh9NZaT0vjWQWxCvKrb6vUtlcAUn/WI51gg3rhDCHr8lUGSQUE"
    "YOLHPkQPZdjblHTU5Wx+glx8vP8exhIqN01ZO9duW9Cm5sYzqvibaEppv9wi2UGPlafM5r"
    "Xl8P+rcwvXklmAcvb4Z8GmSFcsx3DOVsuxECJG9ZtGMwZB9SImQl7tclG1EsvNIMKwfiMU"
    "KJudyDIPcgJEtL9nqyNJx8fI/S7kUuluHy84nFbC7iMm5Wl/4YaYUWkPYcshU2a2TGP0Ak"
    "o+Xmhl5G735tDrjG4qz4h8gk+nnRX2Lrnvm10EkiKwvitJIPefkQtijmiWMvbkByJC9HvE"
    "gXOXJrxEjlBP0CNsiMAq+dUQCC0WZOJLAhkmNQFuRjsQDCekKcCzLmujiSckBBShOomvbX"
    "ArAduc0cVu9OC2ngo5ZZGIqFVmZh2D3G2bMwbCS5AlCufo6AmOCbAmI31sjL4c2U5+JAR4"
    "mQ1SNNlouIVrjXXnygGCdo0inQ3pjEZXdOBXVsDSEFyAGrUwEobwJbVRPhuI2uVMlEOPwt"
    "c+DJMomxxwJ16s9HIaPAjIPy0fMRyZoQ8WsjBSFnrkEyD2jCRhrizaIJtumowKJ9UfXC9m"
    "pgC71T118+nZ6o69OTT18g2ph2qq5//wTxx04/n55CLLITvY7ayrD14eR9PFjZK9xfEBjs"
    "ZyCKW/BxeCiwQMgwGRlMRgarfmQwdzDJ2qdDZNLwmNvwGByBMjNBQCxZUZQlcjNL7Ev+Kh"
    "sb0gpgobEgJHu1msNWs92pJXZ5adhJC7LgWy+hmDucWhgT/r4JUu6mShoh1w7Vfl7E9aRI"
    "zUa048xmiDcAsWkd9K5z2+x+OH//FQ4MGxFMRQM0nWuEvlKdiqAEP9ITJsEIchTaTAhdLT"
    "RRvryd3ilNPFt3fJIBbKWY+gbE1MTQhRemucAaSfQYSYheOKFkhztbCLtpv9+Fln2f3Asl"
    "Gq3t5uqiM3h3FAmPlQh2vr1kEcpKRI3cz0aExFiFW/t4crhC2ce39HEXthx9PE4p+3jqPj"
    "6joBkTg/JFsFCztZ9HKGVfT9/XA9Dl6O9iatnnU/d5TzHIs9MoTFrBLWZV2mokbamvakv1"
    "P5YcvuVxWskIaUktjyVV7CgQ6LUFwFt95634V14qG2rnQVusmYW3aduUdUvM3iRmSBXWq2"
    "+zpmKfYqyFSdJ4DbjUpuUm8qKC5vIrT8pl4enaBpMmW8yf0Sr3pqkL1/7ztSJcwQdSuOg3"
    "GVu8/xm9Jk2k0kRabRPpiwIRvSwGUS5ca83hUPnWc4MEZQhF5NE1kFdSybDVH7BMX+wXAh"
    "G1vEBErfIEInLHuTxRUgWkMsRLWg3cnwsy6wVRSqkV5FbPYNLOHoNgQyShL0oh88SnF+oL"
    "GzFUcRs8MGak3ri06YQplLKN4PlyiKuvkkUH2JIqZBeaM53XtupivEo9pRo28WuncGphlZ"
    "naNJ0b+AGD9mZzZUmzsKdZYR15apLIXyV7IzwT9EIjLAk0y7+8AMWNgIpG1TaWFtqemnAP"
    "ZK5As24wTxYHW0sb/RPyUDEydus6rU/bZ44w5hLbKT1dpPImlbfqK28ybe+u0/bqWNMXhi"
    "j5SnIU2CDNWw4De3Cmhf51p5fVrAA0DQR/uTmBRTt2CyppdfvMnsB/y2FOkJFLk6GvbuRS"
    "LmjlYHqIUMbyL7MnwXRh2vk+7CCh5HGZeQy6VPYYeBsiGXOqIHMYYFqAreaaNnO70XEOix"
    "GpI0ds+l9JLTXMFrnVUONZK1PZaTxbaaqF8oBlBawkGjd8CFfDE6oyk4u2WIwNQgdxZndh"
    "Vhawoiw020H2HGOHW20eNRtpj5oBNpspfVnazkd0QxxjAdUJIubE1J+QjTGtR0ywr/xmq4"
    "S3wHconb3/iiADHCcwgca9A9+rZH9ECt/AROFG2j3tGfx5tOB6/pw+iGOiCVaJhdkuJh1p"
    "M9iyD8+ZvIy/sYFtwBCs5MeuSnOQNAdV2xxkrh2wkeZVuQPke1S6qebcprpyVr3bJWsgt6"
    "CS6+aQ6dr8VyWXTaULx/xXJc32lTIaMQcAt6SSdqfVVZhTgFcqh47uj+VZJfkQoZTkyyzJ"
    "63gKVsJcfh0iWunYkdaxIyAaZFal4rTSwyC3cwcT5XIkWNlQSfCL0md9sbow/w5/afvA2J"
    "FWqw32wxQeHkGF5OUwN8OtVRTi+GhbUvvBENTf2lYDAq9ST2lBsP3az5oQ+gRv1OrfbOZb"
    "wZR3nTtTcJcNc8YCh3D/+Tv4uYMgeVhzuJPGxsP/Nztue9jBPZjRYmb8xQzPzGZhY4fbCZ"
    "jVwUZz7QG8/DUWHAVu9YRdU4bNnE88MwazMNSRKwvRmioJmhl0bmZAnpUhdbAUZsWRtgNp"
    "O3gDtgMHT+fEXJj3gj1hybksQkRVksUKwxXT9s2lMaWaGsEzQzD1J3uRC0glxgKMafPutz"
    "3Gs5kxNTCZZunGifQSbVFmNM36hZ1x0v7creE4YrQyIEf6gBwh8HKE5Eiir6Av4K4sRwYh"
    "5gMX0EHAFNjstnZ/Ebn8AtJ/AVH8cnwEW5qQ30H6rXGeaEJ/6fNM1uKwrFs/hsQ25BeR/o"
    "sQgpjjs3iuHfltpP82/lrhKbjJijiQ7DUeIXvTjuNgXMoX+CpAWEH/5Cotf3qWv6w8DtLJ"
    "Be4yc1hu3X61hdWNoT37AneUtBg2vBGLtdw/v8f981kW/UTfRpwbfYJHJv2TmRfhkFoH9X"
    "GkXouNDgxpuPKi5dXvGtHNB3HyM/9afduC6jxY63lfbB43QeNha1lEMfBYpgrRE1rR18c6"
    "d3uGNc4VtmzIRmZ6TtLo3bAzuP1wJEphVly7aZYtWcNy3VKuW76Fdcvspg5p1MjjMpndE1"
    "kq4eVX0XLEPJahjl+unrEZOntUuQCVBD83+CBqjTUukmXmgYBYsiI3K+jIlJcRMVLJhqIM"
    "FVx/iHEje6J2bD0YU9zxmjswXqSORRcYllO4gQdHkAJArn6sP8GQmwLmzfggQU4Bcmw4TQ"
    "GxTB+QbptIKbMGhAZngX0tOngn29hsXnPsTxupgh6AdRdCGMC2ALcFtDAmlmY9fUV3Czxz"
    "vF0B8OCQL3Vhknv45blRgQaLUwYU2HQac1so0EAdbXKsQlnzTH8UK3aC8t/BMrvA60qg0j"
    "q3L+ucuc4fAtAnLrOdrgYRUW6aLK6AX2SZBPpXV51e280m4B1AkMBBp9PjWQd4KTqGpbLz"
    "FR5ygA9MY8qVCRYEoU62p8YIK7kRPZ1RdZtNNQFwnWESwzvZUSxK95Y9xaT1fz/Wf31pOP"
    "lihkZI5XpAqdcDXOE4K5MDZNIlr/T83Rpv5nmxLNpGiaf7WrfJJTD+q5JRZ3DVQPBXJYB2"
    "e9D80WsgvxiNGlUW0Ywinn2qi5CVmE9lm+42SnuO+EBRWrkwkd+N9fUDNZXtA3gdPnhCXA"
    "5/gTit/CByM+LVcoXLz8CXfLJ/AmE6iX9+/JnlIzv8ATKJfl70LTw1l3Q61XOwIE4r+ZCX"
    "DzwdOX2uzFyIUhbCgzezaBTL1egFes+bHjZCL7lRiPfSa4ZZLNn4VHiUxbgoWgDEbb+haq"
    "IbEr5TABuYKwtAt2/da8T4l+YF16gmxnH5IgXQrivGyzEeOhB24NJYHK51+1mEQ0J0qmi3"
    "G8eXIobhqnuJxe2GaUDe2FYkyGlAjtmiUg0TTHvfK8AHO0gEDR2F7toWJFcKcyP31u2U2+"
    "hLJWmn9k0XahopOr2vKr4YaC7eDYPtVRHpqG69883xroPugEo+VtiDVFihnsaF19rUfdaH"
    "94eXTEyHbeuhPe0mZCbTtac6C9o9eUKPc3Pp7mM/FuyPf1lT6bfEw321J+6HOwNpTXrhSi"
    "/cN+CF+8sQKerpvD082jJ7y9VulaEyaiD2o5KrTmfEUoO5BXqmOWp956fckkoulV6z1+o0"
    "kFtQyXW/q7T+3kD8VyXtfuvmqtOjDXsllfRH3zuDBmI/0XHsdZxDYESL8XZLcnpNFNk6q9"
    "NoSRWAlF6jj3ORi9sI/5UwuHj1y/wNFOLO1vmTDdW+J5vX795dNf9kXdL3Zuv2e9+86oF+"
    "2ur2LwTLRpaey3c0Qip9R0vtWyhjSchYEm8NfNAisseQMF7mG1gy41ApVv1kzIKdxiwwCr"
    "Hiv4V1ksDHLbfQV3sLfVcjOn+7mO3Nu1TfZnVbBCo9v2UeTReasUQO2Mo0d5M7tID1OlrD"
    "wicLH0krQQo8c8Z3v9Oeo9P3hGPDsREo84It84U1zVP60few73iCPpb27wk9Ynpwbzxg0k"
    "AaWhi2A2R3QHNXR3csEccdq011MGbpuzPJ3Ud0x59iTA9gYz7oYSqBu7Ocg8jWDJ0nDIRz"
    "/CXAjLjQ6A0eLVjqIV9p89jSjSnf8e8Tg7MDf2OD2x5pLYMyXlfJo+HM62BrhMqrBSBC0B"
    "0Uxq6ZiT4aBc20qIIC/EHvYH/Jh9P3cAfNfRAXF/OR1FlDhL4aRcfCDwZrwgMSoPWe485t"
    "07776j9PHS442i9ss/ZYCsM6K1JVnmEF5SkdWA2HMuCOl7DuImYu2V0WkEVRxyvNctib30"
    "NqxQ0hckza5gwR02HVZ4ZFIbTwyrQcCEH6x7XyAac3t24NicDgAUO5GXRNYJdop3LcOAne"
    "64Pux8nc95JGW2m0fQtGWz7cis22Yjg3FJUwVIUNpydpdnqdJO/zOont8mLzVBzfvw37vQ"
    "S9zSOIGqLo5IL+j01ru4K59h+zNeFzzWRtLByD2B/hfv9Z261kJgIbANpuJYwaBOthYxM0"
    "ELUS8pFf2NmfX6PwiffX72vtQfNylBF9TtRA7Eclw5uLK2XEIof4RYgcMroZ9HjYEF5SyW"
    "1noFwqcM4rqaTVHww6LUbtF8uxIuELbVnWJUJEbzmkBZVztHyhFsKUFbSWQ/AOvU8WTy6P"
    "D8R67nbHrcZzez3JHWIjSitDMJR5mSSo2GRkdIRU8rnMfNbxlCn6OQI3CEhl8Ia0wRtca0"
    "8WwT5A8iLRvmR471uG90xbGSwAQRJpAojntfcsjDkGESGxHEbSDiMufPkE8QitnKjLPFFz"
    "w3KeLyxKKL+u1F+Xa8zPp+UGSeW3VeZvSwZwKoefEltz03IwIUIoXcVexoLosmc+fiS0Ip"
    "mTnznuunt2foQJ5QiVmwPetJ6ZA2FCyYEXcyCHI3ecVvIhLx9kjL9XjTHHnfLGjvmYfXYW"
    "EEtO5OVE0OEuMycExFI8ys0Kd+Epe9y/CKH8GAra7iCDnMkgZ6VCN2uQs+D4XAC817S520"
    "1rBzaopwVZMKmliV8UEEoKgHrkNlPNfiyQ4FJA7FnJChmLq76ZJ2JSTAtvbMfAy7HOGBvx"
    "oAFPsBmmQN+T4fbauQ90+IjIu2n6tmtALADdwKazaqIbMbamQdfbNLT3weJQIQ5bUzNALE"
    "MkZgO41HtaOw+GjoFRyXtb/Sr1FHtcxzhYO8Vm15WBp2yv6coy6V/6z91X2fB3mwZ3aP5m"
    "oym9OY8S9+juprS1J9vdhokXM9G+1x3cBbbA9umL8s2V/pbUOdvegAxCid3bQv5pEzZZLs"
    "0HekkjT2hJP5c6mqxpq+sVlfOxniEPtbedWIa3K4Pxpo7kTsk9uUmuTNsQawTDpbZYJNuI"
    "A3RVMg5/Pj4/8zGFg21wDq+a3W6WkIFiLA8hTGBOH7jid546hiOKp5KMrk9QQXiPU3kYHm"
    "9xMDyO+xdmz2Iu05dnTF+eOW+5TFgOvcmX63Jt9IsQS+fXMju/yuBwr+3Ekdd/QzoMFLtc"
    "HYh0tTcbZ9kYkXUFSmAcajWHrWa7I2Pz7Sw23+sY3a6wdS80tfEL9W0GtqVf5Vmr2gjMWJ"
    "ZJpzltwUOOOY8mCvhF2HVkWuwkX86nxxDFzSRBk9cET+lDcotX3Ka2o3s8b/+Spi5p6qq+"
    "qSv7JsUX7k4s2yy6n+2JBxeN6nrQv+4P3QBQGQJSeXQN5JUgsFTvUhlc8cBSbhHCUl3eDH"
    "lUKlaIjvyp2FV4qCk+1eRSpiOkFQyXVCVdGkKi5DOahCmlxaTsXJYxc/Y/3/FvJLt7f5hO"
    "2qvy2qt+4ZUzfsle+YQGJEdexJGcO/HitJIPefnAzBv6i76NxCYkV17IlZzfh4ha8iL3Nk"
    "mux2SfvCOEcrWjqNWO6GRcgHX+TezQSxBiUvggx4d4iXk6zBMnxxSoB+ScAuCu+g7JuFSY"
    "vmNLkLN158y7Ud2psJBRo+r79yJyQ6pd1MxMsFd0D7QDhy0qpVqlvrZMsPXZQ6Kt7Lnp1A"
    "QL1rE69W1r1yu39tgOVk+3js23Y3gtQIYuSKT1hDUL8oi5Ob1W68nCsOdY5xms7t9/RYRO"
    "cxaazjVyjwW50ApsmydDM+7XtBE3HRpPfQb5xSDVl44h+RkgOP7X3C9iAkXabx33LCvys4"
    "5Ghzfnrk4bpgittcUdT5a2MBz6LSzG3klzhjCd0umT68ZUc0yrDi8R2MYCaZWt1DtL4M3Z"
    "N+m9MkvKJVfc5Yp79Vfcvb6fEkv/U6mQNl0Ylu5gGIdzS86tDcn+s269zqrdbvJrYetB5K"
    "6f2JE3BLIrC7qyzfNEjy08pXOpoEtvBTZCKREW2TWDwkYM3md8OyK00rmj1Mv+G3blCD0q"
    "IJaLCQVZsoPYSu09hWkk3hdLpcI3sWVM5zWB4u5eqW9T17VNned09GRkC/bkfitK5Qun1R"
    "zqYrKrVbK+WAWf4uPT0zT7kU9Pk/cjw7WwMAMfVQaE3eoVRHcnW5HpHR3hml+yXhkgkXpl"
    "Rr0yJjDsczL79/8DrDPYRg=="
)
