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
CREATE TABLE "superseded_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "type_name" VARCHAR(40) NOT NULL,
    "record" BIGINT NOT NULL,
    "column" VARCHAR(40) NOT NULL,
    "superseded_at" TIMESTAMPTZ NOT NULL,
    "file_id" BIGINT NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_superseded__file_id_1b807a" ON "superseded_file" ("file_id");
CREATE INDEX "idx_superseded__type_na_c6444d" ON "superseded_file" ("type_name", "record");
COMMENT ON TABLE "superseded_file" IS 'A file that a record referred to by a column, until another took its place; it is kept.';
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
    "timezone" VARCHAR(64) NOT NULL,
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
    "amount" DECIMAL(14,2),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "verified_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(1000),
    "verdict" JSONB,
    "back_state" VARCHAR(16),
    "back_on" DATE,
    "back_reason" VARCHAR(1000),
    "revision" INT NOT NULL,
    "correction_reason" VARCHAR(1000),
    "corrected_at" TIMESTAMPTZ,
    "credit_reason" VARCHAR(1000),
    "credited_at" TIMESTAMPTZ,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "back_proof_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
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
COMMENT ON COLUMN "landing"."back_state" IS 'WAITING: WAITING\nAPPROVED: APPROVED\nREFUSED: REFUSED';
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
CREATE TABLE "api_client" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_fold" VARCHAR(100) NOT NULL UNIQUE,
    "key_hash" VARCHAR(64) NOT NULL UNIQUE,
    "key_start" VARCHAR(12) NOT NULL,
    "key_made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "requests_per_minute" INT NOT NULL,
    "granted" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "created_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "api_client" IS 'A data partner''s program. Of its key a hash is kept, and the first characters to tell it by.';
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
    "eJztXetz2siW/1e6+JKkiqRix3YyZGurMOBEdzB4ATszG93CDTRGN6LFSsIez+7937dP64"
    "EeLSzJAgu5P9jo0acl/U4/zqtP/29tacyIbn1ormea3aG2+VhroP+tUbwk7EBwt45qeLXa"
    "3IMLNp7ovDiGcmPiF5xYtomnNrs1x7pF2KUZsaamtrI1gwJBnxLECiCNIntB0HSBNdpAtw"
    "tsLW6RZvGLw+/N98enZ8iY81NeO5qQuWGSNxaCogjTGbvHyk+M2eMHePTMmLJna/RuZ09R"
    "qUpv4civ4h/Dfg/Z5C+bnWEbPWCHjsy+8tsG+2eiqaGvl9RCJlkRVmiFTduCh2qMymAPRB"
    "bB5pQR8c9YU+1/1mRsG3cEqNnH/Pwnu6zRGfmLWHD6s2atJ/8iDGR23T0cm8ZDjZX7WWNf"
    "bZi1fwLN6td4rhF9FuKvNgMyfn1sP674tXPtTqH2BS8LSE7Gzjtvyq8e7YVBfQKN8offEU"
    "pMbJNZgN10retu4/AuOZ/ELtjmmvjfMttcmJE5XuvQaIDaeYPNtdp43OuPxsPOaDyuxRqU"
    "RxHgvntpalBojOxdLY7AHbzC+9+Ojz99+nz88dPZl9OTz59Pv3z8wsry943f+vxv52U2cD"
    "lVcdCUb0pvBC9ksBbv9Aa48G9Og23sUHGWbeDHdhz+NoPQ1pZEzACHIsKAmUvywTvIww7v"
    "woYfmz67B4ZswXakXHaGo+blFVS/tKz/0TlOzVEH7hzzq4+Rq2/P3oWZ4VeCfiij7whO0X"
    "/3ex0Op2HZdyZ/4qbc6L9r8E54bRtjajyM8SyIiXfZu8SKBtjKe12mjuWT5Opbbs8pCy/3"
    "2bk2qJuGTuKgtxbYFEPulY8gzj7kALtPbYn/GuuE3tkLdvrpeAuaN81B63tz8PbTcaSL9N"
    "w7x/xWGFxjBWjAS2VAOERUQZjPTlLAfHaSCDPcCsMcmMvTghwgkRCnh5jLSJmG6AihHKjz"
    "DtQgNMehHzHBWQy8V74SzXubnNP5YxQScbxm/Pay+ce7kJjT7fe+ecUDzb7V7Z9HwF6Z5F"
    "4z1laWISVIUwnQdz2mgJqXBWCvvAQ3AVxQWOe/AjoTXJjg6a8HbM7GsTvGsZFUNn5rebyM"
    "XsEU33Hg4Avh/V27x5AJ5WR2ofGXjFlFAnfr26wiFi/HnukWfNIq0kRQFmELWcaSwPCH7v"
    "A9QZrdYH8Wgveou+YI4tgm1oz3JnpYaNMFL8J4ZBNqg2niF1nZcZvIDp4BFhGFn1JyD6aO"
    "BaYM1g/odr3SDcyIfVMJXS8nrIQxZ09AeDo11tROafDYuy3DnbOlKWOrKYMx3BKqB4n4By"
    "iKMSilGQePdsuE46OTzydfPp2d+Nj7V7ZBHpeR+G+GGcUrX8EZ5fjjxxRTCiuVOKfwe2F8"
    "OUBCfDtsbOIYK+ydMJ2SGNYebZmxrl21LxqI/VPpVe8bO+p9U+k/rjrsEP6rtN1v/dFA8F"
    "+lf3SH7Bj+q7R/0W4g9i86YaTh1JcUfPqSyKUvMU1N+1vAo2T9zC2+v8Fk94N6YeOJtcDH"
    "p2eZ7Ao+xa7a+V4nyR1rAJ6EM84qhUQId9V4qyqQbDgwNQkgNM7uUwlTSt9K6XwrZdEG1y"
    "smspLZFo0wXKK+VSv0y2bXDLl/GSOTTA1zxn7mxGQaJncgP7LrTtOuM4XN1nSmYTmeZ9sw"
    "fnG9baXjKfkKHuentMOin8N95k5tIlXQe5Drg5+RqY7581iTRbfwfwyA36Z2jXNguSPcJw"
    "ZS5zEv4BaXqqRUJfcu+oWaflrpL0RUZkUnpwR4kkanPElWKU9iGqU7qGQaNzY0VVJa9i34"
    "OXBmaNwbCtmyU7TsgKSSXbiOEUv5unTydZDZIDJlVmIDRHIgyzSQxVSbMCfibLgwTKLd0d"
    "/JY8xIGYFe6KU6MEb822tp3tWaLxCb+MGX3IMNkCHAvpvYHIMB6w8DpcWQfhmVUaGztZUQ"
    "VO3fq29TE7Vgqaf1Q4o8Ak+Lmmr24xsLzbQpFMLsxlt1fULwZ/h/hN8JlL+clUjfXYkHmr"
    "pUuPalcE1ZL84mjs4KVLNetj3vWBSVblEf3NNUbtHTLW7R07hbFH7HJJMyFSCRKKdD+c40"
    "1qu83mefuMxo15jYxbSZb0qrgfxDlV5cj64HnQZyflXK7rSVkdLvNbsNFDhR6fCq01Lgqn"
    "uQxx19dJaCdUdRZWvDObgVZtw91jUmPZrGUqwGJ0yWIapt+m8KBpYsgngLwqDOCvGzjezo"
    "OTSvGTvD1O60hJH56VFjQ72/YaN21W32ahkHDqBpIPiv0qvOYNiHM/6bZwgoICKlJM7HKx"
    "3TG1fqFiiTwdv1bfrkihUcB8T3dGt0IUaBoe546aCKgH9wps3nBNx0MMI5K10ZhbN0VrwW"
    "91m1SS3zQLVMsCFkUovc8mWWc0qjGJUxvuvgVyGEvKjkL4HvI3nRkle+EuDue9ESCHV/s3"
    "E/k8c6QFMJ0HfdonncYR6XXohQuvNK584ricQ6nBorkphSJnB3q7xqQbmsKWU27guTi4+W"
    "sTanXjgbZVfvMNX+5kvT61AGo1+MxHV2LGHZk/XARGTEhE70tq0MW+8/CfwkO3sShMl9Az"
    "OPkxnGeYRGLIRN9oQV0XUmHxtr+wMa4TvnKjVsxKRhwrhgeGF0U2xyKngSeiRygdVBi8/S"
    "SVMr0kkT7JnjrB4bIXEuoaNkJqldqykw+OU1YXm0Jca51u5cNQejy05v1ECbYzaaD/rXVw"
    "3Ef1TaYtc6gwZyflU66v/oNRD8Vymj+b2B4L9Kr3vKTWcwVEZ/NtDmWKWDzrADGI+V3nCk"
    "jK5HnQaKX2N1Dfo3Sg/M5+Nu85zVGjpX6bCldHqtzvii2VK6/CnRK+xd++Pza6U7Cj4rfk"
    "2l/FOuBsqQ3d8cq7Q/+g6fyn/yWPCKT2UTjKhI2+GDNCVuf6Xp544YlMkc4VNIfJ/GVzoD"
    "crChOs6AETaZ+F4TqFXuna0qlb0p86Q29d14QOw1Ht1UDYzD2hTbTFnRKNNlHgk2G4EAsb"
    "qnBgUFpDcWevv7lfJeFGpWbPWgNzURxBsbFD0sDGTjX6A1IeeLEX7Aj0gn+J5fNNmzHzTW"
    "/tewxuke6zCCWIajuzEtijsmJvCmFqxhAs4laVA/a/6bQwl4b6cZbV7TWW0k1SypZr0qNS"
    "vULzJIWxuiCtpyi5cHvBEnZZP1ilcpWL+wJstngiz93ytfoYyABZpZpKD60nlUQtaqrNKF"
    "gLhC7fxlV/iE5MMYVzKv9OlHqjssjqRd6iNokKVa8jMyHoQRWvx6fate5pVIkQYCyoI2tM"
    "LmL1iL8xtro+r6y5fTz3Wkrk/PyIz9//RJuLwnI7H0GJV4dKlLVUYu6zl49UUu65HLeg4f"
    "5Rdzbu5tUc/1eVtxpKsGCpwkeTDz6D5y0U7ZFp7IRTty0c6hmT9K4qcLaeQCnTCqsSfrhl"
    "FTQbo4yCDVB3QLEqmfdw/cW28s9ABRg/4FnvYd3F11xN6A8O8RBz4WUzVPCKjRew3yb06c"
    "rfSMOZpr5tJyPH/B54BPj1HqGtbAw+fSgXOOewCJ1Felvir11RfRV6OztFRXX4e6upPk/F"
    "z3nBt6gja1RWH1iCpnc9kdzvs1C5RMmt8DyNbCMO3M+VfDVNWD+iwN0mfJQJ+9PuuLjC0v"
    "f2z51CSwA3pm0StMVjUJ7CiNRn+UrNIfxUIamOar3QsgPjcMnWAqRnlDFAF4wqh21dE91P"
    "drijrv93nKJH+J6rkSXXZ9fXneYahz0FkhzQ5paXJfjTStnH3grE/1R5fPB7Jw2G2SW9MA"
    "b2wymSOGYqQyXiibhSSQB8F4yB6xFSCSyBcUqeWF5jwzQsuLATosDqSNzAo0vISILPEIUw"
    "CwryP0LTaylirwLciDCx3fOYW2+jy8YvW0ro/xnFGk8380EZQVZmJAE4Ih5wJkGIPlRDP8"
    "CHsauRsY1dGE/SKNTvX1jMyEmyMVV7NwNVEsMNT96oBTWi4nKs28UZc+jX35NLyOkMfI49"
    "GW2sjT7TTb46ClJ3IBjCaXV50ROwwVE10FI0+7M/g2aLavm2BbCZ2qVOn1+jdNyLg7ZjNH"
    "H7aJjV1iz/veVHpjeA1uVgqclcPkIsN7ZHjPS2FXipU1pbOKlEFhe9mlNWVjSVXW1jSnU2"
    "NNhYkPvFtbVQkcKJRCgYBHzNx8Am8s5FI3uGRvGjqjYRrA0rDsWFICkdLwjNp4mNQD1mxW"
    "2W0DYR4ghbD1C/IkQ7YEGzLJzRA1JsbsES2whaYLMoXbEEPFSz8SG71ttlrvj959QLfsyy"
    "0+/d0CIaudX+Abud7yhHLGHM3Iam3ztHM6vJGTnu7oXcOr07L5Q+FMx+wElB0epKVNF3D1"
    "kX2jTDpX+lFUqi9PMaEw9cVik85Yo9mjASJ0ZVZhShOl5YGWNZAoSle5WKLioZ5p1krHj5"
    "nbdZSugu26+ECXFbasB4OJUmyaX2RBO0ZYQbh3EsIF0lleq5NHW2asazfKUBn1Bw3kHgRD"
    "bsbXQzD8RC6o9LIDAQQN5PyqtKs0Fb7wwz1Q6fmg/zuUcH5ZnTfN7nWTP8c/VOmF0mtCWB"
    "BYrXpQPHLBC2kaD0fNiwsvsMk5U+nw+qozYG8NlW6O2duA2Sx4M3LBKdFxb8BTmu1Lpafw"
    "zaqgfOiU3b1uOwi5ByptN0fNzUsHz8phF5MhMnsLkXE1s4xYB6j2CLZ/5WDR9lXXLBbLEN"
    "FrNllu9PzM8PlUrxk/GQ6XPKNVNxyuFIb+kvUbaecvG0cqZuZvrlY65AFNWDwtKFVPYfwf"
    "4whBmkgi19zu7NOCqWe8h+RZJ/OPR+w/OcLq+mxKvqjr06MvU3X9+fTTJ3X9ZTL//O4r0m"
    "wLMf6tl4SxitvXPfu8s7MhrGHWwCcA4rcw4mi/b8AdDvBMbgXzF3bDlTcW92Swl3FXdPO6"
    "jOWK/c4+IBj/EQYXxMLd5QaxYZaNxJYbMMWdFpql0l9kZdchOsomus7TNfPvsw2DEdoEVp"
    "UHG6r/EuCL4FXxul0YHtjr3LE3pyn9DT+ZBg7SCrv8s+a+oG8XMVas2/OJmt9mrYXAqOGU"
    "XbNxwwwldZZ+C+m3qLbfgo8EWY27IaIym7/KZGr0x9zMSBfrrqg+0i+4VK/caBe/Wo89zm"
    "aCReYRJEpXQbCLdw95oK0WGTdQjRFWEO7iXZ98TYa3ERyFkZiIJL9thuCkKvJZhcupk+7Y"
    "JuwI88LG/rSLzifeY5a1/lUnc5Y1oGkg+K/S781eu9MeK+yCfwiL9y+uh502rNjnBypttk"
    "bKTXME1/zDPP6p4tMybpSsGNu221FDhBU0ox6I2dTDZKvddIEpbBWt0Rx8jtIWwOrDGRsP"
    "jtMmwZZI4U6WNzYU1Utvc/QxlcoCxZKHzI9xpWVGplq+TdvDlLIvlbkvRe2RaXtUlK6CAv"
    "zZSRp96SRZXzqJxckEDbqZfXsiauncy2bGjQ9vObKOxEglF/JyQeZ+KQMXXK9TZhaE6ST+"
    "efGXIR9l4cSLZEEqnRj0ItB7MROZxaIQXTEMeCVu7dJkoSpbD5BpqEoCcNo0VAJppgCMhz"
    "ajmF1o+uEaKZ5EOCzDpYA3HJUkQU4Dskh1TwG1jDjdacSp2BxQANCBBBHVxDhmASkgpjcm"
    "CcYZ0adkZLB/hbOhXAJg6lElJPmmYcGzQqWHxLIS4qO9W/VtQdFWoFCKQGhYG09m7zWKJq"
    "bxYBHTDfiFUNzh9+b749MziPqFYGPb+EUoxOxCnK8opPlZdcmMIiVWYepIRubuKTKX94zM"
    "jqIwVeUSXBTvJJKr/p6aGCvheLUIyROpEiCTDC41g8tkz3w1BuUtFs1ErWKH6l3ZGFGAZt"
    "FqDlvNduel1msOGacUeoE1fW2SmkgVCRXYrpB42bcChZ9UTL4bD86aQa5UMLAR0yqgBjc/"
    "IiwZ5IsW/cTsbqjMV3T7izjbzobXLNoPRlxn2d1jnqHOsIqziH5ucSnzJch8yZpLwkiVOG"
    "f45as0XRSmuEDG0ByiVoBMilqlE7ViM/1L5Q9YaOSewFJ30WwUvL11LsKRgk/OQ+r682+z"
    "I3V9dvzlI/w/gv+ff5tCyl4GLWsr6EHjO4DM1tAUsI5WbKrQoC6T3GmWTUxYkf8Y3Vfkje"
    "Xteh6flfb1UGlyK7GMvW3ikia3Qmeuym80m7Td6tWg/49Oa8T3eoUDdqXbHF30B5fsknsU"
    "HZ1eZm0ZQ//uOcsB7/a9HLA9aF6Mahn5xIkaiP9AJszzS2XEV/r5h7AicHQ96DlLAp0j2P"
    "dl7ObfVCBfZ+iU3x1CksxWh99yj1Xa5csMG8j5VelNX+Hnzi/kAx18g3PntxztwNbspMyt"
    "CYZxj6DMHTSnhrSTLAocsMwJK8JUu8L65ZTRT6mg/rQF6k+CjeTXyyU2Bcr+iPyVMI8HSC"
    "rRoLfpR50/RiHVyMPy7WXzj3ch9ajb733zigewb3X759HWbQqyZA6XWNeT445NUYrMQ472"
    "/nT8+cyXmeBkm7g0vGx2u4I4YotJPnfjlamJYgDbZKoxUBNM7xHSqNrv0H5w6zg8lLeA2e"
    "60FIbn26OT+nEkBUIwV0Ukg5AB+SPGInk/Ob9riOg1p3e1jLUpaqJbtovwKaq3jHkHm3KQ"
    "qUmmCRbrFLL5hrzME1rt6vq8q7SYWsR/QahmalSv2QWR2jlSaavbHA6VCwWE5s1xOQTnNZ"
    "3q2LI0VuGMfTU7MTOntUmsQ2Y7z5DZZqZZtkan9nhCpnhtZd1eJUZbvUHqNJWwfbpF2D4V"
    "JFrwoBMnmm+aJn58AvSEbPM6u394kD9plPz5z+imKdy0bDoh32xgnxAzS9tNIK9e8z1Kmy"
    "lkW6KQ2I41vl0/oyAYI3zNwiATNYzlktAZKCDsEwTeym0NWEBcvea7mw2XiEWwOV1k3uYj"
    "Rvi6m68LRrbNnSNkrxnBKfuuO0Nkc0unrgTpS9z1a+fNodIaj753+oM/Gyh4ptLm1VWX6S"
    "XjUaf1vdfv9r+xEvFrKh32L9gDWkqnB56D4Fkelab4/bAMU7vTKGaSdm52RqooM0f7A5DK"
    "QOH0jhgnz4f9wTlPBekegX+o3bnpdPtXjovIPykHz8AslZdZHm2ZuRTsU8G+dDXotzrDIf"
    "e0wgG/0r52fa9woNJLNlwNFOCwd6TSzn9dK1eXnR4r5x+q9FzpX3baSqvZHTOslc4I+njs"
    "Gi/HHh8rF7nGnqz0OoNgocgFlfbZ4DEYu6MEa4LBUzZSjJq9dnMAjkr3qBytTSf3RGDvT9"
    "fcfOIyt7cf/UG3PYYdD5XetwYKnarUOW22b2D7xbZ32ztXaY97iBmf/QqiVwJlNtXELrFS"
    "7B1dnzMvETwtR1tYYnttPmOqCNKXuUV0moMu68H8B3p2u93tQIeGXz7GXA86fIRhv+XgTG"
    "T7njzMiVRRZv4ovfY1rBp2TMfeMRtDwc/GBKwmsCtwolK3sFuurQxb/d5I6V1DRwueOb3Q"
    "H6MDJyXiM8//y8MWMwW5i2hLzOUyWY5+kUfYI9rKZPMMEuUzd+YLm/qP+ZpOAUQ0WWu6rV"
    "HrAzzvP2v71x4hoCBmA4VtsWCNjimAc9tGDEGq6rXbnRjsX3SPkVLDXbktRkqNdvEucw80"
    "ssSiTXufRtsnrB7aR8eppsDjLVPgsQhwNwB+/IAfs82EAlo5IW6ghfU942dt1hKuocQtuv"
    "ajqYwcNds54KbUQf+GG+Dco/iWLXmE7+LjPzjK2TyHAZLX7DLgMGTfDCNCVuJ2nV9Z2cmO"
    "GCZZYc3MgXiMUGKeFnOZDSeZAewDZ5DGzG0bB7Ki123G25PjrCdLzc7H9yjtXvafeYH0gG"
    "XnswfSVkbzuWhlGsY8c56cGGmF1kHsfRcOx3aZYw+OEKHkQF4OLIl5x43IrK9kZUKcVvIh"
    "Lx8CMYlOPoPM3EiqQfLkeTwxcY5cajHSKuXH2TsbVobJGnYOJoQIJQsysWBLRrtkd2XmlH"
    "ZKoKrDGpPSprSLiCopUsJ77bYAeDNm3i9ba0+LcaSnp8LYG6ALQLn6eRlj81lqiAMCSQFI"
    "D/w6B36V1Rw2ksS5FMBvFNQCEH8Nu6TENPoUIAeUn0JGkFAWtmrCHNcXC9i9YycZ9a6waT"
    "/WtqfVc8rUU+bWG6/84k9vQRFOUYfsBbbRwmDfUEde3MyMFUGM3EDu3DeDzHaBBwp2oyis"
    "WkGWvJ/RRILRLYRMg2HyT5lMryzifR3JZHrbmVBYMj3e9GNYpgsF8GhLnQnie7/b7gwayP"
    "lVaat/edXtOIEBm2O4Ph50rvqDERQOnJQjHiA4WmfPnR+lldaG3AafUuxK/HpZscXwE5nj"
    "9yr0lo0haaXe+NAg3tagPPsvHirS6TdgfBkFQ1mCSD1Y05pAs9jc3KpSaLzY2Fyn3M6uTw"
    "lyaNCc6fCIyf2w2dwDfkQahezZFmG4zhCr0NuvweK7O0DhO4NYQIHnNjHRLexgN54ZlNzG"
    "lYsdPkeobWwykjlHYy/uDip0dv2SykZpphSpbDzFhMKUjb0n9yvbbLGH9WOxISdd9HCE7J"
    "kRxGXDPVsI8WaYztBSQ0QVbKzF7+noT6UZhtcQzf4G2I8HMsC64b0ZAA1QSDijcP7L0Ggm"
    "NDcEEswomGs6XWB6lwnPEI2ENB59NF9bmQANUEg4o3DONapZi1zx9RHSvYTXl0WCOoj4+p"
    "jh8IXMLNQmuk6m9hrrV6axIgm+XGG5+lbjS4AC4gU2JE/7dNGKtUNqg6t19WhqdwsbXK0G"
    "WDSQczohC9bwIv5W9FZdf/5MTtX1l8n0TF2fEPwZtj47+fRO4OHd0UPkrmjStiJtK69gVz"
    "Sld9PpeTtmuYcqvR4pXWX05/iy3+50Gyh0qtJ2Z6h8YwTOr5Mj80dz4ObHhCOVtpRB61oZ"
    "jbvNP/vXowYKn/M91nqjTa690Clke2q2O5fNwe+Q8ck9VOnvvf6P8ff+jwbyjvK4kYvP6Z"
    "Q9DfgzM3+X3KZReGYWB67M+3FFyKq3IVfxSO95a7mSieN7yAEuQ05knEPZGVJ0nMPLKIVX"
    "64mfDlOgCwZv17epgKtIwScVvx8QZWvMoxrXA7YQrwssGnV2dwYO8IeFYREEUHOtrKucvz"
    "979xX9IitGsSAU2fgX+z8zHgR7ZO/0SU+rgD9rbm2O411qg1IbrLY2KDfe3bV4VHl9uwK7"
    "kMsNe7eZ7XexYW9gZWAO9MXUkhE5GCHTSBeYNVNuQ13QNtSuFJ55V7wo3asOT6PGPdGTds"
    "ZIsC9uSCoxmu4nzaKvmeYICIjS7ifVosy4ly/jHjcojMGgkIPVMWIZ/XEgvM6etFZIXD2H"
    "wq5GVOlTKMkyVlegysyEMJ1kQG4GyOyiL82BjYQ2yc4FAbHsDLlZIbMovjgLAoJNju4gop"
    "Yjk3T4l9XhL06bJlOHytShpcI4e+pQL8zh+RBnyq14qACH1ZkU+AblvkIG46onZxUIyilg"
    "DskTe8X5QEdjkQBWqvwyseS4gkA3UQLd5Gg3YQrfp2Pe1PXns88TWE00+aiuz46P4P/n36"
    "ZenBnkg3HqQ5snIPZw8rBgh3UnDA1Dykw0eeSJZJzcCfGgt909SqUqHXlpatgt5zKPnyN/"
    "sWoo1pE2q/O6Ivchxpw9hcf7pI6e46Wd8HQZQCcD6F5BAJ1MVSNT1ZTN1SaIBfBGe6HFJr"
    "mtRsgq6cAqvr3KoNrg4sRUCH/agvCnBIQzr54LU0ms02Hti8oxpJMDNIM0lcBZhmUecFjm"
    "TLOm2krXRBnEkkeLMJWc+lJNfd4eOzx9bfZV5AnkEvwM4HNLR7aw2Rjha94Y3t1GhFU4Zh"
    "9gC4bg5PYroq1k493NduXuBi5mHsxdKom23Bxebg5fypxmbcJuhU3B4Tv1bWb82aZMCtv9"
    "yfzjEeQAO8JgUP/CDerHc3X92+ePcDw9Oa4HbemTR4SRrmHNMmCDKTiH7O5zzVyCOZ3oc5"
    "HVvviHgL3+dmUa97x33SLNchayg0nfG+cQ3+SNL4nXsWWjBYOF1a7ROlQKNRqmdqeBaX+G"
    "H73F9CunVpUCL98TapuP6O3vV8p77V2DVY9mZKoxFDn9I8Gmc3PyDhl0SvhV57EavAiFdy"
    "az1G4B/4tq7NbPGvsKcO9LD4H0ELwGD4HNhkOxQPP0CnCfeH9WlFp70LwYZdTdHaIG4j8q"
    "HV6fXyqjUafdQP6hSged0fWgBxe9I5UqPVbl4EZpdSBdm3es0m6z14aSzq9Kb/oKP3d+VX"
    "rZGXyDc+c3OjinkqsKX0cu7b67TqZQZrvvyyVN24nZd2lQeyFQxLYvZ95QVSist4gVzUwE"
    "Yp+4zGJED5BUYnx4ARv62CbTBTV04y5Tfok4ZRXMCvvG38Ym0wkEQ0gy8AESibj0Gr2o12"
    "iynrG2KLCNMU2ZzYFiMDdEUbOYQ/XBpa5UW253Wgqb9d4endSdJMOs4WpOOKnXqE8EQT36"
    "mrt5HvBjtgYbo5StNrg2xSZgD+J7tdOMpnQhcRUG4rC8fJpKXj7dIi+fCsIkVitdY9AlLw"
    "5Kxl1EWz3YdxgbmAXsZ8ZflhrikzQInyQDHB+mbVNn4ywVbhb2ZGarAKVUB6Prr2w8tcf8"
    "PEPjjdJVrwkXnwHew2y1EO4h+DTYPmH10C5+wPBAI0usCbLhPY22T1g9tI+OU82Ax1tmwO"
    "MY4DMmfmpMJh1PyBSvrawxbjHa6sG+E3nPh25uGgKz3hb9JUaZT38pGeRPuiFjqorjBubr"
    "MwTCRXK0WpTuNQercad8XueiT7xH52LPDWvJ4lsEmgaC/yr90VRGSu9bA7kHYq9iq9+7UA"
    "aXcNE/LIePcBMKIWzxWxJFBgll5sAyZw7k/WrsRNTkZHWMXnK8/BzPniYySlc92WtX0asQ"
    "xjZm85poSWi62S9cQ4mRr8XnvObV1aB/A9ObdwTz4MX10JkG+UE55juOcrbVCAGS1yzacR"
    "iyDykRshK365KNKCZZYc3MgXiMUGIu1yDINQjJ0pK1niw1Ox/fo7R7kYtluvx8YjGfixwZ"
    "N2tIf4y0Qg6kPadshcUamfEPEMlsubmhl9m7X5oDrrE4K/4hMol+XvSXxLzjcS1sksjKgj"
    "it5ENePoQtinny2IsrkBzJyxEv00WOvTVipHKCfgYb5I4CL72jACSjzbyRwIZIjkFZkI/l"
    "AgjrCXEuyJzr4kzKAQUpTaJq1l4LwHbkVnNYrTstpIFOLXdhKBZauQvD7jHOvgvDRpIrAO"
    "Xq7xEQE3xTQOzmGnk+vJn2uTjQUSJk9Uizy0VEK9xrKz5QjBM06RRob0zisjmngjrmQ0gB"
    "csDqVADKm8RW1UQ4bqMr1WYiDvwtY+DJMom5xwJl6k9nIWPAjIPy0dMZyZqQ8WsjBSF7gW"
    "EzD6jCQhg51aIJsdiowLN9MfXC8koQE71V118+np6o69OTj18g2xg+Vde/fYT8Y6efTk8h"
    "F9nJrI7ayrD1/uRdPFnZCzxfkBjsZyCLW/B1nFRggZRhMjOYzAxW/cxg7mCStU2HyKThMb"
    "fhMTgCZWaCgFiyoihL5GaW2Jf8VTY2pBXAQmNBSPZqNYetZrtTS2zy0rCTFmRBXy+hmDuc"
    "moRQ53sTpNxNkTRCrhUq/bSI60mR2EKs4cznyKkActPa6G3nptl9//ndVzjRLEQJEw3QdI"
    "Ep+6Q6E0EpeWAXDEoQ7FFocSF0pWPRfnk7fVKafLbu+CQT2Eox9RWIqYmpC88NQyeYJkaM"
    "JGQvnDCyw50thM203+9CzX5M7rkSzdZ2fXneGbw9iqTHSgQ731qyCGUlskbuZyFCYq7CrW"
    "08OV2hbONb2rgLW442HqeUbTx1G58z0LSJxvgicNRsbecRStnW07f1AHQ52ruYWrb51G3e"
    "UwzyrDQKk1ZwiVmVlhpJW+qL2lL9zpIjtjxOKxkhLanlsaSKAwUCrbYAeKsfvBXv5aWyoX"
    "busb7mFt6mZTHWLQn/kpghVViuvs2aSnyKMQ6TpIkacKkN093Iiwmay6/Oplwmma4tMGly"
    "Z/6cFbkzjJnQ95+vFqEHH0jhpl9lzHn/M3pPmkilibTaJtJnJSJ6Xg6iXLjWmsOh8q3nJg"
    "nKkIrIo2sg70ilw1Z/wHf64r+QiKjlJSJqlScRkTvO5cmSKiCVKV7SauD+XJBZL4hSSq0g"
    "t3oGk3b2HAQbIgl9UQqZJz49U1/YiKGKW+GBMSP1wqVNI0yhlG0Ez+dDXH2VLDrAllQhO8"
    "f2dFHbqos5Reop1bCJXzpFUAsvzNWm6UIj9wS0N8tRlrBJPM2KzJCnJoniVbJX4uwErWPK"
    "N4Hm+y/roLhRUNGY2sa3hbamBjwDGSvQrBs8ksUm5tJC/4J9qDgZf3SdlWf180AYY0mslJ"
    "EuUnmTylv1lTe5be+ut+2dETzTNdHmK8lZYIM0rzkN7MGZFvpXnV5WswLQNBD8d8wJPNux"
    "e6DSVrfP7QnObznMCTJzaTL01c1c6ghaOZgeIpS5/MscSTDVDStfxw4SSh6XmcegS2XPgb"
    "chkjmnCjKHAaYF2GquWDU3Gx3nsBiROnPEpv2V1FLDbZFbDTWetTKVncazlaZylAcsK2Al"
    "wY7hQ+gNTyjKTS5Y18caZYM4t7twKwtYUXRs2chaEGI7VpsHbCH8gDWw2UzZx7J6PqBram"
    "s6FKeIGhNj9ogsQlg5aoB95Y2lUqcGZ4XS2buvCHaAcwgMoHGf4KxVsj4gxVnAxOBG+I61"
    "DOd9cNCfv2AvYhtoQlRqEr6KaYbwHJbsw3smu/E3NrANGAJPfuyuNAdJc1C1zUHG2gYbaV"
    "6VO0C+R6Wbac5tpitn1btdsgZyD1R61RxyXdv5VelFU+nCufOr0mb7UhmNeACAe6TSdqfV"
    "VXhQgHdUDh3dH8uzSvIhQinJl1mSn5EpWAlzxXWIaGVgR9rAjoBokFmVitPKCIPcwR1clM"
    "uxwcqGSoJflD7ri9WFxXf4ru0DY0darTbYDlNEeAQVkufD3AzXVlGI46NtSe0HQ1B/a1sN"
    "CE6RekoLguWXftKE0Kdko1a/sXhsBVfeZ04whROyYcx54hAnfv4Wfm4hSR7BthOksYnwf2"
    "PFbQ87eAY3Wsy1v7jhmdssLGI7dgJudbDQAt9DlD/myVHgUY/ENWVYPPjEM2NwC0MdubIQ"
    "K6nSoJlh5pgZkGdlSJ0shVtxpO1A2g5ege3AJtMFNXTjTrAmLHkvixBRlWSxwnAlrH5jqU"
    "2ZpkbJXBNM/clR5AJSibEAY1a927fHZD7Xphqh0yzNOJFeoi3aGQ2bv4g9TlqfuzUdR4xW"
    "JuRIn5AjBF6OlBxJ9BWMBdyV5Uij1Lh3BHQQMAU2u63NX0Que0D6HhDFL0cn2FKF7Afpl8"
    "Z5ogn7Ze8zWYvTsm7tDIl1yB6RvkcIQczRLZ6qR/aN9H3jrxWZQpisiAPJUeMRslcdOA7G"
    "pXyJrwKEFYxPrpL707P8ZeVxkE46uMvMYbl0+8UcqxtDe3YHd5S0GDa8Eou1XD+/x/XzWZ"
    "x+or4R50afkpHB/mXmRTil1kF1jtS+2OjAkIYrz3Kvfsd0ZtyLNz/z79W3OVQXwVJPx2I7"
    "eROwk7aWZxSDiGWmED2iFft8MnPCnsHHuSKmBbuRGV6QNHo77Axu3h+JtjArrt40bktesf"
    "RbSr/la/BbZjd1SKNGnpDJ7JHIUgkvv4qWI+exTHX8fPWMz9DZs8oFqCT4ucEHUWuMHZEs"
    "Mw8ExJIVuVnBRqa8jIiRSjYUZahw9IcYN7Jv1E7Me21KOl51B8aL1LnoAsNyijDw4AhSAM"
    "jVz/UnGHJTwLwZHyTIKUCODacpIJbbB6RbJlLKXQNCg7PAvhYdvJNtbJZTcuxPG6mSHoB1"
    "F1IYwLIAtwakaxMTm49f0a1O5ra3KgBeHPZL1Q16B7/O3qhAQ8RbBhRYdRpzWyjRQB1t9l"
    "iFY+yZ/hhW/ALjv03k7gIvK4FK69y+rHPGOn8KQJ+4zHa6GmREuW7yvAL+Id9JoH952em1"
    "3d0EvBNIEjjodHrOrgPOUXQMS2XnKzzlgDMwjRlXJkSQhDrZnhojrORC9HRG1W021QTAZx"
    "yTGN7JgWJRutccKSat//ux/s+Wmp0vZ2iEVPoDSu0PcIXjrEwOkMmQvNLzd2u+mafFsmgd"
    "JZ7ua92mI4E5vyoddQaXDQT/VQpotwfNH70G8g+jWaPKIpoxxLNPdRGyEvOpbNPdRmnPkR"
    "8oSisdE/nDWF8+UVPZOsDL8MET4nLEC8RpZYfIzYgX2ytcdgNf8sneBcJ0Ev/8+HPLR3b4"
    "A2QS/bzom2RqLNl0OsvBgjit5EPu4LFwmvG8m5NG6Avhx6txIAXXqsLm8Oy9MvMhSik5UE"
    "j00kumWSzZ+FR4lsW4KFoAxG2/omqiGxK+UwAbmCsLQLdv3mGq/Y295BrVxDguX6QA2g3F"
    "eD7GQxvSDlxo+uFat59EOCREp8p2uwl8KWIYrnqUWNxumAbkjW1FgpwG5JgtKtUwwbX3vQ"
    "J8sINE0NBR6KptweZKYW7kXrqdchl9qSTt1LHpQl0vRaP3lZNnA+2Id8NgfVVEOqrN7Xxx"
    "vBugO2CSjxmOIBUWqKcJ4TU3ZZ+M4f3hbSY2g2XroTXtBuxMNsOPdZ60e/KIHhbG0l3Hfi"
    "xYH/+8qtIviYfn4kcnDncO0pqMwpVRuK8gCveXJlLU00V7eLRljpar3ShDZdRA/Eell53O"
    "iG8N5h6wK81R67tzyT1S6YXSa/ZanQZyD1R61e8qrT8byPlVabvfur7s9FjF3pFK+6PvnU"
    "ED8Z/oOPYywSEwosV4u2VzeizKbJ01aLSkCkDKqNGHhSjEbUT+ShhcvPJl7gOFhLN1/uBD"
    "tR/J5rW7t5fNP3iT9KPZuv3eN694oJ22uv1zgdvInOWKHY2QytjRUscWylwSMpfEawMftI"
    "jsOSS058UGlsw4VAqvn8xZsNOcBVohVvzX4CcJdG65hL7aS+i7mM6cr4vZ3rxb9W1WNz1Q"
    "6Okl82iqY22JbLCVYXeRO9RAZnW0BscnTx/JCsEWeMbcWf3OWs6MfSeca7aFQJkXLJkvrG"
    "pnSz/2Hdats0Ef3/bvET0QdnKn3RPaQBjpmmUD2S3Q3NbRLd+I45aXZjoYt/TdGvT2A7p1"
    "3mLMTmBhPuhhKoWn8z0HkYW1mbNhIFxzPgLMiDpmD3gwwdVDv6JbvITuwWuAcvB+zrfC2Y"
    "o9Ak2xrlvIMr6y178n5kybbor72xs6NJpjqWSlNNZMZip90OxFHSyTfm0aRbdwMHaNUuxD"
    "GMSGydQZ4CZ6C6tR3p++gydg97VdFI0HWucVUQYEexmT3Gu8Cg92YIT3HrdundbtV/996n"
    "DDxr+IxevjGx7W+SFT/DmycDxlw7BmM3bdOkdk5uJrLPlTdNhzcUZW2LT5l9/BRowbQmQb"
    "rM45ooaD4VwzGeAmWRmmDQlLf79S3pP0xtmtCRQ4PGBWN4KBDPwWa4K2m1XB+3zQFB0y97"
    "ukiVeaeF+DidcZnMVGXjGcG4pKmLXCZtaTNOvCTpJXhZ3E1oTxWS2O7z+G/V6ClucRRM1W"
    "bHJB/8cnwV3BXPuP+Zo6c81krem2Rq0P8Lz/rO1WjhOBDQBttylGzYf1sGkKKojaFJ2RX9"
    "jYn/Zo+MT7a/e19qB5McqIvkPUQPxHpcPr80tlxPOM+IeQZ2R0Peg5SUacI5XedAbKhQLX"
    "vCOVtvqDQafFqf3DcvgvfBEvixcjRPSaE2A4sq0AOjLVllhPWJLnE0Whc6g+uNTVAq/TUi"
    "6b3bdHJ/XjyLZqwQkhMq2aBOfLexGmrKDrAjKpzPpUf3RbwYG4MtwGu9WTYa0nufOdRGll"
    "Powy+6yCemNGRkdIJZ/LzGeY2Kx8O2MKSGUmjbSZNFxjWha9KUDyLM2pZHjvW0UCE/f4WX"
    "pSuIYSt/naj6biBHy5ByptXl0N+jeg7XhHoCpdXA8dTYkflEP94ShnU34CJK9Z9eEwZB/P"
    "I2QlbtclG8s9X0QGk22QRNpsYzZb3yWUoxkLiWVjTtuYXfjyqfYRWin6l1n0dzyBeXpYlF"
    "D2rtS9y/W+5rObBUll3ypz35L5+coRhspl2pVpGPPsIdhRUsmFvFzgoSo4R1eIEMp47Oex"
    "IBotlI8fCbVI5uRnjhuulp0fYUI5QuXmgCdcZeZAmFBy4NkcyLFaKk4r+ZCXDzKR7osmcn"
    "Ui38e28ZB9dhYQS07k5UQwTj0zJwTEUjzKzQo3oCB7ct0IoewMBa0plJlEZSbRUqGbNZNo"
    "cHwuAN4rVt3NprYDG9TTgiyY1NIkCQwIJQVAPXKrqWY7FkhwKSD2rGSFjMVVXzEbMSmmhT"
    "e20O75WGdMQHzQgCfYDFOg78lwe23cBzp8ROTdNMvsfSdHAfi+hiwGMa9QmgHEtdIWAHFg"
    "+Xw18Y1YtNOg6y1o3vuIfKgQh03WGSCWyZ6zAVzq7Byde21GgFHJWTr8IvUU2TrGJFg6Rd"
    "qOlUamPGsGH07hwM350PDzZgSzR7yx0JQ93Ml3++BmerDwo+WmiCD6XJTBYwdPgWQeffah"
    "TuIHP7nGgi+9RBplxO5jNYungjDJ0rhntzB9REvWXeposma1rldMmSKMJnVCCC8xyj9lot"
    "7EXiqzOFQwInhlWJpY7Rousa4nG+IDdFWywH86/nzmYwon2+AcXja73SzJj8VYHkLC45zh"
    "nsVnxbA1W5QZLhldn6CC8B6nCqY93hJLexwPpaXr5URkFkiGeENRyYDldPHK28KV4xm0hX"
    "rVthzaLsFrXn61ketyrZKPEMs47zLHecs0ty8dKZM3SEZGZRQbExDI2bk3G2fZGJHVzScw"
    "DrWaw1az3ZFZhneWZfhljG6XxLwTmtqcG/VtBralX+RJq9oIzFimwaY5rLupXB8MFAg+se"
    "rIMPlFJ2aCnUM+WoMGTV4TMmUv6Vi84ja1HT3jafuXNHVJU1f1TV3Z1+M+cyFu2WbR/azE"
    "PbhMmVeD/lXfy86SIQeMR9dA3hEkvexdKINLJ+mle1jWPDDOVJNLmY6QVjDXYJV0acgnls"
    "9oEqaUFpOyc1kmnNv/fOf0kexrKMJ00l6V1171i6zs8XPSQiRUIDnyLI7kXO4Yp5V8yMsH"
    "bt6YPatvJFYhufJMruTsHyJqyYvca1EdPSb75B0hlN6Oorwd0cm4AOv8q1gGmSDEpIhBjg"
    "/xEvN0mCdOjilQD8g5BcBd9WWocakwfcOWIGdrzpmX/LpTYSGjRtUXSUbkhlRL1bmZYK/o"
    "HmgDDltUSuWlbq60lq4R/uoxT/XmZn2btxqvtPF0Uy7FQhDwLCLYUpNx+40FvuU7Ey8/oL"
    "67gSp5RBgtsLWA9RQwxjpu5M0Gm9MFhmcQ00K2gWyi67BqY/IoWg+yu4fxPV5ZZdTbNRRo"
    "+Dls4OrcYa/xweJhGLd8H1a+G+kHdBtcG+vtOGoRd/dWwJJdY9wyVGpqdwsbzQ1dNx4sND"
    "eNJavBWVBiOGtS4O0R4WtRgB6+yFgRypeiLOAFpLe95IpHXXrb9+Vt578xLLfEkLvlq+lp"
    "Lz6EHH7HbLTKtNIkRFQM0i87cuweZzbKj2HWygJzkKZyKJ+dpAD57CQRY7gVh5gJr6bA8L"
    "AdY5+oioPGcZq2fJzclI9FMC/xjOSIA4iQyniPUkcCkL9WGqsuB5/DlJLNpWazSe6NX7nC"
    "esKUMqyn3FxmkFq2NV4Rc7zU6FoUXJmooiRQV8lfVZjG4loY4ugm7xwZIHnWzpFlg3YLbj"
    "vZOlJuep3cyqu76bWOLXu8zheBHKWVk1iZJzGvl+bbgiBMWqW5a8/hLs/aoqaonWlK1s1K"
    "EfXysglQS8aRtO6+fGlPN+OJdFinS7kXHn5L5Va9AicjsawhxStrYQi9q7Ey9W1O1pVbem"
    "wFi6dbHuxkufNqQBqFlbnokWAT/JSazZPZrdYTphQsyAy9/f1KeX/37iui5J6Y4P6kd27K"
    "uviy4GLq5p7UuXa3ZpXc8rXDmKso6EGzF+gWEvTd1tEtdxP8vfAPCYVD1nRt9yo/dK7a2L"
    "wj9m2dVcwQWmP9lrt1b3XNZv1BH3sXjTkieLpgb85UI2wbZh0+IpAd0DBnxEydsA++nPdL"
    "75NBDpQ5+6Rr9RW4Vr22nxJLv6tUSHAuDEt3MMxi9AmQSKPPM4w+FjHvRea2xIa8IZBNWd"
    "CUAR5tSsYmmbK5VNCktwIboZQIi5aLBIWNGLxPLJmP0FbQVFkli9WGXTlsVgJiaSopyFQS"
    "xHavGnzJmJE64jzeFkulwjeJqU0XNVFYtHOnvjUmelPmKR09GdmCQ3Zfi1L5zGk1h7qYHA"
    "2WrC9WIRbs+PQ0RTAYK5Wc5hnuhYUZ6FQZEHaLVxDdnYSNsifawqWUyXplgETqlRn1ypjA"
    "sM/J7N//D0MlCMY="
)
