from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "search_frequency" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "texts" VARCHAR(64) NOT NULL,
    "code" BIGINT NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    CONSTRAINT "uid_search_freq_texts_69ff02" UNIQUE ("texts", "code")
);
COMMENT ON TABLE "search_frequency" IS 'In which share of some texts a term stands, by its code.';
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
    "business" TEXT,
    "active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
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
CREATE TABLE "organization_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "organization_text" IS 'What organizations are searched by.';
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
CREATE TABLE "achievement_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "achievement_text" IS 'What achievements are searched by.';
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
CREATE TABLE "publication_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "publication_text" IS 'What publications are searched by.';
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
    "distinct_from" TEXT[],
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
    "first_batch_at" TIMESTAMPTZ,
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
CREATE TABLE "registered_result_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "registered_result_text" IS 'What registered results are searched by.';
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
    "distinct_from" TEXT[],
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
CREATE TABLE "demand_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "demand_text" IS 'What demands are searched by.';
CREATE TABLE "sheet_import" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "unknown_columns" TEXT[] NOT NULL,
    "submits" BOOL NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "mode" VARCHAR(16),
    "problem" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "sheet_import"."kind" IS 'ACHIEVEMENT: ACHIEVEMENT\nDEMAND: DEMAND';
COMMENT ON COLUMN "sheet_import"."state" IS 'CHECKING: CHECKING\nREADY: READY\nRUNNING: RUNNING\nSTOPPED: STOPPED\nFINISHED: FINISHED';
COMMENT ON COLUMN "sheet_import"."mode" IS 'GOOD_ROWS: GOOD_ROWS\nALL_OR_NONE: ALL_OR_NONE';
COMMENT ON TABLE "sheet_import" IS 'One file that somebody brought in, and where its import stands.';
CREATE TABLE "sheet_row" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "number" INT NOT NULL,
    "cells" JSONB NOT NULL,
    "faults" JSONB NOT NULL,
    "title_fold" VARCHAR(300),
    "outcome" VARCHAR(8) NOT NULL,
    "problems" JSONB NOT NULL,
    "match_number" BIGINT,
    "match_title" VARCHAR(200),
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "sheet_id" BIGINT NOT NULL REFERENCES "sheet_import" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_sheet_row_sheet_i_fa2658" UNIQUE ("sheet_id", "number")
);
CREATE INDEX "idx_sheet_row_sheet_i_0c9b9b" ON "sheet_row" ("sheet_id", "outcome", "number");
CREATE INDEX "idx_sheet_row_sheet_i_550a1a" ON "sheet_row" ("sheet_id", "title_fold");
COMMENT ON COLUMN "sheet_row"."outcome" IS 'WAITING: WAITING\nCREATE: CREATE\nJOIN: JOIN\nREFUSED: REFUSED\nCREATED: CREATED\nJOINED: JOINED';
COMMENT ON TABLE "sheet_row" IS 'One row: what it says, what comes of it and why.';
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
    "fixed_at" TIMESTAMPTZ,
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
CREATE TABLE "match_proposal" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "demand_title" VARCHAR(200) NOT NULL,
    "achievement_title" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "parts" JSONB NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "withdrawn_because" VARCHAR(1000),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT NOT NULL REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "proposer_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "match_proposal"."state" IS 'WAITING: WAITING\nACCEPTED: ACCEPTED\nDECLINED: DECLINED\nWITHDRAWN: WITHDRAWN';
