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
CREATE TABLE "plan_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city" VARCHAR(40) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "loaded_at" TIMESTAMPTZ NOT NULL,
    "loaded_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "plan_version" IS 'One loading of a plan file that differed from the one before.';
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
    "eJztfW1z2rq28F/R8GW3M7TTpEnaTe/cGQKk9d4E8gBpz771GWJABN8amWubZOfce/77oy"
    "XZxq/EdgwIR1+wbGvJZi1ZWu/rf2tLc4YN+/0Qa9Z0cWXh/1ljMn2qNdD/1oi2xLSR1qWO"
    "atpqtekAFxxtYjAYm3Uez0O9J7ZjaVOH3p9rho3ppRm2p5a+cnSTAJRC0ONCny6QvdAsjM"
    "w5ss0lRg7+27GRRo/WEtmORmZ2HU2ekE6vTumz38PoM3NKh9fJ/UsGUolKWrSB3p2ghWYj"
    "Z4E3Q2iGwS4ANNzSHPSI6S1iOhR6TRw8Y2+yJjr902PHvMe0u0Xf5+fPGns03IXn1P75T9"
    "rSyQz/jW24D6erX+O5jo1ZCPf6DGDY9bHztGLXLvV7hThXrC/88cl4ahrrJdn0Xz05C5P4"
    "ADpx4Oo9JtjS6FvSa461BvyTtWG4JPNIwt9+04W/ZQBmhufa2gAqAjR/gc212njc64/Gw8"
    "5oPK7FKOxBBGjlXpqaBGYHfVWbIeAeXuHd76enHz9+Ov3w8eLz+dmnT+efP3ymfdn7xm99"
    "+jd/mQ22+FAMZ8pXpTeCFzLpFORzFC78m8FojsahGDE22PeJFiZAi86IZPT7ABEK0L8WpY"
    "CH720k8C5saLD5cPZBhKX299jA5N5Z0NOLsy34/d4ctL41B28uzt6Gkdxz75yyW4DuDXrZ"
    "p5BrensQz0/wY0DvHuf4BulsOYtj/cowtRSk+xARrM8B5AjxvgWF7f7tZbeDbgadljJU+j"
    "14yvLJ/h9jcxMu0Qu6w3Aw6DS7FMGwfs9/BdYQuDDRpr8eNWs2jt0xT820vvFby9Nl9IpG"
    "tHuGN/iD8HfcLbq5nulOhzhW4gYeuLt179ag3xj7HZ/dtvsEI9oB6YTtj9MFRXUD3dENdH"
    "GHdL6LDr81352eX8A+CqdsdDTBc9PCv9mw1y4Q3Y7pPdp/Ys6e4nv6Tp4CG/4dtPwh/hj2"
    "e4xRcHd4jcPh2Rd224QtHfGPw0YWXmHaaaVZlIOgD9UplEkfiDj/k84QRPb/nzV7PflvPG"
    "Wfk9scW+Zjjfb7WaP/2rQ4z7BXJiHLtyy5hBpfBMPob1MUOvoSJxOAQ0QIMHNB3nuNai2t"
    "I+W6Mxw1r2/Ymmp7a2pz1IE7p+GV1r365iLCTfiDoB/K6BuCU/Rf/R5blFem7dxb7Imbfq"
    "P/qsE7aWvHHBPzcazNgjjxLnuXQhsl/+pyfVg+SKFvy/1yRKHlYdgTyzQSuJN0jtvrX0GG"
    "++NpBob742kqww23wsg1V4ANeKkcGA4BVRDN5cs1gb08K5IDIBLF2VHMeKRcS3QEUC7URR"
    "dqYJrjqB9RxjkZ8V7/SkzvbXxO5x+jEIvjTeM3181/vA2xOd1+76vXPTDtW93+ZQTZKws/"
    "6OY6ly4qCFMJpO96TQExLw+Cvf4SuSnIFUQrMqRMOZ5d6ewl42aNzd36VosG60ef6XZ8Vi"
    "vSRNAXaTazPcDyh+61B4x0p8EMDvAedVcdgbluYk1pb7mWC26TIA4mDqgmfuGVE9eJ7OAZ"
    "oBFR2CnBD6DqWGiEovU9uluvDFOjwL6qhKyXE9oDTCMEaVNmA8mo8JAGDyFVGZTgdqJ4kI"
    "r/AMT+lPInuyXC6cnZp7PPHy/OfNz7V7ahPM4jsWOOHcXrX8Ed5fTDhwxbCu2Vuqewe2H8"
    "MgQl4rdD1yaGY4WAnXeK46Y6F1ZkXNdu2lcNRH9UctP7Slu9ryr546ZDm/Crkna/9Y8Ggl"
    "+V/KM7pG34VUn/qt1A9Ce6YWSh1OcMdPqcSqXPMUlN/1cCjdLlM7d7lSx8pa0n9kI7Pb/I"
    "pVfwIXY1z/e6Se5YAvA4nHFeLiQCuKvJW1WGJOASYGHA0Di/TSUMKW0rwtlWRJEG1yvKsu"
    "LZFokw3KO+VSr0++aXDJl9WUMWnprWjB7m2KISJjMgP9HrfGrXqcDm6AaVsLjl2THNX0xu"
    "WxnaFH8Bi/Nz0mHZz2E2cz5akijoPci1wc/w1NDY8+iURXfwOwaE32U2jTPEMkO4Dwyg/D"
    "EHMItLUVKKkntn/UJTP7M7YhBIZEGnIAd4lkWmPEsXKc9iEqW7qORaNzYwVRJa9s34cXTm"
    "mNwbCDmzM8zsAKeSn7mOAUv+Wjj+OkhsYJlyC7EBILmQ5VrIYqJNmBJxMlyZFtbvyZ/4Ka"
    "akjKA+0Up1ZIT4tzfTvKs1nyG2tEefcw9OQIoB+r+x52Q9HA2UFsX0YURGhczWdopTtX+v"
    "vk1M1IO9npcPCfIAPClqqjtPv9lopk+hk0ZvvFHXZ1j7BL8n2tsE4a/gINJ2J/BCU5cC17"
    "4EruTgpG3saGJoUkFm9LDzecesqDSL+sg9z2QWPd9iFj2Pm0XhOMa5hKkAiMRyNizfW+Z6"
    "VdT67AOLjO0aZbuoNPNVaTWQ31TJ1e3odtBpIH5UCb3TVkZKv9fsNlDgRCXDm05Lgatuo4"
    "g5+uQiA+lOosLWhnJwK0y4B83QKfdomctkMThlswxBbZN/MxBQMA/ibRGRlOqJ+HPM/Njj"
    "MK8Zd6al3+spK/Pzq8YGen/LRu2m2+zVci4cANNA8KuSm85g2IczdiyyBJTgkSKI8fHG0M"
    "h3l+tOECaDt+vb5MkV7TgOsO/ZYnTBR4FinVvpYIiAfXCmz+cYzHSwwvFIVwrBQ2eTY3EL"
    "j8bsh8xfYjae8MDbx4WJ+BUWQrugu+P9gsGtKCK/MDQ2eDYObNH/XecDg33SfOQPlsLrMQ"
    "uvoJrIJW25/UVmn4SRt0R0Gzv64IaQcRb/nWBSSY+F8vpXArn7joUCXvFfdDvJZQgPwFQC"
    "6bue0e72nN9SGAKUVkKhrYQ+D5bbVBiFlGG0JZkLfcSWYDNs8ois46NEVnthdBYKZTQcTs"
    "0VTs3FFLhb3+pfCv3y5mLa2P0sJnfZ5tqaen6ghF6914j+L5bToQ59NPSLgrhWwiXEC9qP"
    "VLZEVFpDb9rKsPXuY4KBcWdPAvnwK+hHeUol/ggd2wjyMNorbBhUTDTXzns00u75VUjBSO"
    "U9TKlgev6nU81iUPAk9IRlZKLw62JdWjf3Zd0MfpnjvKbOROBCbLVgG8+uBXFY/Irqfj1Y"
    "gfFca3dumoPRdac3aqBNm67mg/7tTQOxg0pa9Fpn0ED8qJJR/0evgeBXJRTmzwaCX5Xc9p"
    "TvncFQGf3VQJu2SujO3gEcj5XecKSMbkedBopfo2MN+t+VHtidxt3mJR01dK6SYUvp9Fqd"
    "8VWzpXTZU6JX6Lv2x5e3SncUfFb8mkrYX7kZKEN6f9NWSX/0Df4qOxRRfZefAyroipT1gw"
    "/CCDz/hPnOORuUS+HmQ0j8Po9faUUrQIbqWNFGmkXZ91qCWOXe2SpSOZs+z0pT38xHRF/j"
    "yc1xQimsTzWHCis6obLME9asRsCzsu6JQUEG6TcbvfnzRnmX5KNZ7vAgNzUROOqbhFnUHO"
    "0XZunu2T9G2qP2hAysPbCLFn32o07n/xqCAx80A1YQ2+SyG5WimEVvAm9qg00OKJee3d5/"
    "c+gB782n0eY1ZcZ7KWaVuJwei5gV+i5ycFsboApaK8rnB7wVJ+OU9bpXKcqltCnLdoI837"
    "/Xv0I2gBLVLJJRPXQCopC2Ki93kQBcoXl+WFtXiD+MUSW3uasfGe64KJLV5pUwIYUye43M"
    "x0TXRna9vlUu83pkyJ8CfUEaWmnWLwhi+53OUXX9+fP5pzpS1+cXeEZ/P35MjIvLCSwtRg"
    "KvLnUpysh4uKMXX2Q8nIyHO34sH8y4ubdouNvLtsK5qwYKnKRZMIvIPjLaTbSILRntJqPd"
    "jk39IYidLiSRJ8iEUYk9XTaMqgqy+UEGod6jO+BI/YSVYN76DQLPoIKzd4HVSwBzVx3RN8"
    "Ds/yQ7PpYzNK8+ubZ1gm37DtnaE4BpDhjcltx4R2ZoZtIGy9TycULl1LPTc56vhUqpp9oJ"
    "tD9gL4/L+dn05C2v+DDXoUw1eEcuNQdqUfJK1/Shdzp50J1N9J055525sTH418CMSF/W0D"
    "UdjIouHLweMzpiKSJLEVmKyAcRkaOMgZSQX4eEvJNCGkzcnZtGigC3RUb2gCqn5tkdnver"
    "iRBMgNgDku2FaTm5cyWHoaqH6ossmL5IR/TF61P4SHd28d3Zpxae6U7uEJYIWNU4sJMsSo"
    "STdC3CScyLwpNS40jeUvI1AFOFBXXfmQ60qaM/JEzrS9M0sEaSkb4BiqB8QqF2tbh6M32/"
    "SL/s97shpF8qUazeXl926ExnFKCddCckGcu6Q1lWFvoHZ31iPLl0PpIMCO6U3JoAwYtryu"
    "0WFgGULmH5NFJBCniayAI0iIBKKhSlAnhE5cZ/AEhiviSXSM8H7oWukJ6z3XFRIKsLZGDi"
    "pbg+Zot3zY3WYK7/aqI2sq9lQq+3CpeA4NfhwhvbuIRy4A3S4MrQ7nmnrbZbr1s9qwl3PK"
    "cQ2ey4TQR9EzPKoAnWIHcMZAKFsMiZ9gRFDd0KhnU0oUekk6mxnuFZYnXE8kZOjIqMObi7"
    "/zrgXCPDIoXZluvSULovQ6n3IRTRHHuwQmuOu51mexxUH0cugCb2+qYzos1Qt6SroDludw"
    "ZfB832bRMUtqFTlSi9Xv97E1Luj+nO0Yc68bFL9HnfmkpvDK/BdNWBMzH0uNJNUbopHgp3"
    "QkQICqf2E0EePmyIoGgkqUqMYJAMYD2qPSNfjNx02RmFCy+79vPCxQ/g/YOwbo5Jyv27Dp"
    "NxsSEjjIA+keI74AjB6y+1JFPycKkZRioJPJgqrfwfTz9d+IiHk22oHl43u90ExbLuGAnI"
    "3JIZ3wMQmb0X1mA8MWcJargtBnq3v0R2kToE2FomuEM0LUt7SpncHkQE34ZuH+M68ezK+/"
    "Of4sSieMnQE1iNQJ70dA5DC3TKoLSER8zcXGy/UQ6BQzeYNtEyDQpDuYilaTuxhG5JisoX"
    "jMZCTB413aGD3TWQxiI9kGb/guJMkGnO4dEixITFAC00G1E2Zgq3IRiE9X7CDnrTbLXenb"
    "x9j+7oP7eZyH0HgHR0doG+j27cMVbInKMZXq0dlrLbgDfiqb1P3ja8MW2HPRTODI2egIKV"
    "RZvoU1b26Yn+R5mw+6jZKKkyrZWpMrWpoDvWSX635ghcJbb6nefvdZGWNyIiCle5oIjyUT"
    "3T7ZWhPeWe11G4Cs7r8j32V5ptP5qUlaLb/CIPtmOAFUT3TmJRgDsraunyYEXGde27MlRG"
    "/UEDuY1g7MD4dgjGpsgFlVx3wCu3gfhRJV2lqbCgebehkstB/0/owY90zO/N7m2TPcdvqu"
    "RK6TUhvgEsZT3oHrngxWaMh6Pm1ZUXocHPVDK8vekM6FvDoJs2fRsw1QVvRi7wHh33Bjyl"
    "2b5WegqrkA39Q6f07m2bY8htqKTdHDU3Lx08E8MWJ/3O9+Z37kpmOXEdgNojsv0rR4ttX3"
    "TNYyUNAb1mM+lGzs+NPh/qNeNPxpik72jVjTERwrlAsO9G+haIRpGquBa4uvzmamVADYWU"
    "xFMJveoZlP9jLQKQxXvZVbfzGpca8ZT3LKHT/MOJl8rpYoo/q+vzk89Tdf3p/ONHdf15Mv"
    "/09gvSHRtR+q2XmJKK6dc9/fwE0yExJGPSwSYA7Heil/N+34AZHOCZTAvmJ8WCK7/ZzJJB"
    "X8bNhsXGMpcrepy9R7D+Iw1MEAu3QiiiyyxdiW3XSZsZLXRbJb/wyqmDR7aDDYOVumH/zz"
    "FNCuhgyMgVnKj+S4Atgg3FxnbR8Ehf556+Oclob/hJJXDgVujlnzX3BX29iLminz3bqNlt"
    "OlswrBq875quG1aoII60W0i7RbXtFmwlyKvcDQGJrP4SSdXor7m5MV2uuaL6mD5gzhGxsV"
    "1+2hH6OIcyFrlXkChcBZFdvnnIQ9qKoqoQtn3ACqK7fNMniwP1imgTWIlxEue3TRGcNkQx"
    "rbCYMumOdcKcmU+c7M+b6HzgPWao7t90cmeoBpgGgl+VfGv22p32WKEX/CZkIbu6HXbakH"
    "qMNVTSbI2U780RXPObRexT5ae03whZMbJt16OGACuoRj0StamHk61604VGcTgDb5r8dI7C"
    "lkDq41kbj47SFtbsJIE7nd/YQFQhrVxkufyQSWSBbulL5oe40DLDU31WaNUMQ8pvSeRvKa"
    "qPzPpFReEqyMBfnGWRl87S5aWzmJ9MUKGb27aXBC2Ne/nUuPHlrUAiuRiopEJRKsh0fiJQ"
    "wbU65SZBGE7ivyj+pcuHKJQ4SGJL4digg6De85nIzRaF4GRWg2NMLCraF5DVuylvZlGZ+n"
    "JHqS8TuJkScDx0KMTsSjeOV0nxLIbDPFwG9Ia9kiSSsyA5SXTPgGrpcbpTj9NkdUAJiA4k"
    "iKgmjmMakBJ8emOcYJwQfYJHJv0pnQxiMYCZV5UQ55uFBC9ylR5i207xj/Zu1bc5RduBTh"
    "kcoSE2Hs/e6QRNLPPRxpbr8AuuuMNvzXen5xfg9QvOxo75CxPw2QU/3ySX5heNJTOKCCzC"
    "1JH0zN2TZy77MnIbisJQlUtwUb6RSEb9PbcxVsLwamNcxFMlACYJLDSBRdJnvhqF8haNZq"
    "pUsUPxTjRClCBZtJrDVrPdOVS85pBSSiFXmm6sLVxLEkVCHbYLJF72rUDnZwWTb+Yjjxlk"
    "QgVFNqJSBYzg5keEkEEWtOgXg3FdZb6gu1/4iYUWhmMWnUczLrPs7jEvEGfowHlYP7e75P"
    "lSeL50ySVlpUrdM/z+VdouShNcIGNoAVYrACZZLeFYrdhOf6j8AQsdP2AIdU/ajYK3t+5F"
    "WqTjs/uQuv70++xEXV+cfv4Avyfw++n3KaTspailcwU96qzqGKvQp2sGWtGtQoexLHyv2w"
    "62WPWBaC2z32xk6JpuJ2UW3tdDpcpNYB5728YlVW6l7ly/6J9I5rieDzXzYEX2zK5tUj0G"
    "0z6q5GbQ/6PTGjWQ26BXus3RVX9wTS+5rejqdJjYMor9+5eEA97vOxywPWhejWo56cSAGo"
    "gdIBPm5bUyYpF+fhMiAke3gx4PCeQtqDU3dvNvKpCvM3TK7g4hSWarw265bZV0WZhhA/Gj"
    "Sr73FXbOj5APdPAVzvlRjHmQUrlki2K8UpVL9pBFgSEsd8KKMNSucH04YfRjJlR/3ILqj3"
    "FU2+vlUksqgZ1eGiYAUokJvU0+2kl1GCshS+b2IlIuSIW8vcsoIaXZlPO5H68sPckHsI2n"
    "OkVqiuo9AhoV+znse3eM48PyFmS2Oy2F4vPNyVn9NJICIZirIpJByIT8EeMkfj89v2sI6D"
    "Wnd7XNtZU0RbeUi/AhqhfGvIOiHHhq4WmKxjoDb74BF3lDq93cXnaVFhWL2BGYaipG9Zpd"
    "YKl5SyWtbnM4VK4UYJo3bTEY5zWZGppt63TAGf3X9MTKndYmdQyZ7TxHZpuZbjs6mTrjCZ"
    "5qaztveZUYbPUWqfNMzPb5Fmb7PCHRgoe65ETzW+oDxiCL1QkUDOXPcN6sSGA4HQgoli3u"
    "8E2X9Qm28szcFPDqTd6TrHlCtqUJidWr8bX6OdnAGOBrZgUpo2Eul5jMQPygfyHBVrltAi"
    "cAV2/67qbcEuZ1uHMX+YgBvu7p6yLDMQvhkIO9ZgxO6f+6N5M0btmElSC8wJ9+7bI5VFrj"
    "0bdOf/BXAwXPVNK8uelSqWQ86rS+9frd/lfaI35NJcP+FX1AS+n0wG4QPCsi0JRfDcu09H"
    "udaJTPLkzOyBAiU7Q/AEMxiJtei1LyctgfXLJEkG4LrEPtzvdOt3/DDUT+iRg0A6VUUWJ5"
    "sCJTKfhNBb+lm0G/1RkOmZ0VGuxK+9a1vEJDJdd0uRooQGGvpZLO/7tVbq47PdrPb6rkUu"
    "lfd9pKq9kdU1wrnRF847FrrB99fKxf5Bp9stLrDIKdIhdU0qeLx2DsrhJ0CgZP6Uoxavba"
    "zQGYKd2WGLPNwA84Qdufbbr5wCLPtx/9Qbc9hnqHSu9rA4VOVcJPm+3vUHyx7d32zlXSY/"
    "ZhSmd/gOiVQJ/NMLFLtBd9R9fizHoET8WYC0vNWVsv2CqC8CLPiE5z0KVfMDvAl91udzvw"
    "QcORrTG3gw5bYehRDMpEivcUIU5kCJHpo/TatxAzzBXHXpuuoWBlowxWE8gVOFGJ29nt11"
    "aGrX5vpPRu4UMLnvGv0F+jAycC0Zll/2VOi7lc3JNgBaaySJqjX/gJKkTbuTSeQaBiys5i"
    "TlP/MV+TKSARTda64ejEfg/P+8/a/qXHRB0oFMWCCB0rAZ3byjAEoao3b3eirj9ohRGh0V"
    "25AiNCY7t8g7mHNLzUkkr2Po9tH7B62D45zbQFnm7ZAk+TEO66v48ftad8O2ECrNwQN6iF"
    "6J7xi0q1hEcQeEbXfjSVERezeYOpUgf970wB57biBVuKMN/le38wLOezHAZAXrPJgKEhfy"
    "mMCJjA87q4sLKTehgWXmm6VQDjMUCJ86w4l7lw0glA/+AMkpi5c+NI4nndabw9Nc56stSd"
    "YnSPwu6l+swBkgOKTmcPSVsJPdct2xlPNGe6KEDqOLQsNSQytRnnsbJMc547J1IMtEIxL3"
    "uvuMI11QXqrYQAJQWKUmCJrXtmMqDfSl4ixGElHYrSIeCBynNX5KZG2giSJi+jiaUVyJsX"
    "A61SLqS9k2FlWnRiFyBCCFCSIBcJtmQvTDdO505fqASGOq41KWv6wgirkiH9vzdvS0Bvzi"
    "oLos32rDiOfOmZcOwt0CVgufo5OGP7WWYUBxiSEjA98Mcc+ENWc9lIY+cyIH4joJaA8ddQ"
    "EScm0WdAckD4KWUFCWXcqyaa4/JiCZVadpI98UaznKfa9hSKvE89Yx7F8crv/ny5kXA6Qu"
    "QsNActTPof6sjzkprRLoiCm8jd+2aQxTDwwITKI6UNm5AR8Wc0aWS0XJRlUpz8UyZOFIW9"
    "ryOZOHE7EUpLnMimfgyX2Rw/PFihs35863fbnUED8aNKWv3rm26Hu4Fs2nB9POjc9Acj6B"
    "w4iS5Vh/H+CK7W+eskRGGltqGwwkeICtSvlxRbFD+RPX6vTK9oBMnK9caXhuQSFuLU2jxW"
    "TGcvtnlwAQNSV9a2yxesS2bxwvF6Pytd/AC2PwBqI83CiCc/YOnQ45JDNhAB86RnmdyS36"
    "czdpbAoG7P9+nBVGlzLSPjZ0rq5fRctdVKvbzvTLUTc5YrM7DXXyK7SFpgbC3zBYb4EHsM"
    "BzkMwvnKy0I/Ygz0YdgNZQkavMGaJDEam5tbWQyddRtb64yVkvsEIw6D5rqBkUlYHeNH7Q"
    "npBAqz2JiidIbogF4pMJsVDoPO9ya2AUKb02mD7qA48nhmEnwX50h2+JxE5eYm2S1vjb2g"
    "DhiQF5SVus2j4HWkbrNWpm5z73mjRdsS9pCcILbkZAtNi4C9MDxNNLzni0/bLNM5ZmoIqI"
    "KTtfxy4f5WmmN5DcHsb4H9cCQLrBs7lgOhAQiJzig6/9vUSS5sbgAkMqPIXJPpQiP3ufAZ"
    "gpEojTs7z9d2LoQGICQ6o+ic60S3F4WCNyOgMpxPtHA+UdQsxMGGgafOWjNuLHOFU1zHEv"
    "vVtypfAhDgnrgBed6FDK3oPCQOeHatniz9fuGAZ5cJGg3ETyd4QSdexL0LvVHXnz7hc3X9"
    "eTK9UNdnWPsEVXXPPr5NcCjb0UMENCRJ3YrUrciCu+Wn+fze6XnFWN2mSm5HSlcZ/TW+7r"
    "c73QYKnaqk3RkqXykAP/IE7D+aAzf5OrRU0lIGrVtlNO42/+rfjhoofM7K9/ZGm0TOoVNI"
    "Jdpsd66bgz8hnajbVMmfvf6P8bf+jwbyWtH1MIvIXX7C0Pw1Zl5YVkZwnUbpaf84unKXeo"
    "2AVa/Wa/mY3nPVYsHY8T0UmJEertKtUnSClO1WeRih8GY98XOtJ8iCwdv1bSLgKtIxm3ef"
    "OY9KXI+ajdhYoNGo07szMIA/LkwbI0A1k8q6yuW7i7df0C+8ohALTJCj/aK/M/ORpDgF7u"
    "pJz4uAP2vuaNzwLqVBKQ1WWxrcM3ck2r6wB/ao8vJ2B2ow3wyUIZWWN21WZumPjltmCRpM"
    "Qh5d9QfXTDhmrSLSbvkxWvZ6udSSEo+ke3wGQEQmjrBOn4FEBAWwnwwtCVGAELJGSYkp2R"
    "0roajA9ogHF6RC+dTKiHdwufDcJZejcK/aPY2YD9hIK7uWol/cgFRiNd1PDm9fMi3gEBCF"
    "3U8eb5nOuViCX6ZQGINCoQCpY8DS++NIaJ2/IkIicPUMCrtaUaVNQZCsGS5DlZsIYThJgM"
    "IEkMnMD02BDYc2yU+FBGD5MRQmhUzafHASBBibAp9DErRcmaTBX1SDf3KWVpmpXGYqFwrH"
    "+TOVe24OL0dxrlTOx4rgsDiTAb9Bvq+UxbjqueATGOUMaA7xE3vF85GuxkkMmFDp7AJObG"
    "np7KJd6hl93fKmswuAZk1n9yyIgFFIWRYR6Xgm09nJdHbH6uMh09nJdHZCIFy8dHax0j8J"
    "/EZSeaB0hiOxQNHzHIe6pivpBIKXJx/U9cXpCfx++n3qubVD+jk+Hto8AdGH40fKR9ABmd"
    "e7BgVBKK/B8tbxVE1xTmV3j1KJSkZeVjx6i19m7vp0scEW0Qykz+psrMh9CGmjT2ELfWZn"
    "fdabR8NJf30x2Sbpr1+TmfFkZrxX5nrorfaJBqL0uRoBq6S/TPnzVcbwBHMhZMLwxy0Y/p"
    "iC4dzB+mEoietsuPZZ5Rim0wXWIEwl8CyjQI44CmSm21N9ZehJCUvTV4swlNz6Mm19XgVh"
    "pt7Pn7QmBVwiPwfymaYjX5RODPCFvLJgqM/HKrtFUumAY/oHnIQlOH3+JsFWcvLuxMncK0"
    "9rFcG5CyWxnRnbPIF0gbiZMOR+AqT2SwD6B2d9Yjy5c+NIomjcaSxqCtWo2j7NnSCxXz2X"
    "ij+vZ0FArc4HyOpfkBFQehkcq7pcehlIL4Mj1SFILwPpZSAEwsXzMmhjeiu8z4bvbGU3Zp"
    "s+GdwIzuYfTiD7+YkGtv3PzLZ/OlfXv3/6AO3p2Wk9yEZMnpCGDF3TbZNAnnV6DnXt5rq1"
    "BMs+NuZJDgTlPwRcB+5WlvnAGP07pNs8hR94F3giF6L3zTlLBmhotoMWFC10dJ3UYVAY0b"
    "T0ex28DGbak5dGcMVHVQnQ8h0mjvWE3vx5o7zT3zbo8GiGpzrFIoN/oowUvzl5i0wyxewq"
    "f6wOL0LgnfEss4eC/49q9NZPup05ENggnRXE5L6ks0KtVGcFhy6HybqV53Pf+cD74w9q7U"
    "HzapTTjMCBGogdVDK8vbxWRqNOu4H8pkoGndHtoAcXvZZKlB4dcvBdaXUgUb3XVkm32WtD"
    "T35Uyfe+ws75USXXncFXOOfH6OKcScVTegY9aYLedRpJkU3Qh0sXvxML9NIkziKBuX5GCv"
    "ehKhTQXIYYTlkg+heXeUTDAEgl1ocDmPPHDp4uiGmY97mE8jhkFSwce5fONYvKBAlLyBbd"
    "0wZEYlw6sBzUgWWyntG5mGCmo5Iy3QNT1Hk+UNRCx6Heu9CVmsvtTkuhu96bk7M6L69EJ6"
    "7OA2m9SX2W4F9srJnHyaP2lG/CxiDlrA1m5XAw6IPGEJhCclr1E4GrsBCH+eXzTPzy+RZ+"
    "+TzBY3O1MnSKuvS0KOl4T4KtHtp3GKaQB9kvDAURGsVnWTB8lo7g+DLtWAZdZ0limfRnc3"
    "oHIKU4GM0842hTZ8zOc0zeKFz1pnD5te88nK0opgoh2wesHrbLXzA8pOGlpifUAXge2z5g"
    "9bB9cpppBzzdsgOexhA+o+ynTnnS8QRPtbWd190+Bls9tO+E3/NRN7fMBLXeFvklBllMfh"
    "EM5XkFFW4EZoGiCaxFutt8FO41e80zk3xR06IPvEfTYs/1r81jWQSYBoJflfxoKiOl97WB"
    "3EayTbHV710pg2u46DfFsBBuHCESZ/yWAhlBQFkxQeSKCey7GnN/moKkjsFLiotP8fzlMa"
    "Jw1eO8dhVGA05sY7qvJeWmyLb7hUcQGPO1+J7XvLkZ9L/D9ua1YB+8uh3ybZA1xNjvGJbz"
    "hUUGQF4za8fQkH9JiYAJPK8FW1EsvNJ0qwDGY4AS5zIYUgZDpnNL9nqy1J1idI/C7oUvlm"
    "UCi7HFbC/iPG5eh/4YaIXMR3suVQOhGrnxHwCqUjylrFr2yijgKovz4j8EJrFfFPtLbN0z"
    "rxa6SeQlQRxW0qEoHcIaxSL1+5IHkBQpShEv5VaBmqIxULlBv4AMspLioSspQhGe3AUUN0"
    "ByDcqD+VgmgLCcEKeCrDWXXEEqICBlKdBF52sJuB25wxzX7M6K0sBHLatPlotaWX1y9zjO"
    "X31yw8mVgOXq10aMMb4ZUOxmGnk5enPV9zzSVSKk9chS3TMiFe51Fh8pjlMk6QzY3qjE5X"
    "TOhOqYDSEDkgNapxKwvElrVU0Mx3V0QhVR5ehvmQOPl0nNPBboU38+BxlFzDjIHz2fj6wJ"
    "+b42XBByeBZTGMJGGuLDogm26arAcn1R8cL2emALvVHXnz+cn6nr87MPnyHXmHaurn//AN"
    "nHzj+en0MmsrNZHbWVYevd2dt4qrIDPD8hLdjPQA634OvwRGCHTMsq84LJvGB7zwvmLiZ5"
    "53QITCoeCysegytQbiIkAEtSlKWJ3OwS++K/RCNDVgYstBaEeK9Wc9hqtju11CkvFTtZkZ"
    "zwrQvI5qbl9Q/czcLa5kzhz6Gy5u3f1lsm6xd5td7GFspk/TJZ/5HmS5PJ+mWyfiEQLl6y"
    "/uECY0dZggIoia0I3t7KV9jQcaxvej7LWPQJ5MQ3MNdS2eYSw2eHJpa5vl84LM89aKseKZ"
    "fAlVV8cATs6syOsx4ljCcgcyJVVlJltXeV1S89SS7PFnDrwYq8d9aarW9K53vnutMbNVDg"
    "RCXtznWz124gfowuMino33F0LaxquTOIhYBEJkb2Wb77vPP2Qjs9v8iD5g1EBXF8cZYlR9"
    "tZeo62syiC1+QXAf8vjsB8bGICrMwIG423TEDppWkaWCMp83cDFUHmhILtCpn+lT2z3/1+"
    "NyTvXCpRgeb2+rJDl+dIeuPEai/Fk1K8LB9Fsenb+tZp/an0vuacrj5cA3ktSELRbP8FKS"
    "jogZ7d9nqsg9tQyXDUv7lhRWF4QyVXSk8ZfoNLXkuMrRUkmaJU9GAFTgRQ+9rvt8eD/o9h"
    "A/lNlTS73XF/MOYZtwInYtAktYTGH8N+LzVwKaWExkyfOuj/UOVy7QEutqtuolqaejjyGw"
    "aIqm5kooZCu/GxBezPdaLbi0J0joDKfGUi01njXra5vR7CcFWy3RzW4UHbeD3LKIBnrPHh"
    "OSiUIZ7pxAfsm0vWl8O9+vPKcsvtlklTTjs30CNotnUH2dqTXednU3OJbSj+Si9z9XaCVb"
    "7IAImOnezFa2yGLSdeaddQCVi/h7l2YOhgZ6gJ698PFOuTBWKlVv0VaNXdzyA7NjcAVdqD"
    "S8PnFBtGgrorXUr0AV4kI4qG1n0Liez1c+F9AyER/wLEH6wormAi2h6K4gaYlyKawQD4Hj"
    "W8bt7gvAreeN7h1qBDxdcG4keV/NFXeg0Ev/H8w17vtte9zfvDBX4solT8nIGkn1MJ+jlF"
    "o5hr0QrC7H/ZEsnatJPFbKk508U4jSXamjEsAikzwxQNjeGYzF3NPgJWvS1lJ64F2nSh4w"
    "e8xIUUclFYOemLTvqDheNJ7Puar7zID0JVSRQ+rDraV8W9UBkd8RE+MlJkVUgH5+DzIXiB"
    "FbsUdX9otONaaLJr/KObXIZEHvuPIT1S7KaHkB7anMIxP5xaGBP+T1OCGzdd6hkiHO1Q7+"
    "dTd3jZMTQbIgLmc8QHwDMwjLzpfG923316+wVOdBsROlEtNF1ohP6lOtLohUd6wSQYOdov"
    "bLP4gpWhTXFCko5dPun5CAY/O4e0ukiryyuwuqR6k211i013KNulW+yBgtLK84p10VasRl"
    "4EsoL+9LsqsORoFl3v87p+B6DkHM8+x120FZjjcUg5xzPP8TlFmj7RKV0SQrm3zvMIpJzr"
    "2ed6AHUF5nsytJzzmee8JxgUqaAWBpUe2UJ76soccYfVSnsfS4GaOXFYSYiyNNQyQ1yZ6r"
    "2UGV+Kfrrq7ujxr1woHWrnQTPWLHNd07Yp6ZilIEGRmtivvk2bin2IsRYGyZIN2YU2LXAw"
    "1wiijObyCzLpZEIWnq5tUGmydC1z2uXeNGeJOY3zj6ISldzN9b8Z/3MHelQbO5D6hSAT9K"
    "I2WmgPAK3NKCRGzLjD3N+f6JGd8fR12qNGnzZD2r0GCWQmeKrR59GeKtm81QJGMelNyKQM"
    "qthZugc9vDvc9KETfOgj96SOVupoq62jPbpg+uZwqHz1fBvz5J1x4RrIa6lk2OoPWKw8O4"
    "KHZcvzsGSN6IqYSSAtPSjbXWjH7gqYRw2QAFo9n7Gdqb3cTSyv/B+Ek1G6Isv+/m6fW/SM"
    "QkrBs7AGANiy/OW7N0AS9WXJ/B6D/EKRdCPpKO6AR0aMrJJpYBJmkPs3osXLUVx9qT+6wA"
    "oq81+CQ35tq7jPu9QzSvoTv3cGvynWmUnmGwc+m8vjIEG7w2IQkbkgnOQSlX8QJuJTaZsw"
    "8R6EeDhBOgEtwBRzYd+emvAMZK5AedNgzlIs2zD67/XsHjMw9mgeDM99rSAgXqaDFX0LqU"
    "vxfF/iee4IoWplq99DcNAMazNDJwlIBikvzfi3gdkm4VVKugOJ7diVR/2bTi+v4ghgGgh+"
    "ucKIBey6DZW0un2mMeJHMRRGMpdcOurB7tAnxpP76R2JNsNdJbYqMzijVYDoIUCpsBJZYT"
    "U1TLvYhx0ElDQWmcYgS+XWhwWAZIRsSeowwGkJupobOsz3jYxzXITIqq4JzD9BNTVMF7lV"
    "UeNpKzPpaTxdaSZfjIBmBbQkGld8JDpcpHRlKhfNMMY68dwqmJYFtCiGZruOE1xr86jZvv"
    "PElP5ZOs57dEsc3YDuBBGTVeexMab9CHPK+M1WCR+BB8FdvP2C5pa55AAmwLhP4OFw9nuk"
    "8Bg5im7uocHfRwu6jCzoizDnDJV43hlIm0O1a3jPdEeNjQ4sEHwb99WI3ZXqIKkOqrY66C"
    "iTY1HJuV0gOZYL1kBuQyU3zSGTtflRJVdNpcvqGrCjSprta2XE8mF5LSgq1OrylFheSwwZ"
    "3V/L83LyIUDJyYvMyc/wFLSEhTx3kmCl605W1x0BMj4Jp/k6iHMHY+VykyAIJZFfljzrs9"
    "Wl+Xf4pu0jI0dWqTY4DzN4eBwy89Cxojhz6qFD6w9Yqq3aVgXC0MvqlUmD4OcAy1aFwBer"
    "f7OZbwUT3mfcmYK7bJhzlpuGh2jcweEOoiKw5nAnjU0QyW8pNXx38IwsWXGYLkVK8FKCfw"
    "USvIOnC2Ia5n1C8F8qRsNAVeKISsMrpuObS31K5SWC53rCBpzuy50AKnGcVPXBJO63Pcbz"
    "uT7VMZnmmcap8BLbiSmirV/YGacFYm/NuxKDlZlXsmdeCSGvQO6VNPgKeuTtSn+jE2I+cD"
    "YZWNIEzdnW6Z8ELr+A7F9AFH8FPoItQ8jvIPN34LMm9EjfZ7J2ElnxrR9D6hjyi8j+RSQi"
    "scBn8dw48tvI/m38vcJTcFZNokC673YE7FW7b4OKp1iGswBgBb2Eq2SElOG1BzN+bZSh+Y"
    "2QUdByyPBK9JkyxnmPMc55DDNJ30acGn2CRyb9yU2LcGato/o4MtvLogtDFqq8yAT2TSMz"
    "84GZbmK2L/9efZvRaxHs9by/LI9t13j2WpZYDLxKKbv8hFb07+MZd00FO9QKW5RxBidT15"
    "EVvRl2Bt/fnbxNcK4tb9wsRi02sLRqSavWa7Bq5ReEpchbxK0tv7eoFNHEF9EKpD6WGY9f"
    "Lp6xHTp/5q8AlER+YeQDqzXWOEuWmwYJwJIUhUlBV6aihIiBSjKUpajg8kOMGvlLhGLrQZ"
    "/ijjfckdEic76wwLKcwVU3uIKUgOTq52NLWHIzoHmzPkgkZ0BybDnNgGJZRSCbK7+QxQNC"
    "i3OCfi26eKfr2Gzec+xvG5kC00G7C2HmLBE/HwEZ+sTSrKcv6M7Ac8eLNocXh7Kphknu4c"
    "hLpAIMTq4cUOLQWdRtoWDwOtqUWoW25qn+KK7YBUp/B8sc/4flQKV2bl/aOXNdPE2bDyyy"
    "nq4GWStumyz222+yfP796+tOr+3m9PdOIJHboNPp8dz/vBVdwzLp+UoPC+cL05hSZYITEg"
    "Wn61NjgJUMFs6mVN2mU01B+IzhJIbvdDeiKNxr9iOS2v/9aP9nS90pltcxAirtAULbA1zm"
    "OC+RA2AyL4jw9N2aE+R5tiw6hsDbfa3b5BwYP6pk1BlcNxD8qgSw3R40f/QayG9GM/uIwp"
    "pRjOff6iJgAtNJtO1uI7QXyOEShZWGieJurIdPpiPaB3AYOnhMXAF/gTis/CAKE+JgJcPl"
    "Z+BzPvk/gTCcxH9x/DPNR370B8Ak9oti38JTc0m301kBEsRhJR0KO4+FU0EXLSAZgS+FHq"
    "/GgBSMZIQa8fS9ctMhCikpUIr30iFT4Qm2PpWeCS/OipaA4rY/UDWxG2K+MyA2sFeWgN2+"
    "da8R/V+al3qhmjiO8xcZEO26Yrwcx0MHgtKvdON4tdvPYjjERGfKSLpxfCljGa66l1hcb5"
    "gFyRvdikRyFiTHdFGZlgkmve8VwUe7SAQVHaVGbScUwAlTo3DodsYweqE47cy+6YmyXoZJ"
    "7wsnL0Y0Z++GwfGqiOmoNLfz4HjXQXdAOR8r7EGa2KGexYXX2vR91of3h1fwaQZh66GYdh"
    "OqR820pzrL4Tx5Qo8Lc+nGsZ8mxMe/bKjsIfHwXO2J++HOgVuTXrjSC/cVeOH+0pME9Wze"
    "Hh6syN5yte/KUBk1EDuo5LrTGbHyTW6DXmmOWt/4Jbelkiul1+y1Og3kNlRy0+8qrb8aiB"
    "9V0u63bq87PTqw11JJf/StM2ggdoiuY4dxDoEVLUbbLQXEtaS8x3mdRgUVADJ6jT4uklzc"
    "RvjvlMXF6y/yN1CKO1vnH2yp9j3ZvHn35rr5DzYlfW+2br/31esemKetbv8ywWxkzQr5jk"
    "ZApe+o0L6FMpeEzCXx2pAPUkT+HBL6y3wDBVMOCWH1kzkLdpqzQC9Fi/8a7CSBj1uG0Fc7"
    "hL6rkRn/dzHdm3ervk3rZgQ6PR8yj6aGpi95nXXNDXKHEfCsjtZg+GTpI2mntY2hWBqLfq"
    "czZ0b/J5zrjo1AmE8ImS9taFYrfk7/h32HNAtqskHfJ/SI6cm9/oBJA2nI0G0HwO4A5q6O"
    "7liZhjvWm8pgTNN3Z5K79+iOv8WYnvC685qjEng6qwuHbE2fbYrR8z8BakRWlv7RAlMP+Y"
    "LutCV8HmwE6Afvx/8rnK3oI9BUMwwb2eYX+voP2Jrp0013vwQdh9G5ppL20uk0mankUXcW"
    "ddBM+qPpBN1BY+wqpegfoSg2LSrOADXRG4hGeXf+Fp6gua/tYtF8JHU2EKGIoC9j4QedDe"
    "GhHQjhvcedO6Z998V/nzrccLRf2Gbj0deY4jprUsGfYRbaU7oM6w4l1x1v4ZmLX3PJnmJg"
    "bYZmeKVZDvvn99oDDgAix6RjzhExOQ7nukURbuGVaTmQsPTPG+Udzq6c3ZpAgaEH1Opm0J"
    "GB3aJT0HGzKnh/HyRFDub+L6nilSre16Di5YtzspI3GZ0biEqotcJq1rMscWFn6VFhZ7GY"
    "MLarxfH7x7DfS5HyPICo2opuLuj/2Ca4KzTX/mO+Jnyvmax1w9GJ/R6e95+13fJxScgGBG"
    "3XKUbVh/WwagoGiOoU+cqfONmft2j4wPub97X2oHk1yol9DtRA7KCS4e3ltTJieUb8JuQZ"
    "Gd0OejzJCG+p5HtnoFwpcM1rqaTVHww6LQbtN8WwX/gsXh4rRgjoNSfA4LxtAurwVF9qRk"
    "pIng8URR2Heu9CVwt5nZZy3ey+OTmrn0aKbgU3hMi2amGtWN6LMGQFTReQSWXWJ8aTOwuO"
    "xJThTtitlgx7PSmc7yQKK/NhiGyzCsqNOQkdAZV0FpnOsLHZxeomJoDKTBpZM2m4yrQ8cl"
    "MA5EWSk2D43reIBCru8YvkpPAIAs/52o+mwh2+3IZKmjc3g/53kHa8FohKV7dDLimxhhji"
    "D8NyPuEnAPKaRR+GhvzreQRM4Hkt2Fru2SJyqGyDIFJnG9PZ+iahAtM4EVhO5qyT2UVfMd"
    "E+AitZf5FZf24JLPKFRQHl15X563Ktr8X0ZkFQ+W2J/G3J/HxiuKEynnZlmeY8vwt2FFRS"
    "oSgVmKuKVuBTiABKf+yXkSDqLVSMHimjSOIUJ47rrpafHmFAuUIVpoDHXOWmQBhQUuDFFC"
    "gQLRWHlXQoSgeZSPegiVy55/vYMR/z784JwJISRSkR9FPPTYkEYMkeFSaF61CQP7luBFB+"
    "DCXFFMpMojKTqFDYzZtJNLg+l4DeGzrc981oR7aoZ0VywqaWJUlggCkpAdUjd5hqzuMEDi"
    "4Dij0tWSlrcdUjZiMqxazojQXavRzXORMQHzXCU3SGGbDv8XB7ndxHunxE+N0sYfa+kaME"
    "/L6GLAYxq1CWBcTV0paA4kD4fDXxG9FoZ8GuF9C89xX5WFEcVlnnQLFM9pwPwUJn5+g86D"
    "MMhErP0uF3qWfI1jHGwd4Z0nasdDxlWTPYcgoNN+dDw8+bEcwe8ZuNpvThPN/to5vpwdae"
    "bDdFBDbmSRk8dvAUSObRp3+UJ37wk2ssWOgl0gkFdh+r2ywVhIWX5gO9pZEntKSfSx1N1n"
    "TU9YoKU5jCZE4I4SVG+adM1Jv6lcosDhX0CF6Ztp4sdg2XmmGkK+IDcFXSwH88/XTh4xRO"
    "tqFzeN3sdvMkP07G5TEkPC7o7ll+VgxHd5Iyw6Vj1weoIHpPMznTnm7xpT2Nu9KS9XKSpB"
    "ZIR/EGopIOy9n8lbe5K8czaCfKVdtyaLsArzn8asPXFYqSjwBLP2+R/bxlmttDe8oUdZKR"
    "Xhnl+gQEcnbuTccpGiHymvkSlEOt5rDVbHdkluGdZRk+jNLtGlv3iao2fqO+TcG29Ls8q1"
    "UbgRrLMuk2pxluKtdHEwWcT+w6Mi12kftM0HPIR2uSoMprgqf0JbnGK65T29Ezntd/SVWX"
    "VHVVX9WVPx73hYG4ou2i+4nEPbpMmTeD/k3fy86SIweMB9dAXguSXvaulME1T3rpNkXNA8"
    "O3mkLCdAS0grkGqyRLQz6xYkqTMKTUmIhOZZlwbv/7Hf9G8sdQhOGkvqqovuoXXjnjl6SF"
    "SBlAUuRFFCkY7hiHlXQoSgem3pi96NtIHUJS5YVUKfh9JEFLWhSOReVyTP7NOwIorR1lWT"
    "uim3EJ2vlXEQaZwsRk8EGOL/ES59lwnro5ZsB6gM8pAd1VD0ONc4XZJ7ZEcr7pnDvk190K"
    "S1k1qh4kGeEbMoWqMzXBXrF7pBM4rFERy0qtOdNFk9iPzP4at1UHbte3Wqyh41jb9HzWcP"
    "0DbMJQw9OmuOH1Sx0T4ihcFT5iQ35BhG5hFpouNHKPEyq2Fh8mwfz8s+aZuaEDjMjDLaRJ"
    "WgTuvC5N0vsySbOpH8NlRlOpCyuyabrW7lw3e+0G4keV9K+uOoMGYociVtDPGTT4n1PV95"
    "+junttOqWcZZIr9qVpGlgjyXM6CBZB/4TCiYP/Mgxhl/1+N2QDu1Qiy0bv9vqyM3hzEqlx"
    "l5QCb2roBG+1UD0/8eOjCGysqg1Hza+d8ajfH3eag+5fDRS5oJLLTq9zpYzGt71Wl15qoM"
    "gFlQz6t6PO5n7olN5Vvn4bDQO3Q+cquaGMTwecFOhBJfCu/dvB+ErpdOmHGTqFu+NW86bZ"
    "UkZ/wT3/hH65o2/sy4VDkS+3fP8FYqb5maREqZjC1xUSzLTJ+cxCngMRUOkhIrTvgEut/H"
    "rwCKDUg7/QFKEZBU0RPqAkQVmmiKCM+kLVC5PvbwLjHRk98qm3/LmYQb3lLSBSe5gl12V4"
    "tRVPw+VP8TQdV/AbeE7LFfz+sgRoaA7SSDBcAi21J8RxhjQ3ZKKOVmsHVFcT01kwZZbtZS"
    "mZUhDa80270+y+O3mbFJ9R9iMg4cmdPaUz/Y4FcNytNMux71hUB53iNgvjAMAZfYzusGwo"
    "nsat4WZRsREVVC36KnPLXLLMKfx9bHpLJe49PszyPYIYExYRb7OHsCEw/UNcr0cHc0xj5j"
    "3VBIWdjCERfQ+rS4XdvhR2rnEsdxKKKJzISruCQuhOclEEbeu5kZ4ILDGfDfMyWmo/0VKw"
    "+Scwv4appazPPkQEy3MAOUI8b8sB0r+97HbQzaDTUoaKW7LcV5ywm2GV84DyVVG5GjiqOI"
    "LTq8H7AC+qBX9EWN5JMfijiwJ0C7nX8uE/qRB8q9W5GbFC8G5LJe1Oq6v0OswQxlsqAa1e"
    "e9D80WsgvymGYl0GBr4Ste/UKEjmEKAMCxSZxo+6s5hZ2iMZQ2KItZ2Lg04ElvazzPazwx"
    "crFm35fGW19yT6A1yBDLPZLwm22Lb27xQvGhmyOxXnc4c/ZBzNseK4UASNjDsoPe7gMJbD"
    "5kpvGTpm7x6zGm5u1rdZDLWVPp5u+mUokgAWEwS6Hkrv35hV7d7Slu9Rf87LF+AnpKGFZi"
    "/AKAbxRzzFGpjF5rplO+DjDs8AQ5tjIgcbBljoJk9JtRJ29zBmQaSDETpl75j9jsKwc6TZ"
    "iN+hr/HeZikK79CjpTvYhtRw6C5YN4rBPjKTIzNUMlzSa5Rapkos/X7hoLlpGOaj7Rkaeb"
    "EFk9drgLdHmNVpAHj4R+YKE1amYQEvIK2IgnMLdWlF3JcVkR1juNziuer2r6ZdJZvknSe9"
    "OhzHdLXKVYUhBFQOpg+7cuwez3SVH8OulQfNQZjKYfniLAOSL85ScQy34iim7KuVIExsx7"
    "EPVMVF4zTLXD5Nn8qnSWheajNcQBceAZUmD6HV4fjvlU6HK0DnMKQks9BktvCD+auQaSsM"
    "KW1bYlOZotR27PEKW+OlTtZJLgepIkoKdJWUzKVJLK6GIY7ddD+aAIj0pHmBJ83UwoCcIl"
    "b6EGQFdyxwOZz1ifHkLrNHsra5O8LWpc3QbGe8LuadEYWVm5jIm5j3lfo1jbMrOWOgVdq7"
    "9myjDirDcxMiAVgm5SzJVG1Gase/0Nb3OkrRJ0zIbOXotQNUoxdtAcqK5NjyK5RZ9QaMjN"
    "i2h0Rb2Qsz0boa61PfZmRdub3HdrB7ttJZvAK8NwLSCUsm9oQ1C+yUXmjjekKFggWeoTd/"
    "3ijv7t8+m5asxLGZJXWu36/pIDwCU2MiCgInSHQHxevv6uiOmQn+tfCbmECTTl3Hvcqa/K"
    "qjWffYuavTgSmG1prhRnlCuIKlGWPvojnnMZh0vutTzTGtOvwJZ/PfTGuWORDzZw3+Ofsu"
    "vb8MfKCsZy9Nq6/AtOrN/Yy49D+VCjHOpeHSXQzzKH0CIFLp85LwKWw9JKnbUifyBkBO5a"
    "REixQ9+hRyxk3pXpowpbciNgIpMZzk4x1kNmLofSZqLAJbQVVllTRWG3IV0FklAEtVSUmq"
    "kiBu9yrBC0aMzF7R8bkolAjfxJY+XdSS3KL5nfpWn+hNn+dk9HTMluyy+1qEyhduqwXExX"
    "RvsHR5sQq+YKfn51mSn5yfpyc/gXuRwE36UeXAsNu9gtjdidsofaKTGB6VLlcGQKRcmVOu"
    "jDEM+9zM/v3/Ac0hlKc="
)
