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
CREATE TABLE "achievement_material" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "superseded_at" TIMESTAMPTZ,
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE CASCADE,
    "file_id" BIGINT NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_achievement_achieve_22e7b4" ON "achievement_material" ("achievement_id");
CREATE INDEX "idx_achievement_file_id_4ade43" ON "achievement_material" ("file_id");
COMMENT ON TABLE "achievement_material" IS '成果材料: a document that shows what an achievement is; kept once it was handed in.';
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
    "eJztfW1z2rq28F/R8GW3M7TTpEnbTe/cGQKk9d4E8gBpz771GWJABN8amWubZufce/77oy"
    "XZxq9gOwaEoy9YtrVks5Ysrff1v7WlOcOG/XaINWu6uLbw/6wxmT7VGuh/a0RbYtpI61JH"
    "NW212nSAC442MRiMzTqP56HeE9uxtKlD7881w8b00gzbU0tfObpJAEoh6HGhTxfIXmgWRu"
    "Yc2eYSIwf/7dhIo0driWxHIzO7jiZPSKdXp/TZb2H0mTmlw+vk4TkDqUQlLdpAb87QQrOR"
    "s8CbITTDYBcAGm5pDnrE9BYxHQq9Jg6esTdZE53+6bFjPmDa3aLv8+NHjT0a7sJzav/8J2"
    "3pZIb/xjbch9PVz/Fcx8YshHt9BjDs+th5WrFrV/qDQpxr1hf++GQ8NY31kmz6r56chUl8"
    "AJ04cPUBE2xp9C3pNcdaA/7J2jBcknkk4W+/6cLfMgAzw3NtbQAVAZq/wOZabTzu9UfjYW"
    "c0HtdiFPYgArRyL01NArODvqrNEPAAr/Dm9/Pz9+8/nr97/+HT5cXHj5ef3n2ifdn7xm99"
    "/Dd/mQ22+FAMZ8oXpTeCFzLpFORzFC78m8FojsahGDE22PeJFiZAi86IZPT7ABEK0L8WpY"
    "CH720k8C5saLD5cA5BhKX299jA5MFZ0NMPF1vw+605aH1tDl59uHgdRnLPvXPObgG6N+hl"
    "n0Ku6e1B7J7gp4DeA87xDdLZchbH+rVhailI9yEiWJ8DyAnifQsK2/27q24H3Q46LWWo9H"
    "vwlOWT/T/G5iZcohd0h+Fg0Gl2KYJh/Z7/DKwhcGGiTX8+atZsHLtjnptpfeO3lufL6BWN"
    "aA8Mb/AH4e+4W3RzPdOdDnGsxA08cHfr3q1BvzH2O+7ctvsEI9oB6YTtj9MFRXUD3dMNdH"
    "GPdL6LDr8235xffoB9FE7Z6GiC56aFf7Nhr10guh3Te7T/xJw9xff0vTwFNvx7aPlD/DHs"
    "9xij4O7wGofDs8/stglbOuIfh40svMK000qzKAdBH6pTKJM+EHH+J50hiOz/P2r2evLfeM"
    "o+J7c5tszHGu33o0b/tWlxnuGgTEKWb1lyCTW+CIbR36YodPQlTiYAh4gQYOaCvPUa1Vpa"
    "R8pNZzhq3tyyNdX21tTmqAN3zsMrrXv11YcIN+EPgr4ro68ITtF/9XtsUV6ZtvNgsSdu+o"
    "3+qwbvpK0dc0zMx7E2C+LEu+xdCm2U/KvL9WH5IIW+LffLEYWWx2FPLNNI4E7SOW6vfwUZ"
    "7vfnGRju9+epDDfcCiPXXAE24KVyYDgEVEE0ly/XBPbyrEgOgEgUZ0cx45FyLdERQLlQF1"
    "2ogWmOo35EGedkxHv9KzG9t/E5nX+MQiyON41f3TT/8TrE5nT7vS9e98C0b3X7VxFkryz8"
    "SzfXuXRRQZhKIH3fawqIeXkQ7PWXyE1BriBakSFlyvHsWmcvGTdrbO7Wt1o0WD/6TLfjTq"
    "1IE0FfpNnM9gDLH3rQfmGkOw1mcID3qLvqCMx1E2tKe8u1XHCbBHEwcUA18ROvnLhOZA/P"
    "AI2Iwk4J/gWqjoVGKFrfovv1yjA1CuyrSsh6OaE9wDRCkDZlNpCMCg9p8BBSlUEJbieKB6"
    "n4D0AcTil/tl8inJ9dfLz49P7DhY97/8o2lMd5JHbMsaN4/Su4o5y/e5dhS6G9UvcUdi+M"
    "X4agRPx26NrEcKwQsPNOcdxU58KKjOvabfu6geiPSm57X2ir90Ulf9x2aBN+VdLut/7RQP"
    "Crkn90h7QNvyrpX7cbiP5EN4wslPqUgU6fUqn0KSap6f9KoFG6fOZ2r5KFr7T1xF5o55cf"
    "cukVfIh9zfODbpJ7lgA8DmeclwuJAO5r8laVIQm4BFgYMDTOb1MJQ0rbinC2FVGkwfWKsq"
    "x4tkUiDPeob5UK/b75JUNmX9aQhaemNaOHObaohMkMyE/0Op/adSqwObpBJSxueXZM8yeT"
    "21aGNsWfweK8Szos+znMZs5HSxIFvQe5NvgZnhoaex6dsugefseA8PvMpnGGWGYI94EBlD"
    "/mCGZxKUpKUfLgrF9o6md2RwwCiSzoFOQAL7LIlBfpIuVFTKJ0F5Vc68YGpkpCy6EZP47O"
    "HJN7AyFndoaZHeBU8jPXMWDJXwvHXweJDSxTbiE2ACQXslwLWUy0CVMiToZr08L6A/kTP8"
    "WUlBHUJ1qpTowQ//Zmmne15jPElvboc+7BCUgxQP839pysh6OB0qKYPo7IqJDZ2k5xqvbv"
    "1beJiXqw1275kCAPwJOiprrz9JuNZvoUOmn0xit1fYG1j/B7pr1OEP4KDiJtdwIvNHUpcB"
    "1K4EoOTtrGjiaGJhVkRo87n/fMikqzqI/cy0xm0cstZtHLuFkUjmOcS5gKgEgsZ8Pyg2Wu"
    "V0Wtzz6wyNiuUbaLSjNflFYD+U2VXN+N7gadBuJHldA7bWWk9HvNbgMFTlQyvO20FLjqNo"
    "qYo88+ZCDdWVTY2lAOboUJ90szdMo9WuYyWQxO2SxDUNvk3wwEFMyDeFtEJKV6Iv4cMz/2"
    "OMxLxp1p6Q96ysq8e9XYQB9u2ajddpu9Ws6FA2AaCH5VctsZDPtwxo5FloASPFIEMT7eGh"
    "r55nLdCcJk8HZ9mzy5oh3HAfY9W4wu+ChQrHMrHQwRsA/O9Pkcg5kOVjge6UoheOhscizu"
    "s0aTUuaJSpmgQ8glFrn9ReZzhBGMRPTvOvkohJAVFf+dYPtID1ry+lcCuYcOWgKm7l903c"
    "9lsQ7AVALp+57RzO+wiEkvBCjNecKZ8wThWIdTc4VTU8oE7m7lV23olzelzMZ8YTH20TbX"
    "1tRzZyP06oNG9H+x0PQ69NHQTwriGjuWEPZkP1IWGVGmE71qK8PWm/cJdpK9PQnc5L6Amo"
    "dnhuGP0LGNIJ2cvcKGQfljc+28RSPtgV+FTHKUG8aUCqbnRjfVLAYFT0JPWAZYnTT7LI00"
    "tTKNNMEvc5zXYpMIXIjpEEwltW8xBRa/oiosD1ZgPNfandvmYHTT6Y0aaNOmq/mgf3fbQO"
    "ygkha91hk0ED+qZNT/3msg+FUJhfmzgeBXJXc95VtnMFRGfzXQpq2SQWfYARyPld5wpIzu"
    "Rp0Gil+jYw3635QeqM/H3eYVHTV0rpJhS+n0Wp3xdbOldNlTolfou/bHV3dKdxR8VvyaSt"
    "hfuR0oQ3p/01ZJf/QV/io7FNHglZ/KJuhRkfWDD8IIPP+E+c45G5RLHeFDSPzuxq80BhQg"
    "Q3WMASPNoux7LUGscu9sFamcTZ+d0tRX8xHR13hyUzVQCutTzaHCik6oLPOENasRcBCre2"
    "JQkEH6zUav/rxV3iS5mpU7PMhNTQT+xiZk8TaRo/3ELGs3+8dIe9SekIG1X+yiRZ/9qNP5"
    "v4YYp1+aASuIbXLZjUpRzDAxgTe1IYYJKJeepNt/c+gB782n0eY1ZeJuKWaVuJyeipgV+i"
    "5ycFsboArqcsvnB7wVJ+OU9bpXyVm/tCnLdoI837/Xv0IZAUtUs0hG9dh5VELaqrzcRQJw"
    "heb5cSN8QvxhjCq5I336keFOiyJZQ30SJqRQIT8j8zHRQ4tdr2+Vy7weGdJAQF+Qhlaa9R"
    "NicX6nc1Rdf/p0+bGO1PXlBzyjv+/fJ4b35ASWFiOBV5e6FGVkWM/Jiy8yrEeG9Zw+lo9m"
    "3DxYUM/dVVvh3FUDBU7SLJhFZB8ZtCNa4IkM2pFBO6em/hDETheSyBNkwqjEni4bRlUF2f"
    "wgg1Bv0T1wpH7ePTBv/WajR/Aa9C+wtO9g7qoj+gaY/Z9kx8dyhuZF9Na2TrBt3yNbewIw"
    "zQGD25Ib78gMzUzaYAkn3k+onHpxfsnTTlAp9Vw7g/Y77KWjuLyYnr3mievnOlTbBe/Ipe"
    "ZAST1esJc+9F4nv3RI+Tnh1fvMOe/MjY3BvwZmRPqyhq7pYFR04eD1mNERSxFZishSRD6K"
    "iBxlDKSE/DIk5L3UA2Di7tw0UgS4LTKyB1Q5Nc/+8HxYTYRgAsQBkGwvTMvJnfI1DFU9VH"
    "/IgukP6Yj+8PIUPtKdXXx39qmFoeh6btYrDFY1DuwsixLhLF2LcBbzovCk1DiSt1SuDMBU"
    "YUE9dBy4NnX0XwnT+so0DayRZKRvgCIon1CofS2u3kw/LNKv+v1uCOlXShSrdzdXHTrTGQ"
    "VoJ90JScayfEqWlYX+wVmfGE8unU8kPtydkluzPXtxTbndwiKA0iUsn0YqSAFPE1mABhFQ"
    "SYWiVACPqNz4DwBJzJfkEun5wD3TFdJztjstCmR1gQxMvBTXx2zxrrnRGkxZXk3URva1TO"
    "j1VuESEPwyXHhjG5dQDrxBGlwb2gPvtNV263WrZzXhjucUIpsdt4mgb2JGGTTBGuSOgUyJ"
    "EBY5056gNptbiK2OJvSIdDI11jM8SyzyVt7IiVGRMQd3918HnGtkWKQw23JdGkoPZSj1Po"
    "QimmMPVmjNcbfTbI+D6uPIBdDE3tx2RrQZ6pZ0FTTH7c7gy6DZvmuCwjZ0qhKl1+t/a0Lm"
    "8DHdOfpQ7jp2iT7va1PpjeE1mK46cCaGHle6KUo3xWPhTogIQeHUfiLIw8cNERSNJFWJEQ"
    "ySAaxHtR3yxchNJpxRuPByD+8WLr4D7x+EdXNMUu7fdZiMiw0ZYQT0iRTfAUcIXn+pJZmS"
    "h0vNMFJJ4MFUaeV/f/7xg494ONmG6uFNs9tNUCzrjpGAzC15wz0Akdl7YQ3GE3OWoIbbYq"
    "B3+0tkF8nSjq1lgjtE07K0p5TJ7UFE8G3o9imuEztX3h//FCcWpTmdmmuSyGp4t7ZyGFqg"
    "UwalJTxi5uZi+41yCBy6wbSJlmlQGMpFLE3biSV0S1JUPmM0FmLyqOkOHey+gTQW6YE0+y"
    "fUmIFMcw6PFiEmLAZoodmIsjFTuA3BIKz3E3bQq2ar9ebs9Vt0T/+5zUTuewCko7ML9H10"
    "456xQuYczfBq7bCU3Qa8EU/tffa64Y1pO+yhcGZo9AQUrCzaRJ8u4OoT/Y8yYfdJs1FSZV"
    "orU2VqU0F3rJP8bs0RuEps9XvP3+siLW9ERBSuckER5aN6ptsrQ3vKPa+jcBWc1+V77K80"
    "2340KStFt/lFHmzHACuI7r3EogB3VtTS5cGKjOvaN2WojPqDBnIbwdiB8d0QjE2RCyq56Y"
    "BXbgPxo0q6SlNhQfNuQyVXg/6f0IMf6Zjfmt27JnuO31TJtdJrQnwDWMp60D1ywYvNGA9H"
    "zetrL0KDn6lkeHfbGdC3hkE3bfo2YKoL3oxc4D067g14SrN9o/QUVugX+odO6d27NseQ21"
    "BJuzlqbl46eCaGLU76nR/M79yVzHLiOgB1QGT7V04W277omsdKGgJ6yWbSjZyfG30+1EvG"
    "n4wxSd/RqhtjIoRzgWDfjfQtEI0iVXEtcHX5zdXKgBoKKYmnEnrVMyj/x1oEIIv3sqtu5z"
    "UuNeIp71lCp/m7My+V04cp/qSuL88+TdX1x8v379X1p8n84+vPSHdsROm3XmJKKqZf9/Tz"
    "vCo8JGPSwSYA7Heil/Nh34AZHOCZTAvmJ8WCK7/ZzJJBX8bNhsXGMpcrepy9RbD+Iw1MEA"
    "u3QiiiyyxdiW3XSZsZLXRbJT/xyqmDR7aDDYOVumH/zzFNCuhgyMgVnKj+S4Atgg3FxnbR"
    "8Ehf54G+Oclob/hBJXDgVujlHzX3BX29iLminz3bqNltOlswrBq875quG1aoII60W0i7Rb"
    "XtFmwlyKvcDQGJrP4SSdXor7m5MV2uuaL6mD5izhGxsV1+2hH6OIcyFrlXkChcBZFdvnnI"
    "Q9qKoqoQtn3ACqK7fNMniwP1imgTWIlxEue3TRGcNkQxrbCYMumedcKcmU+c7LtNdD7wAT"
    "NU9287uTNUA0wDwa9KvjZ77U57rNALfhOykF3fDTttSD3GGipptkbKt+YIrvnNIvap8lPa"
    "b4SsGNm261FDgBVUo56I2tTDyVa96UKjOJyBN01+OkdhSyD16ayNJ0dpC2t2ksCdzm9sIK"
    "qQVi6yXL7LJLJAt/Ql811caJnhqT4rtGqGIeW3JPK3FNVHZv2ionAVZOA/XGSRly7S5aWL"
    "mJ9MUKGb27aXBC2Ne/nUuPHlrUAiuRiopEJRKsh0fiJQwbU65SZBGE7ivyj+pcuHKJQ4Sm"
    "JL4digo6De85nIzRaF4GRWg1NMLCraF5DVuylvZlGZ+nJPqS8TuJkScDx0KMTsWjdOV0mx"
    "E8NhHi4DesNeSRLJWZCcJLpnQLX0ON2rx2myOqAERAcSRFQTxzENSAk+vTFOME6IPsEjk/"
    "6UTgaxGMDMq0qI881Cgme5Sg+xbaf4R3u36tucou1ApwyO0BAbj2dvdIImlvloY8t1+AVX"
    "3OHX5pvzyw/g9QvOxo75ExPw2QU/3ySX5meNJTOKCCzC1JH0zD2QZy77MnIbisJQlUtwUb"
    "6RSEb97doYK2F4tTEu4qkSAJMEFprAIukzX4xCeYtGM1Wq2KN4JxohSpAsWs1hq9nuHCte"
    "c0gppZBrTTfWFq4liSKhDtsFEi/7VqDzTsHkq/nIYwaZUEGRjahUASO4+REhZJAFLfrFYF"
    "xXmc/o/id+YqGF4ZhF59GMyyz7e8wzxBk6cB7Wz+0ueb4Uni9dcklZqVL3DL9/lbaL0gQX"
    "yBhagNUKgElWSzhWK7bTHyt/wELHvzCEuiftRsHbW/ciLdJx5z6krj/+PjtT1x/OP72D3z"
    "P4/fj7FFL2UtTSuYIedVZ1jFXo0zUDrehWocNYFn7QbQdbrPpAtJbZbzYydE23kzILH+qh"
    "UuUmMI+9beOSKrdSd66f9E8kc1y7Q808WJE9s2ubVI/BtI8quR30/+i0Rg3kNuiVbnN03R"
    "/c0EtuK7o6HSe2jGL/4TnhgA+HDgdsD5rXo1pOOjGgBmIHyIR5daOMWKSf34SIwNHdoMdD"
    "AnkLas2N3fybCuTrDJ2yu0NIktnqsFtuWyVdFmbYQPyokm99hZ3zI+QDHXyBc34UYx6kVC"
    "7ZohivVOWSA2RRYAjLnbAiDLUvXB9PGH2fCdXvt6D6fRzV9nq51JJKYKeXhgmAVGJCb5OP"
    "9lIdxkrIkrm9iJQLUiFv7zJKSGk25XwexitLT/IBbOOpTpGaonqPgEbFfg771h3j9LC8BZ"
    "ntTkuh+Hx1dlE/j6RACOaqiGQQMiF/xDiJ30/P7xoCesnpXW1zbSVN0S3lInyI6oUx76Eo"
    "B55aeJqisc7Am2/ARd7Qard3V12lRcUidgSmmopRvWYXWGreUkmr2xwOlWsFmOZNWwzGeU"
    "2mhmbbOh1wRv81PbFyp7VJHUNmO8+R2Wam245Ops54gqfa2s5bXiUGW71F6jITs325hdm+"
    "TEi04KEuOdH8lvqAMchidQIFQ/kOzpsVCQynAwHFssUdvumyPsFWnpmbAl69yXuWNU/Itj"
    "QhsXo1vlY/JxsYA3zJrCBlNMzlEpMZiB/0LyTYKrdN4ATg6k3f/ZRbwrwOd+4iHzHAlz19"
    "XWQ4ZiEccrCXjMEp/V8PZpLGLZuwEoQX+NOvXTWHSms8+trpD/5qoOCZSpq3t10qlYxHnd"
    "bXXr/b/0J7xK+pZNi/pg9oKZ0e2A2CZ0UEmvKrYZmW/qATjfLZhckZGUJkivYHYCgGcdNr"
    "UUpeDfuDK5YI0m2Bdajd+dbp9m+5gcg/EYNmoJQqSiwPVmQqBb+p4Ld0O+i3OsMhs7NCg1"
    "1p37mWV2io5IYuVwMFKOy1VNL5f3fK7U2nR/v5TZVcKf2bTltpNbtjimulM4JvPHaN9aOP"
    "j/WLXKNPVnqdQbBT5IJK+nTxGIzdVYJOweApXSlGzV67OQAzpdsSY7YZ+BdO0PZnm24+sM"
    "jz7Xt/0G2Pod6h0vvSQKFTlfDTZvsbFF9se7e9c5X0mH2Y0tkfIHol0GczTOwS7UXf0bU4"
    "sx7BUzHmwlJz1tYztoogvMgzotMcdOkXzA7wZbfb3Q580HBka8zdoMNWGHoUgzKR4j1FiB"
    "MZQmT6KL32HcQMc8Wx16ZrKFjZKIPVBHIFTlTidnb7tZVhq98bKb07+NCCZ/wr9NfowIlA"
    "dGbZf5nTYi4X9yRYgakskuboJ36CCtF2Lo1nEKiYsrOY09R/zNdkCkhEk7VuODqx38Lz/r"
    "N2eOkxUQcKRbEgQsdKQOe2MgxBqOrN272o649aYURodFeuwIjQ2C7fYO4hDS+1pJK9u7Ht"
    "A1YP22fnmbbA8y1b4HkSwl339/Gj9pRvJ0yAlRviBrUQ3TN+VqmW8AgCz+ja96Yy4mI2bz"
    "BV6qD/jSng3Fa8YEsR5rt87w+G5XyWwwDISzYZMDTkL4URARN4XhcXVvZSD8PCK023CmA8"
    "BihxnhXnMhdOOgHoH5xBEjN3bpxIPK87jbenxllPlrpTjO5R2INUnzlCckDR6ewhaSuh57"
    "plO+OJ5kwXBUgdh5alhkSmNuM8VpZpznPnRIqBVijm5eAVV7imukC9lRCgpEBRCiyx9cBM"
    "BvRbyUuEOKykQ1E6BDxQee6K3NRIG0HS5Hk0sbQCefNioFXKhXRwMqxMi07sAkQIAUoS5C"
    "LBluyF6cbp3OkLlcBQp7UmZU1fGGFVMqT/9+ZtCejNWWVBtNmeFceRLz0Tjr0FugQsVz8H"
    "Z2w/y4ziAENSAqYH/pgDf8hqLhtp7FwGxG8E1BIw/hIq4sQk+gxIDgg/pawgoYx71URzXF"
    "4soVLLXrIn3lDcQ8LA2vYsin63esZsiuNlECJDWsVNVkP4vYT25e+/Q4ZDSpY1DImcheYg"
    "e2E+2ugRmhpBgSci3f7Mqocgk05ApDvoUbPRQqMzZYb0xKyKB3nm7qSKP0JpKOnNH/Qjox"
    "j9p8y2KLMtVj/bokzhtu9wW3u9ohMQzwqa9iLA0twjsrknuAfnr4ERhZWapMLKPNjCc1Mg"
    "ACRRX5YSL5Lk+6ACjGgEySrBxJeC5HIk0Rl/aDn8VPEb+NBFFQ1vNct5qm2XC3mfelahcO"
    "V3312JMpypngtiC5P+hzryAmhmtAui4CZy1aKziHyWUJSytGET5Lof0aUmWknYMj2xTubU"
    "F2HTqEsp71BSHpv6MVxmiwnwYEWW92pf+912Z9BA/KiSVv/mttvhEQKbNlwfDzq3/cEIOg"
    "dOokvVcQIDpPggiPiQUE89OyUSgCUppDhxWuJElHmSDgJZMJ3w6YsqYEBVg9p2+YJ1ySxe"
    "OF7vndLFd2bL2YDaSLMw4nnxWKWsuOSQDUTAElpZJrfk9+mMnSUwqNtLQXgwVdpcyygGkW"
    "LSSS9jUi2Tzo6o6ZApoYwiJhNzlqtojNdfIrtIxRhsLfPlDPAhDpgp4DgI5ysvywoQY6CP"
    "w24oS9DgDdYkidHY3NzKYuis29hy++1kLvoEIw6DQM2LTIJ0yi48ak9IJ+BdYmOK0hmiA3"
    "pVom1WUxo6P5jYBghtTqcNurfMR3s8Mwm+j3Mke3xOonJzUweFt8ZevD9TZkPRa6nbPA1e"
    "R+o2a2XqNg9eUki0LeEAeetiS07Ug2Ubon2wZ2YuEQ3v+VKXbJbpHDM1BFTByfrhIkv2tI"
    "v07GkXsYwl3laaY3kNwRxugX13Igusm1YkB0IDEBKdUXT+t6mTXNjcAEhkRpG5JtOFRh5y"
    "4TMEI1Eaj4Odr+1cCA1ASHTGPRGJbi8KOf9GQKXrr2iuv6KoWYiDDQNPnbVm3FrmCqe4ji"
    "X2q29VvgQgIHJtA7LbhQyt6DwkDnh2rZ4s/WHhgGeXCRoNxE8neEEnXjSq55W6/vgRX6rr"
    "T5PpB3V9gbWPECB08f51gkPZnh4ioCFJ6lakbuXgm9dP+ieS5dXdfmMerMhiK/3L3zo9qK"
    "ACBSDcpkruRkpXGf01vum3O90GCp2qpN0ZKl8oAD/y2lzfmwO3Lhe0VNJSBq07ZTTuNv/q"
    "340aKHyukttuszfa1PgJnUKViWa7c9Mc/AmVJtymSv7s9b+Pv/a/N5DXiq6HWUTu8mtJ5C"
    "8/+syKo4LrNErPCM/RNZ6bRsrHuA3LPti+UH3QTWbPmD5wNKRg7PgBgiGlh6t0qxSdIGW7"
    "VR5HKLxdT/wyXAmyYPB2fZsIuIp0zObdZ86jEhfkZmBjgUajTu/OwAD+uDBtjADVTCrrKl"
    "dvPrx2szo8LjBBjvaT/s7Mx4QcEnt9UpbMEe5oMleElAZfgjQoc0Xsmz2qvLxNJezO4Hag"
    "DKm0vGmzCrx/dNwKvNBgEvLouj+4YcIxaxWRdsuP0bLXy6WWlJMy3eMzACIycYR1+gzkqC"
    "uA/WRoSYgChJDlK0us1uVYCfXmtkc8uCAVSrVdRryDy4XT7ztfTa0o3It2TyPmL2ykVeRO"
    "0S9uQCqxmh6mvJMvmRZwCIjCHqbEk6z0UywZGFMojEGhUIDUMWDp/XEitM5fLC8RuHoGhX"
    "2tqNKmIEjWDJehyk2EMJwkQGECyDpXx6bAhkOb5KdCArD8GAqTQtbzOToJAoxNgc8hCVqu"
    "TNLgL6rBP7mAhyxilQPDsojV/nGcv4iV5+bwfBS/iOzCYXEmA36DfF8pi3HVy4QlMMoZ0B"
    "ziJw6K5xNdjZMYMKHS2QWc2NLS2UW71DP6uuVNZxcAzZrObieIgFFIWRYR6Xgm09nJdHan"
    "6uMh09nJdHZCIFy8dHaxqrAJ/EZS5dh0hiOxdm2Wgo10JZ1A8PLkXbCQoufWDunn+Hho8w"
    "REH44fKR9BB2Re7xoUBKG8Bstbx1M1JdVp3NejVKKSkZcVj97il5m7Pl1ssEU0A+mzOhsr"
    "ch9C2uhT2EKf2Vmf9ebRcNJfX0y2Sfrr12RmPJkZ74W5HnqrfaKBKH2uRsAq6S9T/nyVMT"
    "zBXAiZMPx+C4bfp2A4d7B+GEriOhuufVY5hul0gTUIUwk8yyiQE44Cmen2VF8ZelLC0vTV"
    "Igwlt75MWx+XTy2u3s+ftCYFXCI/B/KZpiNflE4M8Jm8smCoz8cqu0VS6YBj+gechCU4ff"
    "4mwVZy8u7FydwrT2sVwbkLJbGdGds8gXSBuJkw5GECpA5LAPoHZ31iPLlz40SiaNxpLGoK"
    "1ajaPs2dILFfPZeKP69nQUCtzgfI6l+QEVB6GZyqulx6GUgvgxPVIUgvA+llIATCxfMyaG"
    "N6K7zPhu9sZTdmmz4Z3Agu5u/OIPv5mQa2/U/Mtn8+V9e/f3wH7enFeT3IRkyekIYMXdNt"
    "k0CedXoOde3murUEyz425kkOBOU/BFwH7leW+Ysx+vdIt3kKP/Au8EQuRO+bc5YM0NBsBy"
    "0oWujoOqnDoDCiaekPOngZzLQnL43gio+qEqDlG0wc6wm9+vNWeaO/btDh0QxPdYpFBv9E"
    "GSl+c/IamWSK2VX+WB1ehMA741lmDwX/H9XorR90O3MgsEE6K4jJfUlnhVqpzgoOXQ6TdS"
    "u7c9/5wIfjD2rtQfN6lNOMwIEaiB1UMry7ulFGo067gfymSgad0d2gBxe9lkqUHh1y8E1p"
    "dSBRvddWSbfZa0NPflTJt77CzvlRJTedwRc458fo4pxJxVN6Bj1pgt53GkmRTdDHSxe/Fw"
    "v00iTOIoG53iGF+1AVCmguQwynLBD9i8s8omEApBLrwxHM+WMHTxfENMyHXEJ5HLIKFo6D"
    "S+eaRWWChCVki+5pAyIxLh1YjurAMlnP6FxMMNNRSZnugSnqPB8oaqHjUG9d6ErN5Xanpd"
    "Bd79XZRZ2XV6ITV+eBtN6kvkjwLzbWzOPkUXvKN2FjkHLWBrNyOBj0QWMITCE5rfqJwFVY"
    "iMP88mUmfvlyC798meCxuVoZOkVdelqUdLwnwVYP7XsMU8iD7GeGggiN4ossGL5IR3B8mX"
    "Ysg66zJLFM+s6c3gFIKQ5GM8842tQZs/MckzcKV70pXH7tOw9nK4qpQsj2AauH7fIXDA9p"
    "eKnpCXUAdmPbB6wets/OM+2A51t2wPMYwmeU/dQpTzqe4Km2tvO628dgq4f2vfB7Purmlp"
    "mg1tsiv8Qgi8kvgqE8r6DCjcAsUDSBtUh3m4/CvWSveWaSL2pa9IEPaFrsuf61eSyLANNA"
    "8KuS701lpPS+NJDbSLYptvq9a2VwAxf9phgWwo0jROKM31IgIwgoKyaIXDGBfVdj7k9TkN"
    "QxeElx8SmevzxGFK56nNe+wmjAiW1M97Wk3BTZdr/wCAJjvhbf85q3t4P+N9jevBbsg9d3"
    "Q74NsoYY+x3Dcr6wyADIS2btGBryLykRMIHntWArioVXmm4VwHgMUOJcBkPKYMh0bsleT5"
    "a6U4zuUdiD8MWyTGAxtpjtRZzHzevQHwOtkPnowKVqIFQjN/4DQFWKp5RVy14YBVxlcV78"
    "h8Ak9otif4mtB+bVQjeJvCSIw0o6FKVDWKNYpH5f8gCSIkUp4qXcKlBTNAYqN+hnkEFWUj"
    "x2JUUowpO7gOIGSK5BeTAfywQQlhPiVJC15pIrSAUEpCwFuuh8LQG3I3eY05rdWVEa+Khl"
    "9clyUSurT+4fx/mrT244uRKwXP3aiDHGNwOK3Uwjz0dvrvqeJ7pKhLQeWap7RqTCg87iE8"
    "VxiiSdAdsblbiczplQHbMhZEByQOtUApY3aa2qieG4jk6oIqoc/S1z4PEyqZnHAn3qu3OQ"
    "UcSMg/zR7nxkTcj3teGCkMOzmMIQNtIQHxZNsE1XBZbri4oXttcDW+iVuv707vJCXV9evP"
    "sEuca0S3X9+zvIPnb5/vISMpFdzOqorQxbby5ex1OVHeH5CWnBfgRyuAVfhycCO2ZaVpkX"
    "TOYFO3heMHcxyTunQ2BS8VhY8RhcgXITIQFYkqIsTeRmlzgU/yUaGbIyYKG1IMR7tZrDVr"
    "PdqaVOeanYyYrkhG9dQDY3La9/4G4W1jZnCn8OlTVv/7beMlm/yKv1NrZQJuuXyfpPNF+a"
    "TNYvk/ULgXDxkvUPFxg7yhIUQElsRfD2Vr7Cho5jfdNzJ2PRJ5AT38BcS2WbSwyfHZpY5v"
    "ph4bA896CteqRcAldW8cERsKszO856lDCegMyJVFlJldXBVVY/9SS5PFvArQcr8t5Za7a+"
    "Kp1vnZtOb9RAgROVtDs3zV67gfgxusikoH/P0bWwquXOIBYCEpkY2Wf5/vPO2wvt/PJDHj"
    "RvICqI4w8XWXK0XaTnaLuIInhNfhLw/+IIzMcmJsDKjLDReMsElF6ZpoE1kjJ/N1ARZE4o"
    "2L6Q6V85MPvd73dD8s6VEhVo7m6uOnR5jqQ3Tqz2UjwpxfPyURSbvq2vndafSu9Lzunqwz"
    "WQ14IkFM32X5CCgh7o2V2vxzq4DZUMR/3bW1YUhjdUcq30lOFXuOS1xNhaQZIpSkUPVuBE"
    "ALUv/X57POh/HzaQ31RJs9sd9wdjnnErcCIGTVJLaPwx7PdSA5dSSmjM9KmD/g9VLtce4G"
    "K76iaqpamHI79hgKjqRiZqKLQbn1rA/lwnur0oROcIqMxXJjKdNe5lm9vrIQxXJdvNcR0e"
    "tI3Xs4wC2GGND89BoQzxTCc+YN9csr4c7tV3K8stt1smTTnt3ECPoNnWHWRrT3adn03NJb"
    "ah+Cu9zNXbCVb5IgMkOnayF6+xGbaceKVdQyVg/R7m2oGhg52hJqx/P1CsTxaIlVr1F6BV"
    "dz+D7NjcAFRpDy4Nn1NsGAnqrnQp0Qd4lowoGloPLSSy18+F9w2ERPwzEH+0oriCiWgHKI"
    "obYF6KaAYD4AfU8Lp5g/MqeON5h1uDDhVfG4gfVfJHX+k1EPzG8w97vdte9zbvDxf4sYhS"
    "8VMGkn5KJeinFI1irkUrCHP4ZUska9NeFrOl5kwX4zSWaGvGsAikzAxTNDSGYzJ3NfsIWP"
    "W2lL24FmjThY5/4SUupJCLwspJX3TSHy0cT2Lf13zlRX4Qqkqi8HHV0b4q7pnK6IiP8ImR"
    "IqtCOjgHd4fgBVbsUtT9odFOa6HJrvGPbnIZEnkcPob0RLGbHkJ6bHMKx/xwamFM+D9NCW"
    "7cdKlniHC0Q713p+7wsmNoNkQEzOeID4BnYBh51fnW7L75+PoznOg2InSiWmi60Aj9S3Wk"
    "0QuP9IJJMHK0n9hm8QUrQ5vihCQd+3zS7ggGPzuHtLpIq8sLsLqkepNtdYtNdyjbp1vskY"
    "LSyvOKddFWrEZeBLKC/vT7KrDkaBZd7/O6fgeg5BzPPsddtBWY43FIOcczz/E5RZo+0Sld"
    "EkK5t87zCKSc69nnegB1BeZ7MrSc85nnvCcYFKmgFgaVHtlCe+rKHHHH1Up7H0uBmjlxWE"
    "mIsjTUMkNcmeq9lBlfin666u7o8a9cKB1q55dmrFnmuqZtU9IxS0GCIjWxX32bNhX7EGMt"
    "DJIlG7ILbVrgYK4RRBnN5Wdk0smELDxd26DSZOla5rTLg2nOEnMa5x9FJSq5n+t/M/7nHv"
    "SoNnYg9QtBJuhFbbTQfgG0NqOQGDHjDnN/f6JHdsbT12mPGn3aDGkPGiSQmeCpRp9He6pk"
    "81YLGMWkNyGTMqhiZ+ke9PDucNOHTvChj9yTOlqpo622jvbkgumbw6HyxfNtzJN3xoVrIK"
    "+lkmGrP2Cx8uwIHpYtz8OSNaIrYiaBtPSgbHehHbsrYB41QAJo9XzG9qb2cjexvPJ/EE5G"
    "6Yos+/u7fW7RMwopBc/CGgBgy/KX794ASdSXJfN7DPIzRdKNpKO4A54YMbJKpoFJmEHu34"
    "gWz0dx9aX+6AIrqMx/BQ75ta3iPu9SzyjpT/zeGfymWGcmmW8c+Gwuj4ME7Q6LQUTmgnCS"
    "S1T+QZiIT6VtwsR7EOLhBOkEtABTzIV9e2rCM5C5AuVNgzlLsWzD6L/XswfMwNijeTA897"
    "WCgHiZDlb0LaQuxfNDiee5I4Sqla3+AMFBM6zNDJ0kIBmkvDTj3wZmm4RXKekOJLZTVx71"
    "bzu9vIojgGkg+OUKIxaw6zZU0ur2mcaIH8VQGMlccumoB7tDnxhP7qd3ItoMd5XYqszgjF"
    "YBoocApcJKZIXV1DDtYh92EFDSWGQagyyVWx8WAJIRsiWpwwCnJehqbukw3zYyzmkRIqu6"
    "JjD/BNXUMF3kVkWNp63MpKfxdKWZfDECmhXQkmhc8ZHocJHSlalcNMMY68Rzq2BaFtCiGJ"
    "rtOk5wrc2jZvvOE1P6Z+k4b9EdcXQDuhNETFadx8aY9iPMKeM3WyV8BB4E9+H1ZzS3zCUH"
    "MAHGfQIPh7PfIoXHyFF0cw8N/j5a0GVkQV+EOWeoxPPOQNocql3De6Y7amx0YIHg27ivRu"
    "yuVAdJdVC11UEnmRyLSs7tAsmxXLAGchsquW0OmazNjyq5bipdVteAHVXSbN8oI5YPy2tB"
    "UaFWl6fE8lpiyOj+Wp6Xkw8BSk5eZE5+hqegJSzkuZMEK113srruCJDxSTjN11GcOxgrl5"
    "sEQSiJ/LLkWZ+tLs2/wzdtnxg5skq1wXmYwcPjmJmHThXFmVMPHVt/wFJt1bYqEIZeVq9M"
    "GgQ/B1i2KgS+WP2bzXwrmPA+484U3GXDnLPcNDxE4x4O9xAVgTWHO2lsgkh+S6nhu4dnZM"
    "mKw3QpUoKXEvwLkOAdPF0Q0zAfEoL/UjEaBqoSR1QaXjEd31zqUyovETzXEzbgdF/uBFCJ"
    "46SqDyZxv+0xns/1qY7JNM80ToWX2E5MEW39xM44LRB7a96VGKzMvJI980oIeQVyr6TBV9"
    "Ajb1/6G50Q8xdnk4ElTdCcbZ3+SeDyC8j+BUTxV+Aj2DKE/A4yfwc+a0KP9H0mayeRFd/6"
    "MaSOIb+I7F9EIhILfBa7xpHfRvZv4+8VnoKzahIF0n23I2Av2n0bVDzFMpwFACvoJVwlI6"
    "QMrz2a8WujDM1vhIyClkOGF6LPlDHOB4xxzmOYSfo24tToEzwy6U9uWoQza53Ux5HZXhZd"
    "GLJQ5VkmsK8amZm/mOkmZvvy79W3Gb0WwV67/WV5bLvGs9eyxGLgVUrZ5Se0on8fz7hrKt"
    "ihVtiijDM4mbqOrOjVsDP49ubsdYJzbXnjZjFqsYGlVUtatV6CVSu/ICxF3iJubfm9RaWI"
    "Jr6IViD1scx4/HzxjO3Q+TN/BaAk8gsjH1itscZZstw0SACWpChMCroyFSVEDFSSoSxFBZ"
    "cfYtTIXyIUW7/0Ke54w50YLTLnCwssyxlcdYMrSAlIrn4+toQlNwOaN+uDRHIGJMeW0wwo"
    "llUEsrnyC1k8ILQ4J+jXoot3uo7N5j3H/raRKTAdtLsQZs4S8fMRkKFPLM16+ozuDTx3vG"
    "hzeHEom2qY5AGOvEQqwODkygElDp1F3RYKBq+jTalVaGue6o/iil2g9HewzPF/XA5UaucO"
    "pZ0z18XTtPnAIuvpapC14q7JYr/9Jsvn37+56fTabk5/7wQSuQ06nR7P/c9b0TUsk56v9L"
    "BwvjCNKVUmOCFRcLo+NQZYyWDhbErVbTrVFITPGE5i+E53I4rCvWQ/Iqn9P4z2f7bUnWJ5"
    "HSOg0h4gtD3AZY7zEjkAJvOCCE/frTlBdrNl0TEE3u5r3SbnwPhRJaPO4KaB4FclgO32oP"
    "m910B+M5rZRxTWjGI8/1YXAROYTqJtdxuhvUAOlyisNEwUd2M9fjId0T6A49DBY+IK+AvE"
    "YeUHUZgQRysZLj8Dn/PJ/wmE4ST+i+OfaT7yoz8AJrFfFPsWnppLup3OCpAgDivpUJQOvC"
    "o5fa/cVIhClkKDF2M0itXT85JxFy3hGYGX1CjFe+mYqfAEW59Kz4QXZ0VLQHHbH6ia2A0x"
    "3xkQG9grS8Bu33rQiP4vzUu9UE0cx/mLDIh2XTGej+OhA0Hp17pxutrtnRgOMdGZMpJuHF"
    "/KWIar7iUW1xtmQfJGtyKRnAXJMV1UpmWCSe8HRfDJLhJBRUepUdsJBXDC1Cgcup0xjF4o"
    "Tjuzb3qipJFh0vui4rMRzdm7YXC8KmI6KlvvPTjeddAdUM7HCnuQJnaoZ3HhtTZ9d/rwfv"
    "cKPs0gbD0U025C9aiZ9lRnOZwnT+hxYS7dOPbzhPj45w2VPSQenqs9cT/cOXBr0gtXeuG+"
    "AC/cn3qSoJ7N28ODFdlbrvZNGSqjBmIHldx0OiNWvslt0CvNUesrv+S2VHKt9Jq9VqeB3I"
    "ZKbvtdpfVXA/GjStr91t1Np0cH9loq6Y++dgYNxA7Rdew4ziGwosVou6WAuJaU9ziv06ig"
    "AkBGr9HHRZKL2wj/nbK4eP1F/gZKcWfr/IMt1b4nmzfvXt00/8GmpO/N1u33vnjdA/O01e"
    "1fJZiNrFkh39EIqPQdFdq3UOaSkLkkXhryQYrIn0NCf55voGDKISGsfjJnwV5zFuilaPFf"
    "gp0k8HHLEPpqh9B3NTLj/y6me/Nu1bdp3YxAp90h82hqaPqS11nX3CB3GAHP6mgNhk+WPp"
    "J2WtsYiqWx6Hc6c2b0f8K57tgIhPmEkPnShma14uf0f9j3SLOgJhv0fUKPmJ486L8waSAN"
    "GbrtANg9wNzX0T0r03DPelMZjGn67k1y/xbd87cY0xNed15zVAJPZ3XhkK3ps00xev4nQI"
    "3IytI/WmDqIZ/RvbaEz4ONAP3g/fh/hbMVfQSaaoZhI9v8TF//F7Zm+nTT3S9Bx2F0rqmk"
    "vXQ6TWYqedSdRR00k/5oOkH30Bi7Sin6RyiKTYuKM0BN9AqiUd5cvoYnaO5ru1g0H0mdDU"
    "QoIujLWPiXzobw0A6E8N7j3h3Tvv/sv08dbjjaT2yz8ehrTHGdNangzzAL7SldhnWHkuue"
    "t/DMxa+5ZE8xsDZDM7zSLIf98wftFw4AIsekY84RMTkO57pFEW7hlWk5kLD0z1vlDc6unN"
    "2aQIGhB9TqZtCRgd2iU9Bxsyp4fx8kRQ7m/i+p4pUq3peg4uWLc7KSNxmdG4hKqLXCataL"
    "LHFhF+lRYRexmDC2q8Xx+8ew30uR8jyAqNqKbi7o/9gmuC801/5jviZ8r5msdcPRif0Wnv"
    "eftf3ycUnIBgRt1ylG1Yf1sGoKBojqFPnKnzjZd1s0fODDzftae9C8HuXEPgdqIHZQyfDu"
    "6kYZsTwjfhPyjIzuBj2eZIS3VPKtM1CuFbjmtVTS6g8GnRaD9pti2C98Fi+PFSME9JITYH"
    "DeNgF1eKovNSMlJM8HiqKOQ711oauFvE5LuWl2X51d1M8jRbeCG0JkW7WwVizvRRiygqYL"
    "yKQy6xPjyZ0FJ2LKcCfsVkuGvZ4UzncShZX5MES2WQXlxpyEjoBKOotMZ9jY7GJ1ExNAZS"
    "aNrJk0XGVaHrkpAPIsyUkwfB9aRAIV9/hZclJ4BIHnfO17U+EOX25DJc3b20H/G0g7XgtE"
    "peu7IZeUWEMM8YdhOZ/wEwB5yaIPQ0P+9TwCJvC8Fmwt92wROVS2QRCps43pbH2TUIFpnA"
    "gsJ3PWyeyir5hoH4GVrL/IrD+3BBb5wqKA8uvK/HW51tdierMgqPy2RP62ZH4+MdxQGU+7"
    "skxznt8FOwoqqVCUCsxVRSvwKUQApT/280gQ9RYqRo+UUSRxihPHdVfLT48woFyhClPAY6"
    "5yUyAMKCnwbAoUiJaKw0o6FKWDTKR71ESu3PN97JiP+XfnBGBJiaKUCPqp56ZEArBkjwqT"
    "wnUoyJ9cNwIoP4aSYgplJlGZSVQo7ObNJBpcn0tA7y0d7ttmtBNb1LMiOWFTy5IkMMCUlI"
    "DqkTtMNedxAgeXAcWelqyUtbjqEbMRlWJW9MYC7Z6P65wJiE8a4Sk6wwzY93i4g07uE10+"
    "IvxuljB738hRAn5fQhaDmFUoywLiamlLQHEgfL6a+I1otLNg1wtoPviKfKooDqusc6BYJn"
    "vOh2Chs3N0fukzDIRKz9Lhd6lnyNYxxsHeGdJ2rHQ8ZVkz2HIKDTfnQ8PPmxHMHvGbjab0"
    "4Tzf7aOb6cHWnmw3RQQ25kkZPPbwFEjm0ad/lCd+8JNrLFjoJdIJBXYfq9ssFYSFl+Yvek"
    "sjT2hJP5c6mqzpqOsVFaYwhcmcEMJLjPJPmag39SuVWRwq6BG8Mm09WewaLjXDSFfEB+Cq"
    "pIF/f/7xg49TONmGzuFNs9vNk/w4GZenkPC4oLtn+VkxHN1JygyXjl0foILoPc/kTHu+xZ"
    "f2PO5KS9bLSZJaIB3FG4hKOixn81fe5q4cz6CdKFdty6HtArzk8KsNX1coSj4CLP28Rfbz"
    "lmluj+0pU9RJRnpllOsTEMjZeTAdp2iEyGvmS1AOtZrDVrPdkVmG95Zl+DhKtxtsPSSq2v"
    "iN+jYF29LvslOrNgI1lmXSbU4z3FSujyYKOJ/YdWRa7CL3maDnkI/WJEGV1wRP6UtyjVdc"
    "p7anZ+zWf0lVl1R1VV/VlT8e95mBuKLtooeJxD25TJm3g/5t38vOkiMHjAfXQF4Lkl72rp"
    "XBDU966TZFzQPDt5pCwnQEtIK5BqskS0M+sWJKkzCk1JiITmWZcO7w+x3/RvLHUIThpL6q"
    "qL7qJ1454+ekhUgZQFLkWRQpGO4Yh5V0KEoHpt6YPevbSB1CUuWZVCn4fSRBS1oUjkXlck"
    "z+zTsCKK0dZVk7optxCdr5FxEGmcLEZPBBji/xEufZcJ66OWbAeoDPKQHdVQ9DjXOF2Se2"
    "RHK+6Zw75NfdCktZNaoeJBnhGzKFqjM1wUGxe6ITOKxREctKrTnTRZPYj8z+GrdVB27Xt1"
    "qsoeNY2/Tcabj+DjZhqOFpU9zw+qWOCXEUrgofsSE/I0K3MAtNFxp5wAkVW4sPk2B+/lHz"
    "zNzQAUbk4RbSJC0Cd16XJulDmaTZ1I/hMqOp1IUV2TRda3dumr12A/GjSvrX151BA7FDES"
    "vopwwa/E+p6vtPUd29Np1SzjLJFfvKNA2skeQ5HQSLoH9C4cTBfxmGsKt+vxuygV0pkWWj"
    "d3dz1Rm8OovUuEtKgTc1dIK3Wqh2T/z4KAIbq2rDUfNLZzzq98ed5qD7VwNFLqjkqtPrXC"
    "uj8V2v1aWXGihyQSWD/t2os7kfOqV3lS9fR8PA7dC5Sm4p49MBJwV6UAm8a/9uML5WOl36"
    "YYZO4e641bxttpTRX3DPP6Ff7ugr+3LhUOTLLd9/gZhpfiYpUSqm8HWFBDNtcj6zkOdABF"
    "R6iAjtO+BSK78ePAIo9eDPNEVoRkFThA8oSVCWKSIooz5T9cLk+9vAeCdGj3zqLX8uZlBv"
    "eQuI1B5myXUZXm3F03D5UzxNxxX8BnZpuYLfX5YADc1BGgmGS6Cl9oQ4zpDmhkzU0WrtgO"
    "pqYjoLpsyyvSwlUwpCe75qd5rdN2evk+Izyn4EJDy5t6d0pt+zAI77lWY59j2L6qBT3GZh"
    "HAA4o4/RHZYNxdO4NdwsKjaigqpFX2VumUuWOYW/j01vqcS9x4dZvkUQY8Ii4m32EDYEpn"
    "+I6/XoYI5pzLynmqCwkzEkou9hdamwO5TCzjWO5U5CEYUTWWlXUAjdSy6KoG09N9ITgSXm"
    "s2FeRksdJloKNv8E5tcwtZT12YeIYHkOICeI5205QPp3V90Ouh10WspQcUuW+4oTdjOsch"
    "5QvioqVwNHFUdwejV4H+BZteBPCMt7KQZ/clGAbiH3Wj78JxWCb7U6tyNWCN5tqaTdaXWV"
    "XocZwnhLJaDVaw+a33sN5DfFUKzLwMAXovadGgXJHAKUYYEi0/hRdxYzS3skY0gMsbZzcd"
    "CJwNJ+ltl+dvxixaItny+s9p5Ef4ArkGE2hyXBFtvW4Z3iRSNDdqfifO7wx4yjOVUcF4qg"
    "kXEHpccdHMdy2FzpLUPH7N1jVsPNzfo2i6G20sfTTb8MRRLAYoJA10Pp/Ruzqj1Y2vIt6s"
    "95+QL8hDS00OwFGMUg/oinWAOz2Fy3bAd83OEZYGhzTORgwwAL3eQpqVbC/h7GLIh0MEKn"
    "7D2z31EYdo40G/E79DXe2ixF4T16tHQH25AaDt0H60Yx2EdmcmSGSoZLeo1Sy1SJpT8sHD"
    "Q3DcN8tD1DIy+2YPJ6DfD2CLM6DQAP/8hcYcLKNCzgBaQVUXBuoS6tiIeyIrJjDJdbPFfd"
    "/tW0q2STvPOkV4fjmK5WuaowhIDKwfRxV47945mu8mPYtfKgOQhTOSx/uMiA5A8XqTiGW3"
    "EUU/bVShAmtuPYB6rionGeZS6fp0/l8yQ0L7UZLqALj4BKk4fQ6nD890qnwxWgcxhSkllo"
    "Mlv4l/mzkGkrDCltW2JTmaLUduzxClvjpU7WSS4HqSJKCnSVlMylSSyuhiGO3XQ/mgCI9K"
    "R5hifN1MKAnCJW+hBkBXcscDmc9Ynx5C6zJ7K2uTvC1qXN0GxnvC7mnRGFlZuYyJuY95X6"
    "NY2zKzljoFXauw5sow4qw3MTIgFYJuUsyVRtRmrHP9PW9zJK0SdMyGzl6LUjVKMXbQHKiu"
    "TY8iuUWfUWjIzYtodEW9kLM9G6GutT32ZkXbm9x3awe7bSWbwCvDcC0glLJvaENQvslF5o"
    "43pChYIFnqFXf94qbx5e70xLVuLYzJI61x/WdBAegakxEQWBEyS6h+L193V0z8wE/1r4TU"
    "ygSaeu415lTX7V0awH7NzX6cAUQ2vNcKM8IVzB0oyxd9Gc8xhMOt/1qeaYVh3+hLP5b6Y1"
    "yxyI+aMG/5x9l95fBj5Q1rOXptUXYFr15n5GXPqfSoUY59Jw6S6GeZQ+ARCp9HlO+BS2fi"
    "Wp21In8gZATuWkRIsUPfoUcsZN6V6aMKW3IjYCKTGc5OMdZDZi6N0RNRaBraCqskoaqw25"
    "CuisEoClqqQkVUkQtweV4AUjRmav6PhcFEqEb2JLny5qSW7R/E59q0/0ps8uGT0dsyW77L"
    "4UofKZ22oBcTHdGyxdXqyCL9j55WWW5CeXl+nJT+BeJHCTflQ5MOx2ryB29+I2Sp/oJIZH"
    "pcuVARApV+aUK2MMwyE3s3//f/TlCfw="
)