COMMENT ON TABLE "match_proposal" IS 'That an achievement may answer a demand, put to both sides by the center (DEAL-1).';
CREATE TABLE "match_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "side" VARCHAR(8) NOT NULL,
    "accepted" BOOL NOT NULL,
    "decline_reason" VARCHAR(16),
    "note" VARCHAR(1000),
    "answered_at" TIMESTAMPTZ NOT NULL,
    "answerer_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "proposal_id" BIGINT NOT NULL REFERENCES "match_proposal" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_match_answe_proposa_ec5d13" UNIQUE ("proposal_id", "side")
);
COMMENT ON COLUMN "match_answer"."side" IS 'DEMAND: DEMAND\nOFFER: OFFER';
COMMENT ON COLUMN "match_answer"."decline_reason" IS 'STAGE_TOO_EARLY: STAGE_TOO_EARLY\nBENEFIT_UNCLEAR: BENEFIT_UNCLEAR\nROUTE_UNCLEAR: ROUTE_UNCLEAR\nRIGHTS_UNCLEAR: RIGHTS_UNCLEAR\nPRICE: PRICE\nNOT_OUR_FIELD: NOT_OUR_FIELD\nNO_CAPACITY: NO_CAPACITY\nOTHER: OTHER';
COMMENT ON TABLE "match_answer" IS 'What one side said to a proposed match; never changed.';
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
    "eJztfW1z2rq28F/R8GW3M7TTpEnbTe/cGQJO670J5AHSnn3rM8QBEXxrZK5tmp1z7/nvj5"
    "ZkG78S2zEgHH3Bsq0lm7Vkab2v/20srRk2nbcjrNvTxaWN/2eNyfSx0UL/2yD6EtNGVpcm"
    "auir1aYDXHD1O5PBOKzzZB7pfee4tj516f25bjqYXpphZ2obK9ewCECpBD0sjOkCOQvdxs"
    "iaI8daYuTiv10H6fRoL5Hj6mTmNNHdIzLo1Sl99lsYfWZN6fAGuX/OQBrRSIc20JsTtNAd"
    "5C7wZgjdNNkFgIZbuoseML1FLJdCr4mLZ+xN1sSgf3riWveYdrfp+/z40WCPhrvwnMY//0"
    "lbBpnhv7ED9+F09XMyN7A5i+DemAEMuz5xH1fs2oVxrxL3kvWFP343mVrmekk2/VeP7sIi"
    "AYBBXLh6jwm2dfqW9JprrwH/ZG2aHsl8kvC333ThbxmCmeG5vjaBigDNX2BzrTGZ9AfjyU"
    "gZTyaNBIV9iBCtvEtTi8DsoK/qMATcwyu8+f309P37j6fv3n/4dH728eP5p3efaF/2vslb"
    "H//NX2aDLT4Uw5n6Re2P4YUsOgX5HIUL/2YwuqtzKEaMDfYDokUJ0KEzIh39AUCMAvSvxS"
    "ng43sbCfwLGxpsPpx9EGGp/z0xMbl3F/T0w9kW/H5rDztf28NXH85eR5Hc9+6csluA7g16"
    "2adQaHr7EE9P8GNA7x7n+AbpbDlLYv3StPQMpAcQMazPAeQI8b4Fhd3BzUVPQddDpaOO1E"
    "EfnrJ8dP7H3NyES/SC4TIcDJV2jyIY1u/5z9AaAhfu9OnPB92eTRJ3rFMrq2/y1vJ0Gb+i"
    "E/2e4Q3+IPwdb4tur2eGqxDXTt3AQ3e37t069JvgoOOT2/aAYEQ7IIOw/XG6oKhuoVu6gS"
    "5ukcF30dHX9pvT8w+wj8IpGx3d4bll498c2GsXiG7H9B7tf2fNHpN7+k6eAhv+LbSCIf4Y"
    "DfqMUfB2eJ3D4dlndtuCLR3xj8NBNl5h2mml25SDoA81KJRFH4g4/5PNEMT2/x8NZ33333"
    "jKPievObGthwbt96NB/7Vlc55hr0xCnm9ZcgkNvghG0d+lKHSNJU4nAIeIEWDmgbz1G/Va"
    "WsfqlTIat6+u2Zrq+Gtqe6zAndPoSutdffUhxk0Eg6Dv6vgrglP0X4M+W5RXluPe2+yJm3"
    "7j/2rAO+lr15oQ62Giz8I48S/7lyIbJf/qCn1YAUipb8v7ckSh5WHYE9syU7iTbI7b719D"
    "hvv9aQ6G+/1pJsMNt6LItVaADXipAhiOANUQzdXLNaG9PC+SQyASxflRzHikQkt0DFAu1G"
    "UXamCak6gfU8Y5HfF+/1pM7218jvKPcYTF8afxq6v2P15H2JzeoP/F7x6a9p3e4CKG7JWN"
    "fxnWupAuKgxTC6Tvek0BMa8Igv3+ErkZyBVEKzKiTDmeXRrsJZNmjc3d5laLButHn+l1fF"
    "Ir0kbQF+kOsz3A8ofu9V8YGW6LGRzgPZqeOgJz3cSa0t72LBfcJkFcTFxQTfzEKzepE9nB"
    "M0AjorJTgn+BqmOhE4rWt+h2vTItnQIHqhKyXt7RHmAaIUifMhtIToWHNHgIqcqgBHdSxY"
    "NM/Icg9qeUP9ktEU5Pzj6efXr/4SzAfXBlG8qTPBI7FthR/P413FFO373LsaXQXpl7CrsX"
    "xS9DUCp+Fbo2MRyrBOy8U5w01XmwIuO6cd29bCH6o5Hr/hfa6n/RyB/XCm3Cr0a6g84/Wg"
    "h+NfKP3oi24Vcjg8tuC9Gf+IaRh1KfctDpUyaVPiUkNeNfKTTKls+87nWy8FW2njgL/fT8"
    "QyG9QgCxq3m+101yxxKAz+FMinIhMcBdTd66MiQhlwAbA4YmxW0qUUhpWxHOtiKKNLheUZ"
    "YVz7ZIhNEeza1SYdC3uGTI7Ms6svHUsmf0MMc2lTCZAfmRXudTu0kFNtcwqYTFLc+uZf1k"
    "ctvK1Kf4M1icn5IOq34Os5nz0dJEQf9Bng1+hqemzp5Hpyy6hd8JIPw2t2mcIZYZwgNgAO"
    "WPOYBZXIqSUpTcO+sXmfq53RHDQCILOiU5wLM8MuVZtkh5lpAovUWl0LqxgamT0LJvxo+j"
    "s8Dk3kDImZ1jZoc4leLMdQJY8tfC8ddhYgPLVFiIDQHJhazQQpYQbaKUSJLh0rKxcU/+xI"
    "8JJWUM9alWqiMjxL/9meZfbQQMsa0/BJx7eAJSDND/jX0n69F4qHYopg8jMqpktnYynKqD"
    "e81tYqIR7vW0fEiQD+BLUVPDffzNQTNjCp10euOVtj7D+kf4PdFfpwh/JQeRtjuBF5qmFL"
    "j2JXClBydtY0dTQ5NKMqOHnc87ZkWlWTRA7nkus+j5FrPoedIsCscJLiRMhUAklvNh+d62"
    "1quy1ucAWGRsNyjbRaWZL2qnhYKmRi5vxjdDpYX4USP0Tlcdq4N+u9dCoRONjK6VjgpXvU"
    "YZc/TJhxykO4kLWxvKwa0o4X7ppkG5R9tapovBGZtlBGqb/JuDgIJ5EG+LiKRUT8WfaxXH"
    "Hod5ybizbOPeyFiZn141NtD7WzYa1712v1Fw4QCYFoJfjVwrw9EAztixzBJQgUeKIMbHa1"
    "Mn3zyuO0WYDN9ubpMnV7TjJMS+54vRBR8FinVupYMhQvbBmTGfYzDTwQrHI10pBA+dTY/F"
    "fdZoUso8UikTdAiFxCKvv8h8jjCCkYj+XUcfhRCxouK/U2wf2UFLfv9aIHffQUvA1P2Lrv"
    "uFLNYhmFogfdczmvkdljHpRQClOU84c54gHOtoaq1wZkqZ0N2t/KoD/YqmlNmYL2zGPjrW"
    "2p767myEXr3XifEvFprehD46+klBPGPHEsKenAfKIiPKdKJXXXXUefM+xU6ysyeBm9wXUP"
    "PwzDD8EQZ2EKSTc1bYNCl/bK3dt2is3/OrkEmOcsOYUsHy3eimus2g4EnoEcsAq6Nmn6WR"
    "plGlkSb8ZU6KWmxSgUsxHYKppHYtpsDiV1aF5cMKjOdGV7luD8dXSn/cQps2Xc2Hg5vrFm"
    "IHjXToNWXYQvyokfHge7+F4FcjFObPFoJfjdz01W/KcKSO/2qhTVsjQ2WkAI4nan80Vsc3"
    "Y6WFktfoWMPBN7UP6vNJr31BR42ca2TUUZV+R5lctjtqjz0lfoW+62BycaP2xuFnJa9phP"
    "2V66E6ovc3bY0Mxl/hr7JDGQ1e9alswh4VeT/4MIzA80+Y75yzQYXUEQGExO/T+JXGgBJk"
    "qI8xYKzblH1vpIhV3p2tIpW76fOkNPXVekD0NR69VA2UwsZUd6mwYhAqyzxi3W6FHMSavh"
    "gUZpB+c9CrP6/VN2muZtUOD3JTG4G/sQVZvC3k6j8xy9rN/jHSH/RHZGL9F7to02c/GHT+"
    "ryHG6ZduwgriWFx2o1IUM0zcwZs6EMMElMtO0h28OfSA9+bTaPOaMnG3FLMqXE6PRcyKfB"
    "cFuK0NUA11udXzA/6Kk3PK+t3r5Kxf2ZRlO0GR79/vX6OMgBWqWSSjeug8KhFtVVHuIgW4"
    "RvP8sBE+Ef4wQZXCkT6D2HDHRZG8oT4pE1KokJ+x9ZDqocWuN7fKZX6PHGkgoC9IQyvd/g"
    "mxOL/TOaqtP306/9hE2vr8A57R3/fvU8N7CgJLi5HAq0tTijIyrOfoxRcZ1iPDeo4fywcz"
    "bu4tqOfmoqty7qqFQidZFswyso8M2hEt8EQG7cignWNTfwhip4tI5CkyYVxiz5YN46qCfH"
    "6QYai36BY40iDvHpi3fnPQA3gNBhdY2ncwdzURfQPM/k+642M1Q/MiemvHINhxbpGjPwKY"
    "7oLBbcmNd2SGZhZtsIQT7++onHp2es7TTlAp9VQ/gfY77KejOD+bnrzmievnBlTbBe/Ipe"
    "5CST1esJc+9NYgvwxI+XnHq/dZc96ZGxvDfw3MiPRlTUM3wKjowcHrMaMjliKyFJGliHwQ"
    "ETnOGEgJ+WVIyDupB8DE3bllZghwW2RkH6h2ap7d4Xm/mgjBBIg9INlZWLZbOOVrFKp+qP"
    "6QB9MfshH94eUpfKQ7u/ju7FMbQ9H1wqxXFKxuHNhJHiXCSbYW4SThReFLqUkkb6lcGYKp"
    "w4K67zhwfeoav1Km9YVlmVgn6UjfAMVQfkehdrW4+jN9v0i/GAx6EaRfqHGs3lxdKHSmMw"
    "rQToYbkYxl+ZQ8Kwv9g7MBMR89Oh9JfLg3Jbdme/bjmgq7hcUApUtYMY1UmAK+JrIEDWKg"
    "kgplqQAeUYXxHwKSmK/IJdL3gXumK6TvbHdcFMjrAhmaeBmuj/niXQujNZyyvJ6oje1rud"
    "Drr8IVIPhluPAmNi6hHHjDNLg09Xveaavt1u/WzGvCncwpRD47bhtB39SMMugO65A7BjIl"
    "QljkTH+E2mxeIbYmuqNHZJCpuZ7hWWqRt+pGTo2KTDi4e/865FwjwyKF2Zab0lC6L0Op/y"
    "GU0Rz7sEJrjntKuzsJq49jF0ATe3WtjGkz0i3tKmiOu8rwy7DdvWmDwjZyqhG13x98a0Pm"
    "8AndOQZQ7jpxiT7va1vtT+A1mK46dCaGHle6KUo3xUPhTogIQeHUfiLIw4cNERSNJHWJEQ"
    "yTAaxHjSfki7GXTDincOHnHn5auPgOvH8Y1ssxSbl/z2EyKTbkhBHQJ1J8BxwheP2lnmZK"
    "Hi1108wkgQ9Tp5X//enHDwHi4WQbqkdX7V4vRbFsuGYKMrfkDfcBRGbvhTUY31mzFDXcFg"
    "O9118iu0yWdmwvU9wh2ratP2ZMbh8ihm/TcI5xnXhy5f3xT3FiUdrTqbUmqayGf2srh6GH"
    "OuVQWsIjZl4utt8oh8ChW0ybaFsmhaFcxNJy3ERCtzRF5TNGYyEmD7rh0sFuW0hnkR5Id3"
    "5CjRnINOfyaBFiwWKAFrqDKBszhdsQDMJ6P2IXvWp3Om9OXr9Ft/SfO0zkvgVAOjq7QN/H"
    "MG8ZK2TN0Qyv1i5L2W3CG/HU3ievW/6YjsseCmemTk9AwcqiTYzpAq4+0v8oE3YfNRslVa"
    "aNKlWmDhV0JwYp7tYcg6vFVr/z/L0e0opGRMThahcUUT2qZ4azMvXHwvM6DlfDeV29x/5K"
    "d5wHi7JSdJtfFMF2ArCG6N5JLApwZ2UtXT6syLhufFNH6ngwbCGvEY4dmNyMwNgUu6CRKw"
    "W8cluIHzXSU9sqC5r3Ghq5GA7+hB78SMf81u7dtNlzgqZGLtV+G+IbwFLWh+6xC35sxmQ0"
    "bl9e+hEa/Ewjo5trZUjfGgbdtOnbgKkufDN2gfdQvBvwlHb3Su2rrNAv9I+c0rs3XY4hr6"
    "GRbnvc3rx0+EwMW5z0O9+b37knmRXEdQhqj8gOrhwttgPRtYiVNAL0ks2kGzm/MPoCqJeM"
    "Pxljkr2j1TfGRAjnAsG+G+lbIBpF6uJa4Ony26uVCTUUMhJPpfRq5lD+T/QYQB7vZU/dzm"
    "tc6sRX3rOETvN3J34qpw9T/Elbn598mmrrj+fv32vrT3fzj68/I8N1EKXfeokpqZh+3dfP"
    "86rwkIzJAJsAsN+pXs77fQNmcIBnMi1YkBQLrvzmMEsGfRkvGxYby1qu6HH2FsH6j3QwQS"
    "y8CqGILrN0JXY8J21mtDAcjfzEK7cJHtkuNk1W6ob9P9eyKKCLISNXeKIGLwG2CDYUG9tD"
    "wwN9nXv65iSnveEHlcCBW6GXfzS8Fwz0ItaKfvZso2a36WzBsGrwvmu6btiRgjjSbiHtFv"
    "W2W7CVoKhyNwIksvpLJFVjsOYWxnS15or6Y/qAOUfExnb1aUfo41zKWBReQeJwNUR29eYh"
    "H2kriqpS2A4Aa4ju6k2fLA7UL6JNYCXGaZzfNkVw1hDltMJiyqQ71glzZj51sj9toguA95"
    "ihenCtFM5QDTAtBL8a+drud5XuRKUXgiZkIbu8GSldSD3GGhppd8bqt/YYrgXNMvap6lPa"
    "b4SsBNm261EjgDVUox6J2tTHyVa96UKnOJyBN01xOsdhKyD18ayNR0dpG+tOmsCdzW9sIO"
    "qQVi62XL7LJbJAt+wl811SaJnhqTErtWpGIeW3JPK3FNdH5v2i4nA1ZOA/nOWRl86y5aWz"
    "hJ9MWKFb2LaXBi2Ne8XUuMnlrUQiuQSopEJZKsh0fiJQwbM6FSZBFE7ivyz+pcuHKJQ4SG"
    "JL4digg6De95kozBZF4GRWg2NMLCraF5DXu6loZlGZ+nJHqS9TuJkKcDxyKcTs0jCPV0nx"
    "JIajPFwO9Ea9kiSS8yA5TXTPgWrpcbpTj9N0dUAFiA4liKgnjhMakAp8ehOcYJIQA4LHFv"
    "2pnAxiMYC5V5UI55uHBM9ylR5hx8nwj/ZvNbc5RTuhTjkcoSE2Hs/eGATd2daDg23P4Rdc"
    "cUdf229Ozz+A1y84G7vWT0zAZxf8fNNcmp81lswoIrAI00TSM3dPnrnsyyhsKIpC1S7BRf"
    "VGIhn199TGWAvDq4NxGU+VEJgksNAEFkmf+WIUyls0mplSxQ7FO9EIUYFk0WmPOu2ucqh4"
    "zRGllEoudcNc27iRJopEOmwXSPzsW6HOTwomX60HHjPIhAqKbESlChjBy48IIYMsaDEoBu"
    "O5ynxGtz/xIwstjMYsug9WUmbZ3WOeIc7QgYuwfl53yfNl8HzZkkvGSpW5ZwT967RdVCa4"
    "QMbQEqxWCEyyWsKxWomd/lD5AxYG/oUh1D1tNwrf3roX6bGOT+5D2vrj77MTbf3h9NM7+D"
    "2B34+/TyFlL0UtnSvowWBVx1iFPkM30YpuFQaMZeN7w3GxzaoPxGuZ/eYg09ANJy2z8L4e"
    "KlVuAvPY2zYuqXKrdOf6Sf9EOsf1dKiZDyuyZ3Zjk+oxnPZRI9fDwR9KZ9xCXoNe6bXHl4"
    "PhFb3kteKr02Fiyyj2758TDni/73DA7rB9OW4UpBMDaiF2gEyYF1fqmEX6BU2ICBzfDPs8"
    "JJC3oNbcxMu/qUK+zsgpuzuCJJkdhd3y2hrpsTDDFuJHjXwbqOycHyEf6PALnPOjGPMgo3"
    "LJFsV4rSqX7CGLAkNY4YQVUahd4fpwwuj7XKh+vwXV75OodtbLpZ5WAju7NEwIpBYTept8"
    "tJPqMHZKlsztRaQ8kBp5e1dRQkp3KOdzP1nZRpoPYBdPDYrUDNV7DDQu9nPYt94Yx4flLc"
    "jsKh2V4vPVyVnzNJYCIZyrIpZByIL8EZM0fj87v2sE6CWnd3WstZ02RbeUiwgg6hfGvIOi"
    "HHhq42mGxjoHb74BF3lDa1zfXPTUDhWL2BGYaipG9ds9YKl5SyOdXns0Ui9VYJo3bTEY5z"
    "WZmrrjGHTAGf3X9MQunNYmcwyZ7bxAZpuZ4bgGmbqTOzzV107R8ioJ2PotUue5mO3zLcz2"
    "eUqiBR916Ynmt9QHTECWqxMoGMqf4LxZkcBoOhBQLNvc4Zsu63fYLjJzM8DrN3lP8uYJ2Z"
    "YmJFGvJtDqF2QDE4AvmRWkjIa1XGIyA/GD/oUUW+W2CZwCXL/pu5tyS5jX4S5c5CMB+LKn"
    "r4cM1yqFQw72kjE4pf/r3krTuOUTVsLwAn/6jYv2SO1Mxl+VwfCvFgqfaaR9fd2jUslkrH"
    "S+9ge9wRfaI3lNI6PBJX1AR1X6YDcIn5URaKqvhmXZxr1BdMpnlyZnbAiRKToYgqEYxE2/"
    "RSl5MRoML1giSK8F1qGu8k3pDa65gSg4EYNmoJQqSywfVmQqhb+p8Ld0PRx0lNGI2Vmhwa"
    "50bzzLKzQ0ckWXq6EKFPZbGlH+3416faX0ab+gqZELdXCldNVOuzehuFaVMXzjiWusH318"
    "ol/sGn2y2leG4U6xCxoZ0MVjOPFWCToFw6d0pRi3+932EMyUXkuM2WbiXzhF259vugXAIs"
    "+374NhrzuBeodq/0sLRU41wk/b3W9QfLHr3/bPNdJn9mFK52CA+JVQn80wiUu0F31Hz+LM"
    "eoRPxZgLS91d28/YKsLwIs8IpT3s0S+YHeDL7nZ7CnzQcGRrzM1QYSsMPYpBmVjxnjLEiQ"
    "0hMn3UfvcGYoa54thv0zUUrGyUwWoDuUInGvE6e/266qgz6I/V/g18aOEz/hUGa3ToRCA6"
    "s+y/zGmxkIt7GqzAVBZJc/QTP0KFaKeQxjMMVE7ZWc5p6j/mazIFJKK7tWG6BnHewvP+s7"
    "F/6TFVBwpFsSBCx05B57YyDGGo+s3bnajrD1phRGh0167AiNDYrt5g7iMNL/W0kr1PYzsA"
    "rB+2T05zbYGnW7bA0zSEe+7vkwf9sdhOmAIrN8QNaiG6Z/KsUi3REQSe0Y3vbXXMxWzeYK"
    "rU4eAbU8B5rWTBljLMd/XeHwzLxSyHIZCXbDJgaCheCiMGJvC8Li+s7KQeho1XumGXwHgC"
    "UOI8L85lLpxsAtA/OIMkZt7cOJJ4Xm8ab0+Ns75bGm45usdh91J95gDJAUWns4+krYSeG7"
    "bjTu50d7ooQeoktCw1JDK1Geexsi1rXjgnUgK0RjEve6+4wjXVJeqtRAAlBcpSYInte2Yy"
    "oN9KUSIkYSUdytIh5IHKc1cUpkbWCJImz6OJrZfIm5cArVMupL2TYWXZdGKXIEIEUJKgEA"
    "m2ZC/MNk4XTl+ohoY6rjUpb/rCGKuSI/2/P28rQG/BKguizfa8OI596blw7C/QFWC5/jk4"
    "E/tZbhSHGJIKMD0MxhwGQ9Zz2chi53IgfiOgVoDxl1ARJyHR50BySPipZAWJZNyrJ5qT8m"
    "IFlVp2kj3xWrfdx8b2FIq8TzNnHsXJKuj+dLmRaDpC5C50Fy0s+h+ayPeSmtEuiIJbyNv7"
    "ZpDFMPTAlMojlQ2bkhHxRzxpZLxclG1RnPxTJk4Uhb1vIpk4cTsRKkucyKZ+Apf5HD98WK"
    "Gzfnwd9LrKsIX4USOdwdV1T+FuIJs2XJ8MlevBcAydQyfxpeow3h/h1bp4nYQ4rNQ2lFb4"
    "CFGB+uWSYoviJ7bH75XpFY0gebne5NKQXsJCnFqbx4rp/MU2Dy5gQOrKxnb5gnXJLV64fu"
    "8npYvvwPaHQB2k2xjx5AcsHXpScsgHImCe9DyTW/L7dMbOUhjU7fk+fZg6ba5VZPzMSL2c"
    "nau2XqmX952p9s6aFcoM7PeXyC6TFhjby2KBIQHEHsNBDoNwvvKy0I8EA30YdkNdggZvuC"
    "ZpjMbm5lYWw2DdJvY6Z6XkAcGIw6C5YWJkEVbH+EF/RAaBwiwOpiidITqgXwrMYYXDoPO9"
    "hR2A0Od02qBbKI48mVkE3yY5kh0+J1W5uUl2y1sTP6gDBuQFZaVu8yh4HanbbFSp29x73m"
    "jRtoQ9JCdILDn5QtNiYM8MTxMN78Xi0zbLdIGZGgGq4WStvlx4sJUWWF4jMPtbYN8dyQLr"
    "xY4VQGgIQqIzjs7/tgxSCJsbAInMODLXZLrQyX0hfEZgJEqTzs7ztVMIoSEIic44OucGMZ"
    "xFqeDNGKgM5xMtnE8UNQtxsWniqbvWzWvbWuEM17HUfs2typcQBLgnbkCediFDKzoPiQue"
    "XatH27hfuODZZYFGA/HTO7ygEy/m3oVeaeuPH/G5tv50N/2grc+w/hGq6p69f53iULajhw"
    "hoSJK6FalbkQV3q0/z+U3p+8VYvaZGbsZqTx3/NbkadJVeC0VONdJVRuoXCsCPPAH79/bQ"
    "S74OLY101GHnRh1Peu2/BjfjFoqes/K9/fEmkXPkFFKJtrvKVXv4J6QT9Zoa+bM/+D75Ov"
    "jeQn4rvh7mEbmrTxhavMbMM8vKCK7TqDztH0dX4VKvMbD61XqtHtN7rlosGDu+hwIz0sNV"
    "ulWKTpCq3SoPIxRer++CXOspsmD4dnObCLiKdczn3WfN4xLXg+4gNhZoNJr07gwM4A8Ly8"
    "EIUM2ksp568ebD68/oJ15RiAUmyNV/0t+Z9UAynAJ39aSnRcAfDW80bniX0qCUBustDe6Z"
    "OxJtX9gDe1R7eVuBGszXQ3VEpeVNm5VZ+kPxyixBg0nI48vB8IoJx6xVRtqtPkbLWS+Xel"
    "rikWyPzxCIyMQR1ukzlIigBPbToSUhShBC1iipMCW7a6cUFdge8eCB1CifWhXxDh4XXrjk"
    "chzuRbunEesXNrPKrmXoFzcgtVhN95PDO5BMSzgExGH3k8dbpnMul+CXKRQmoFAoQeoEsP"
    "T+OBJaF6+IkApcP4PCrlZUaVMQJGuGx1AVJkIUThKgNAFkMvNDU2DDod0Vp0IKsPwYSpNC"
    "Jm0+OAlCjE2JzyENWq5M0uAvqsE/PUurzFQuM5ULhePimcp9N4fno7hQKudjRXBUnMmB3z"
    "DfV8liXPdc8CmMcg40R/iJveL5SFfjNAZMqHR2ISe2rHR28S7NnL5uRdPZhUDzprN7EkTA"
    "KKQ8i4h0PJPp7GQ6u2P18ZDp7GQ6OyEQLl46u0TpnxR+I608UDbDkVqg6GmOQ1vTlfQOgp"
    "fv3mnrD6cn8Pvx96nv1g7p5/h4aPMERB+OHygfQQdkXu86FAShvAbLW8dTNSU5ld09SiMa"
    "GftZ8egtfpm569PFBttEN5Exa7KxYvchpI0+hS30uZ31WW8eDSf99cVkm6S/fkNmxpOZ8V"
    "6Y66G/2qcaiLLnagyslv4y1c9XGcMTzoWQC8Pvt2D4fQaGCwfrR6EkrvPhOmCVE5jOFljD"
    "MLXAs4wCOeIokJnhTI2VaaQlLM1eLaJQcuvLtfX5FYSZer940poMcIn8Ashnmo5iUToJwG"
    "fyyoKhvhir7BVJpQNO6B9wU5bg7PmbBlvLybsTJ3O/PK1dBucelMR2bmzzBNIl4maikPsJ"
    "kNovAegfnA2I+ejNjSOJovGmsagpVONq+yx3gtR+zUIq/qKeBSG1Oh8gr39BTkDpZXCs6n"
    "LpZSC9DI5UhyC9DKSXgRAIF8/LoIvpreg+G72zld2YbfrkcCM4m787geznJzrY9j8x2/7p"
    "XFv//vEdtKdnp80wG3H3iHRkGrrhWATyrNNzqGs3N+wlWPaxOU9zIKj+IeA6cLuyrV+M0b"
    "9FhsNT+IF3gS9yIXrfmrNkgKbuuGhB0UJHN0gTBoURLdu4N8DLYKY/+mkEV3xUjQAt32Di"
    "2o/o1Z/X6hvjdYsOj2Z4alAsMvhHykjxm3evkUWmmF3ljzXgRQi8M57l9lAI/lGD3vpBtz"
    "MXAhuks4KY3Jd0VmhU6qzg0uUwXbfydO67AHh//EGjO2xfjguaEThQC7GDRkY3F1fqeKx0"
    "WyhoamSojG+GfbjotzSi9umQw29qR4FE9X5bI712vws9+VEj3wYqO+dHjVwpwy9wzo/xxT"
    "mXiqfyDHrSBL3rNJIim6APly5+JxbopUXcRQpz/YQUHkDVKKC5CjGcskD0Ly6LiIYhkFqs"
    "Dwcw509cPF0Qy7TuCwnlScg6WDj2Lp3rNpUJUpaQLbqnDYjEuHRgOagDy916RudiipmOSs"
    "p0D8xQ5wVAcQsdh3rrQddqLneVjkp3vVcnZ01eXolOXIMH0vqT+izFv9hcM4+TB/2x2IRN"
    "QMpZG87K4WLQB00gMIUUtOqnAtdhIY7yy+e5+OXzLfzyeYrH5mplGhR12WlRsvGeBls/tO"
    "8wTKEIsp8ZCiI0is/yYPgsG8HJZdq1TbrOktQy6U/m9A5BSnEwnnnG1afuhJ0XmLxxuPpN"
    "4epr3/k4W1FMlUJ2AFg/bFe/YPhIw0vdSKkD8DS2A8D6YfvkNNcOeLplBzxNIHxG2U+D8q"
    "STOzzV105Rd/sEbP3QvhN+L0Dd3LZS1Hpb5JcEZDn5RTCUFxVUuBGYBYqmsBbZbvNxuJfs"
    "Nc9M8mVNiwHwHk2Lfc+/tohlEWBaCH418r2tjtX+lxbyGuk2xc6gf6kOr+Bi0BTDQrhxhE"
    "id8VsKZIQBZcUEkSsmsO9qwv1pSpI6AS8pLj7Fi5fHiMPVj/PaVRgNOLFN6L6Wlpsi3+4X"
    "HUFgzDeSe177+no4+Abbm9+CffDyZsS3QdYQY79jWC4WFhkCecmsHUND8SUlBibwvBZsRb"
    "HxSjfsEhhPAEqcy2BIGQyZzS0567ul4Zajexx2L3yxLBNYji1mexHncYs69CdAa2Q+2nOp"
    "GgjVKIz/EFCd4ill1bIXRgFPWVwU/xEwif2y2F9i+555tdBNoigJkrCSDmXpENUolqnflz"
    "6ApEhZivgpt0rUFE2Ayg36GWSQlRQPXUkRivAULqC4AZJrUBHMJzIBROWEJBVkrbn0ClIh"
    "ASlPgS46XyvA7dgb5rhmd16Uhj5qWX2yWtTK6pO7x3Hx6pMbTq4CLNe/NmKC8c2BYi/TyP"
    "PRW6i+55GuEhGtR57qnjGpcK+z+EhxnCFJ58D2RiUup3MuVCdsCDmQHNI6VYDlTVqremI4"
    "qaMTqogqR3/HGvq8TGbmsVCf5tM5yChiJmH+6Ol8ZG3I97XhgpDLs5jCEA7SER8W3WGHrg"
    "os1xcVLxy/B7bRK2396d35mbY+P3v3CXKN6efa+vd3kH3s/P35OWQiO5s1UVcddd6cvU6m"
    "KjvA81PSgv0I5XALvw5PBHbItKwyL5jMC7b3vGDeYlJ0TkfApOKxtOIxvAIVJkIKsCRFVZ"
    "rIzS6xL/5LNDLkZcAia0GE9+q0R512V2lkTnmp2MmL5JRvXUA2Nyuvf+huHta2YAp/DpU3"
    "b/+23jJZv8ir9Ta2UCbrl8n6jzRfmkzWL5P1C4Fw8ZL1jxYYu+oSFEBpbEX49la+woGOE2"
    "PT80nGYkAgJ76JuZbKsZYYPjt0Z1vr+4XL8tyDtuqBcglcWcUHR8Cuzpwk61HBeAIyJ1Jl"
    "JVVWe1dZ/TTS5PJ8Abc+rMh7Z6Pd+aoq35QrpT9uodCJRrrKVbvfbSF+jC8yGejfcXQtrG"
    "qFM4hFgEQmRv5Zvvu8885CPz3/UATNG4ga4vjDWZ4cbWfZOdrO4ghek58E/L84AouxiSmw"
    "MiNsPN4yBaUXlmVinWTM3w1UDJl3FGxXyAyu7Jn9Hgx6EXnnQo0LNDdXFwpdnmPpjVOrvZ"
    "RPSvG8fBTlpm/nq9L5U+1/KThdA7gW8luQhKLd/QtSUNADPbvp91kHr6GR0Xhwfc2KwvCG"
    "Ri7Vvjr6Cpf8lhhbK0gyZanowwqcCKDxZTDoToaD76MWCpoaafd6k8FwwjNuhU7EoElmCY"
    "0/RoN+ZuBSRgmNmTF10f+h2uXaA1xsV93EtTTNaOQ3DBBX3chEDaV242ML2J8bxHAWpegc"
    "A5X5ykSms869bAt7PUTh6mS7OazDg77xepZRAE9Y46NzUChDPNOJD9k3l64vh3vNp5Xltt"
    "ctl6acdm6hB9BsGy5y9Eenyc+m1hI7UPyVXubq7RSrfJkBUh072Ys32Axb3vmlXSMlYIMe"
    "1tqFocOdoSZscD9UrE8WiJVa9RegVfc+g/zY3ADUaQ+uDJ9TbJop6q5sKTEAeJaMKBpa9y"
    "0kstcvhPcNhET8MxB/sKK4goloeyiKG2JeymgGQ+B71PB6eYOLKniTeYc7Q4WKry3Ejxr5"
    "Y6D2Wwh+k/mH/d5dv3uX94cL/FhGqfgpB0k/ZRL0U4ZGsdCiFYbZ/7IlkrVpJ4vZUneni0"
    "kWS7Q1Y1gMUmaGKRsawzFZuJp9DKx+W8pOXAv06cLAv/ASl1LIxWHlpC876Q8WjiexH2i+"
    "iiI/DFUnUfiw6uhAFfdMZXTMR/jISJFXIR2eg0+H4IVW7ErU/ZHRjmuhya/xj29yORJ57D"
    "+G9Eixmx1CemhzCsf8aGpjTPg/zQhu3HRp5ohwdCK9n07d4WfH0B2ICJjPER8Az8Aw8kr5"
    "1u69+fj6M5wYDiJ0otpoutAJ/UtNpNMLD/SCRTBy9Z/YYfEFK1Of4pQkHbt80tMRDEF2Dm"
    "l1kVaXF2B1yfQm2+oWm+1Qtku32AMFpVXnFeuhrVyNvBhkDf3pd1VgydVtut4Xdf0OQck5"
    "nn+Oe2grMceTkHKO557jc4o0486gdEkJ5d46z2OQcq7nn+sh1JWY7+nQcs7nnvO+YFCmgl"
    "oUVHpkC+2pK3PEHVYr7X8sJWrmJGElIarSUMsMcVWq9zJmfCX66bq7oye/cqF0qMov3Vyz"
    "zHVtx6GkY5aCFEVqar/mNm0qDiAmehQkTzZkD9qywcFcJ4gymsvPyKKTCdl4unZApcnStc"
    "xpl3vLmqXmNC4+ikY0cjs3/mb8zy3oUR3sQuoXgizQizpoof8CaH1GITFixh3m/v5Ij+yM"
    "p6/TH3T6tBnS73VIIHOHpzp9Hu2pkc1bLWAUi96ETMqgip1le9DDu8PNADrFhz52T+popY"
    "623jraowumb49G6hfft7FI3hkProX8lkZGncGQxcqzI3hYdnwPS9aIr4i5BNLKg7K9hXbi"
    "rYBF1AApoPXzGduZ2svbxIrK/2E4GaUrsuwf7PaFRc84pBQ8S2sAgC0rXr57AyRRX5XM7z"
    "PIzxRJN5KO6g14ZMTIK5mGJmEOuX8jWjwfxfWX+uMLrKAy/wU45De2ivu8SzOnpH8X9M7h"
    "N8U6M8l848DncHkcJGhvWAwiMheE01yiig/CRHwqbRMm3oMQDyfIIKAFmGIu7DtTC56BrB"
    "Uob1rMWYplG0b/vZ7dYwbGHs2D4bmvFQTEy3Swom8hTSme70s8LxwhVK9s9XsIDpphfWYa"
    "JAXJIOVlGf82MNskvFpJdyCxHbvyaHCt9IsqjgCmheCXK4xYwK7X0EinN2AaI34UQ2Ekc8"
    "llox7sDgNiPnqf3pFoM7xVYqsygzNaJYgeAZQKK5EVVlPTcsp92GFASWORaQyyVGF9WAhI"
    "RshWpA4DnFagq7mmw3zbyDjHRYi86prQ/BNUU8N0kVsVNb62MpeexteV5vLFCGlWQEuic8"
    "VHqsNFRlemctFNc2IQ362CaVlAi2Lqjuc4wbU2D7oTOE9M6Z+l47xFN8Q1TOhOELFYdR4H"
    "Y9qPMKeM3xyN8BF4ENyH15/R3LaWHMACGO8JPBzOeYtUHiNH0c09NPj76GGXkQV9EeacoR"
    "HfOwPpc6h2De+Z7aix0YGFgm+TvhqJu1IdJNVB9VYHHWVyLCo5d0skx/LAWshraOS6PWKy"
    "Nj9q5LKt9lhdA3bUSLt7pY5ZPiy/BUWFOj2eEstviSGjB2t5UU4+Aig5eZE5+RmegpawlO"
    "dOGqx03cnruiNAxifhNF8Hce5grFxhEoShJPKrkmcDtroy/47AtH1k5Mgr1YbnYQ4Pj0Nm"
    "HjpWFOdOPXRo/QFLtdXYqkAY+Vm9cmkQghxg+aoQBGL1bw7zrWDC+4w7U3CXDWvOctPwEI"
    "1bONxCVATWXe6ksQki+S2jhu8OnpEnKw7TpUgJXkrwL0CCd/F0QSzTuk8J/svEaBSoThxR"
    "ZXjFdHxraUypvETw3EjZgLN9uVNAJY7Tqj5YxPu2J3g+N6YGJtMi0zgTXmI7NUW0/RO7k6"
    "xA7K15VxKwMvNK/swrEeSVyL2SBV9Dj7xd6W8MQqxfnE0GljRFc7Z1+qeByy8g/xcQx1+J"
    "j2DLEPI7yP0dBKwJPdL3uVu7qaz41o8hcwz5ReT/IlKRWOKzeGoc+W3k/zb+XuEpOKumUS"
    "DbdzsG9qLdt0HFUy7DWQiwhl7CdTJCyvDagxm/NsrQ4kbIOGg1ZHgh+kwZ47zHGOcihpm0"
    "byNJjQHBY4v+FKZFNLPWUX0cue1l8YUhD1WeZQL7qpOZ9YuZbhK2r+Bec5vRaxHu9bS/LI"
    "9t13n2WpZYDLxKKbv8iFb07+MZd00FO9QK25RxBidTz5EVvRopw29vTl6nONdWN24eoxYb"
    "WFq1pFXrJVi1igvCUuQt49ZW3FtUimjii2glUh/LjMfPF8/YDl0881cISiK/NPKB1ZronC"
    "UrTIMUYEmK0qSgK1NZQiRAJRmqUlRw+SFBjeIlQrH9y5hixR/uyGiRO19YaFnO4aobXkEq"
    "QHL987GlLLk50LxZHySScyA5sZzmQLGsIpDPlV/I4gGRxTlFvxZfvLN1bA7vOQm2jVyB6a"
    "DdhTBzloifj4BM487W7cfP6NbEc9ePNocXh7KppkXu4chLpAIMTq8cUOHQedRtkWDwJtqU"
    "WoW27qv+KK7YBUp/F8sc/4flQKV2bl/aOWtdPk1bACyynq4BWStu2iz2O2iyfP6Dqyul3/"
    "Vy+vsnkMhtqCh9nvuft+JrWC49X+Vh4XxhmlCq3OGURMHZ+tQEYC2DhfMpVbfpVDMQPmM4"
    "SeA7240oDveS/Yik9n8/2v/Z0nDL5XWMgUp7gND2AI85LkrkEJjMCyI8fbfmBHmaLYuPIf"
    "B23+i1OQfGjxoZK8OrFoJfjQC2u8P2934LBc14Zh9RWDOK8eJbXQxMYDqJtt1thPYSOVzi"
    "sNIwUd6N9fDJdET7AA5DB5+JK+EvkISVH0RpQhysZLj8DALOp/gnEIWT+C+Pf6b5KI7+EJ"
    "jEflns23hqLel2OitBgiSspENp57FoKuiyBSRj8JXQ48UYkMKRjFAjnr5XYTrEISUFKvFe"
    "OmQqPMHWp8oz4SVZ0QpQ3A0Gqid2I8x3DsSG9soKsDuw73Vi/Ev3Uy/UE8dJ/iIHoj1XjO"
    "fjeORCUPqlYR6vdvtJDEeY6FwZSTeOL1Usw3X3EkvqDfMgeaNbkUjOg+SELirXMsGk970i"
    "+GgXibCio9Ko7ZQCOFFqlA7dzhlGLxSnnds3PVXWyzHpA+Hk2Yjm7N0oPF4dMR2X5nYeHO"
    "856A4p52NHPUhTOzTzuPDam75P+vB+9ws+zSBsPRLTbkH1qJn+2GQ5nO8e0cPCWnpx7Kcp"
    "8fHPGyp/SDw8V3/kfrhz4NakF670wn0BXrg/jTRBPZ+3hw8rsrdc45s6UsctxA4auVKUMS"
    "vf5DXolfa485Vf8loauVT77X5HaSGvoZHrQU/t/NVC/KiR7qBzc6X06cB+SyOD8Vdl2ELs"
    "EF/HDuMcAitagrZbCojraXmPizqNCioA5PQafVikubiN8d8Zi4vfX+RvoBJ3NuUfbKkOPN"
    "n8effqqv0PNiUDb7beoP/F7x6ap53e4CLFbGTPSvmOxkCl76jQvoUyl4TMJfHSkA9SRPEc"
    "EsbzfAMFUw4JYfWTOQt2mrPAqESL/xLsJKGPW4bQ1zuEvqeTGf93Cd2bf6u5Tetmhjo9HT"
    "KPpqZuLHmddd0LcocR8KyJ1mD4ZOkjaae1g6FYGot+pzNnRv8nnBuug0CYTwmZr2xoVit+"
    "Tv+Hc4t0G2qyQd9H9IDpyb3xC5MW0pFpOC6A3QLMbRPdsjINt6w3lcGYpu/WIrdv0S1/iw"
    "k94XXndVcj8HRWFw45ujHbFKPnfwLUiKws/YMNph7yGd3qS/g82AjQD96P/1c4W9FHoKlu"
    "mg5yrM/09X9he2ZMN92DEnQcxuCaStrLoNNkppEHw100QTMZjGYQdAuNiaeUon+EotiyqT"
    "gD1ESvIBrlzflreILuvbaHReuBNNlAhCKCvoyNfxlsCB/tQAj/PW69MZ3bz8H7NOGGq//E"
    "DhuPvsYUN1mTCv4Ms9Ce0mXYcCm5bnkLzzz8Wkv2FBPrMzTDK9122T+/13/hECByLTrmHB"
    "GL43Bu2BThNl5ZtgsJS/+8Vt/g/MrZrQkUGHpArW6FHRnYLToFXS+rgv/3QVLkYN7/kipe"
    "qeJ9CSpevjinK3nT0bmBqIVaK6pmPcsTF3aWHRV2logJY7taEr9/jAb9DCnPB4irrejmgv"
    "6PbYK7QnPjP+Zrwveau7VhugZx3sLz/rOxWz4uDdmAoO06xbj6sBlVTcEAcZ0iX/lTJ/vT"
    "Fo0AeH/zvtEdti/HBbHPgVqIHTQyurm4Uscsz0jQhDwj45thnycZ4S2NfFOG6qUK1/yWRj"
    "qD4VDpMOigKYb9ImDxilgxIkAvOQEG521TUIenxlI3M0LyAqA46jjUWw+6XshTOupVu/fq"
    "5Kx5Giu6Fd4QYtuqjfVyeS+ikDU0XUAmldmAmI/eLDgSU4Y3YbdaMpz1Xel8J3FYmQ9DZJ"
    "tVWG4sSOgYqKSzyHSGjc0pVzcxBVRm0sibScNTphWRm0Igz5KcBMP3vkUkUHFPniUnRUcQ"
    "eM43vrdV7vDlNTTSvr4eDr6BtOO3QFS6vBlxSYk1xBB/GJaLCT8hkJcs+jA0FF/PY2ACz2"
    "vB1nLfFlFAZRsGkTrbhM42MAmVmMapwHIy553MHvrKifYxWMn6i8z6c0tgmS8sDii/rtxf"
    "l2d9Lac3C4PKb0vkb0vm5xPDDZXxtCvbsubFXbDjoJIKZanAXFX0Ep9CDFD6Yz+PBHFvoX"
    "L0yBhFEqc8cTx3teL0iALKFao0BXzmqjAFooCSAs+mQIloqSSspENZOshEugdN5Mo93yeu"
    "9VB8d04BlpQoS4mwn3phSqQAS/aoNCk8h4LiyXVjgPJjqCimUGYSlZlEhcJu0Uyi4fW5Av"
    "Re0+G+bUY7skU9L5JTNrU8SQJDTEkFqB57w9RzHqdwcDlQ7GvJKlmL6x4xG1Mp5kVvItDu"
    "+bgumID4qBGeoTPMgX2fh9vr5D7S5SPG7+YJsw+MHBXg9yVkMUhYhfIsIJ6WtgIUh8Ln64"
    "nfmEY7D3b9gOa9r8jHiuKoyroAimWy52IIFjo7h/LLmGEgVHaWjqBLM0e2jgkO986RtmNl"
    "4CnLmsGWU2h4OR9aQd6McPaI3xw0pQ/n+W4fvEwPjv7oeCkisDlPy+Cxg6dAMo8B/aM88U"
    "OQXGPBQi+RQSiw91jDYakgbLy0ftFbOnlES/q5NNHdmo66XlFhClOY3Akh/MQo/5SJejO/"
    "UpnFoYYewSvLMdLFrtFSN81sRXwIrk4a+PenHz8EOIWTbegcXbV7vSLJj9NxeQwJj0u6e1"
    "afFcM13LTMcNnYDQBqiN7TXM60p1t8aU+TrrRkvbxLUwtko3gDUUuH5Xz+ytvclZMZtFPl"
    "qm05tD2Alxx+teHrSkXJx4Cln7fIft4yze2hPWXKOslIr4xqfQJCOTv3puMUjRBFzXwpyq"
    "FOe9RpdxWZZXhnWYYPo3S7wvZ9qqqN32huU7Atgy5PatXGoMayLbrN6aaXyvXBQiHnE6eJ"
    "LJtd5D4T9Bzy0VokrPK6w1P6klzjldSp7egZT+u/pKpLqrrqr+oqHo/7zEBc0XbR/UTiHl"
    "2mzOvh4HrgZ2cpkAPGh2shvwVJL/uX6vCKJ730mqLmgeFbTSlhOgZaw1yDdZKlIZ9YOaVJ"
    "FFJqTESnskw4t//9jn8jxWMoonBSX1VWX/UTr9zJc9JCZAwgKfIsipQMd0zCSjqUpQNTb8"
    "ye9W1kDiGp8kyqlPw+0qAlLUrHonI5pvjmHQOU1o6qrB3xzbgC7fyLCIPMYGJy+CAnl3iJ"
    "83w4z9wcc2A9xOdUgO66h6EmucL8E1siudh0Lhzy622FlawadQ+SjPENuULVmZpgr9g90g"
    "kc1aiIZaXW3emiTZwHZn9N2qpDt5tbLdbQcaJvej5puP4ONmGo4elQ3PD6pa4FcRSeCh+x"
    "IT8jQrcwG00XOrnHKRVbyw+TYn7+0fDN3NABRuThFtIkLQJ33pQm6X2ZpNnUT+Ayp6nUgx"
    "XZNN3oKlftfreF+FEjg8tLZdhC7FDGCvophwb/U6b6/lNcd69Pp5SzTHPFvrAsE+skfU6H"
    "wWLov6Nw4uC/CkPYxWDQi9jALtTYstG/ubpQhq9OYjXu0lLgTU2D4K0WqqcnfnIUgY1Vjd"
    "G4/UWZjAeDidIe9v5qodgFjVwofeVSHU9u+p0evdRCsQsaGQ5uxsrmfuSU3lW/fB2PQrcj"
    "5xq5poyPAk4K9KAReNfBzXByqSo9+mFGTuHupNO+bnfU8V9wLzihX+74K/ty4VDmy63ef4"
    "FYWX4mGVEqlvB1hQQzbXI+s5TnQAxUeogI7TvgUau4HjwGKPXgzzRF6GZJU0QAKElQlSki"
    "LKM+U/XC5Pvr0HhHRo9i6q1gLuZQb/kLiNQe5sl1GV1txdNwBVM8S8cV/gae0nKFv788AR"
    "q6i3QSDpdAS/0RcZwh3QuZaKLV2gXV1Z3lLpgyy/GzlEwpCO35qqu0e29OXqfFZ1T9CEh4"
    "cutM6Uy/ZQEctyvddp1bFtVBp7jDwjgAcEYfY7gsG4qvcWt5WVQcRAVVm77K3LaWLHMKfx"
    "+H3tKId48Ps3yLIMaERcQ77CFsCEz/ENfr0cFcy5z5T7VAYSdjSETfw5pSYbcvhZ1nHCuc"
    "hCIOJ7LSrqQQupNcFGHbemGkpwJLzOfDvIyW2k+0FGz+KcyvaekZ63MAEcPyHECOEM/bco"
    "AMbi56CroeKh11pHolywPFCbsZVTkPKV8Vl6uBo0oiOLsafADwrFrwR4TlnRSDP7ooQK+Q"
    "e6MY/tMKwXc6yvWYFYL3WhrpKp2e2leYIYy3NAJave6w/b3fQkFTDMW6DAx8IWrfqVmSzB"
    "FAGRYoMo0fDHcxs/UHMoHEEGunEAedCiztZ7ntZ4cvViza8vnCau9J9Ie4Ahlms18SbLFt"
    "7d8pXjQy5HcqLuYOf8g4mmPFcakIGhl3UHncwWEsh+2V0TENzN49YTXc3GxusxjqK2My3f"
    "TLUSQBLCYIdD2U3r8xq9q9rS/fosGcly/Aj0hHC91ZgFEM4o94ijUwi80N23HBxx2eAYY2"
    "10IuNk2w0N09ptVK2N3DmAWRDkbolL1l9jsKw86R7iB+h77GW4elKLxFD7bhYgdSw6HbcN"
    "0oBvvATI7MUMlwSa9RalkasY37hYvmlmlaD45vaOTFFixerwHeHmFWpwHg4R9ZK0xYmYYF"
    "vIC0IgrOLTSlFXFfVkR2TOByi+eq17+edpV8kneR9OpwnNDVqlAVhghQNZg+7MqxezzTVX"
    "4Cu1YRNIdhaoflD2c5kPzhLBPHcCuJYsq+2inCxHYcB0B1XDRO88zl0+ypfJqG5qU+wyV0"
    "4TFQafIQWh2O/14ZdLgSdI5CSjILTWYb/7J+ljJtRSGlbUtsKlOUOq4zWWF7sjTIOs3lIF"
    "NEyYCuk5K5MonF0zAksZvtRxMCkZ40z/CkmdoYkFPGSh+BrOGOBS6HswExH71l9kjWNm9H"
    "2Lq0mbrjTtblvDPisHITE3kT87/SoKZxfiVnArROe9eebdRhZXhhQqQAy6ScFZmqrVjt+G"
    "fa+l5GKfqUCZmvHL1+gGr0oi1AeZGcWH6FMqteg5ERO86I6CtnYaVaVxN9mtuMrCuv98QJ"
    "d89XOotXgPdHQAZhycQesW6DndIPbVzfUaFggWfo1Z/X6pv710+mJatwbGZJnRv3azoIj8"
    "DUmYiCwAkS3ULx+tsmumVmgn8tgiYm0KRT1/Wusia/6ur2PXZvm3RgiqG1bnpRnhCuYOvm"
    "xL9ozXkMJp3vxlR3LbsJf8Ld/DfLnuUOxPzRgH/Ovkv/LwMfKOvZS9PqCzCt+nM/Jy6DT6"
    "VGjHNluPQWwyJKnxCIVPo8J3wK27/S1G2ZE3kDIKdyWqJFih5jCjnjpnQvTZnSWxEbg5QY"
    "TvPxDjMbCfQ+ETUWg62hqrJOGqsNuUrorFKApaqkIlVJGLd7leAFI0Zur+jkXBRKhG9j25"
    "guGmlu0fxOc6tP9KbPUzJ6NmYrdtl9KULlM7fVEuJitjdYtrxYB1+w0/PzPMlPzs+zk5/A"
    "vVjgJv2oCmDY615D7O7EbZQ+0U0Nj8qWK0MgUq4sKFcmGIZ9bmb//v/Kl4i+"
)
