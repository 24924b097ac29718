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
CREATE TABLE "demand_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "demand_text" IS 'What demands are searched by.';
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
    "eJztfe1z2rq297+i4ctuZ2inSZO2m33nzhBwWp9NIBdIe86tzxADIvjWyFzbJDvnPud/f7"
    "Qk2/iV2I4hwtEXMLaWbH5Lltab1vq/xsqaY9N5P8K6PVte2vh/N5jMHhst9H8Noq8wPchq"
    "0kQNfb3eNoATrj41GY3DGk8WkdZTx7X1mUuvL3TTwfTUHDsz21i7hkWASiXoYWnMlshZ6j"
    "ZG1gI51gojF//lOkin3/YKOa5O5k4TTR+RQc/O6L3fQ+9za0a7N8jdczrSiEY69AC9O0FL"
    "3UHuEm+70E2TnQBquKS76AHTS8RyKfWGuHjOnmRDDPqnJ651h2lzmz7Pz58Ndmu4Cvdp/P"
    "Of9Mggc/wXduA6/Fz/miwMbM4j2BtzoGHnJ+7jmp27MO5U4l6ytvDHp5OZZW5WZNt+/egu"
    "LRIQGMSFs3eYYFunT0nPufYG8Ccb0/RY5rOEP/22CX/KEM0cL/SNCVwEav4A23ONyaQ/GE"
    "9GyngyaSQ47FOEeOWdmlkERgd9VIcBcAeP8O7309OPHz+ffvj46cv52efP518+fKFt2fMm"
    "L33+N3+YLVq8K4aZ+lXtj+GBLDoE+RiFE/9mNLqrcyrGjC36AdOiDOjQEZEOf0AQ4wD9a3"
    "EO+HjvYoF/YsuD7YtzCCas9L8mJiZ37pL+/HS2A9/v7WHnW3v45tPZ2yjIfe/KKbsEcG/h"
    "Za9CoeHtUzw9wI8B3gOO8S3obDpLon5pWnoG6AFFDPUFkBwh7jsg7A5uLnoKuh4qHXWkDv"
    "pwl9Wj87/m9iKcoicMl2EwVNo9CjDM34tfoTkETkz12a8H3Z5PElesUyurbfLS6nQVP6MT"
    "/Y7hBn8Q/o63RLc3c8NViGunLuChqzvXbh3aTXDQ8Mlle0Awog2QQdj6OFtSqFvoli6gy1"
    "tk8FV09K397vT8E6yj8JP1jqZ4Ydn4NwfW2iWiyzG9RttPrfljck3fy11gwb+Fo6CLv40G"
    "fSYoeCu8zunw/A922YIlHfGXw0E2XmPaaK3bVIKgNzUolUVviLj8ky0QxNb/nw1nM/0fPG"
    "Ovk3c4sa2HBm33s0H/tWVzmeGgQkKed1lKCQ0+CUbh71IIXWOF0xnAKWIMmHsk7/2Dek2t"
    "Y/VKGY3bV9dsTnX8ObU9VuDKaXSm9c6++RSTJoJO0A91/A3BT/Tfgz6blNeW497Z7I7bdu"
    "P/bsAz6RvXmhDrYaLPw5j4p/1TkYWSv3WFXqyApNS75b05ovDyZcQT2zJTpJNsidtvX0OB"
    "++NpDoH742mmwA2XouBaa0ADHqoAwhGiGsJcvV4TWsvzghwikRDnh5jJSIWm6BihnKjLTt"
    "QgNCehH1PBOR14v30thvcuOUf5+zgi4vjD+M1V++9vI2JOb9D/6jcPDftOb3ARA3tt43vD"
    "2hSyRYVpagH6vucUUPOKAOy3l+BmgCuIVWREhXI8vzTYQybdGturzZ0eDdaO3tNr+KRVpI"
    "2gLdId5nuA6Q/d6fcYGW6LORzgOZqeOQJz28SG8t72PBfcJ0FcTFwwTfzCazdpE9nDPcAi"
    "orKfBN+DqWOpEwrre3S7WZuWTokDUwnZrKa0BbhGCNJnzAeS0+AhHR5CmjIow51U9SAT/x"
    "DF4YzyJ/tlwunJ2eezLx8/nQXYB2d2QZ6Ukdh3gRXFb1/DFeX0w4ccSwptlbmmsGtRfBlA"
    "qfgqdG5iGKsE/LwznHTVebQiY9247l62EP3QyHX/Kz3qf9XI364VegifGukOOn9vIfjUyN"
    "97I3oMnxoZXHZbiH7EF4w8nPqSg09fMrn0JaGpGf9K4VG2fuY1r5OHr7L5xFnqp+efCtkV"
    "Aop9jfODLpJ71gB8CWdSVAqJEe5r8NZVIAmFBNgYEJoU96lEKaVvRTjfiija4GZNRVY836"
    "ERRls0d2qFQdvimiHzL+vIxjPLntOvBbaphskcyI/0PB/aTaqwuYZJNSzueXYt6xfT29am"
    "PsN/gMf5Ke2w6vswnznvLU0V9G/k+eDneGbq7H50yKJb+JwA4Le5XeMMWOYID4iBlN/mBd"
    "ziUpWUquTBRb/I0M8djhgmElnRKSkBnuXRKc+yVcqzhEbpTSqF5o0tTZ2UlkMLfhzOAoN7"
    "SyFHdo6RHZJUigvXCWIpXwsnX4eZDSJTYSU2RCQnskITWUK1iXIiyYZLy8bGHfkTPyaMlD"
    "HoU71UR8aIf/sjzT/bCARiW38IJPfwAKQI0P+N/SDr0XiodijSL6MyqmS+cTKCqoNrzV1q"
    "ohFu9bR+SJBP4GtRM8N9/M1Bc2MGjXR64Y22OcP6Z/g80d+mKH8lO5G+O4EnmqZUuA6lcK"
    "VvTtoljqZuTSopjL7seN6zKCrdogG457ncouc73KLnSbcofE9wIWUqRCJRzofynW1t1mW9"
    "zwGxyGg3qNhFtZmvaqeFgkONXN6Mb4ZKC/FvjdArXXWsDvrtXguFfmhkdK10VDjrHZRxR5"
    "98ysG6k7iyteUcXIoy7l43DSo92tYqXQ3OWCwjVLv03xwMFCyCeNeOSMr1VPxcqzh6nOY1"
    "Y2fZxp2RMTM/PWtsqQ83bTSue+1+o+DEATQtBJ8auVaGowH8Yt9lpoAKIlIEcT5emzr57k"
    "ndKcpk+HJzlz65pg0nIfE93x5diFGgqHMvHXQR8g/OjcUCg5sOZji+05VS8K2z6Xtxn9Wb"
    "1DKPVMsEG0IhtchrL7KcI4xiJGJ819HvQoh4UfFfKb6P7E1LfvtagHvoTUsg1P2LzvuFPN"
    "YhmlqAvu8RzeIOy7j0IoTSnSecO08QiXU0s9Y4M6VM6OpOedWBdkVTymzdFzYTHx1rY8/8"
    "cDZCz97pxPgX25rehDY6+kVJPGfHCrY9OQ9UREZU6ERvuuqo8+5jip9kb3eCMLmvYObhmW"
    "H4LQzsIEgn56yxaVL52Nq479FYv+NnIZMclYYx5YLlh9HNdJtRwZ3QI5YbrI5afJZOmkaV"
    "Tprwmzkp6rFJJS4ldAhmktq3mgKTX1kTlk8rMM6NrnLdHo6vlP64hbbHdDYfDm6uW4h9aa"
    "RDzynDFuLfGhkPfvRbCD41Qmn+bCH41MhNX/2uDEfq+B8ttD3WyFAZKYDxRO2Pxur4Zqy0"
    "UPIc7Ws4+K72wXw+6bUvaK+R3xoZdVSl31Eml+2O2mN3iZ+hzzqYXNyovXH4XslzGmF/5X"
    "qojuj17bFGBuNv8FfZVxkLXvWpbMIRFXlf+DCNwONPmPeci0GFzBEBhcT3aXylM6AEG+rj"
    "DBjrNhXfGylqlXdlp0rlbts8qU19sx4QfYxHL1UD5bAx012qrBiE6jKPWLdboQCxpq8GhQ"
    "Wk3xz05s9r9V1aqFm13YPe1EYQb2xBFm8LufovzLJ2s3+M9Af9EZlYv2cnbXrvB4OO/w3s"
    "cbrXTZhBHIvrblSLYo6JKTypA3uYgHPZSbqDJ4cW8Nx8GG0fUybulmpWhdPpsahZkfeigL"
    "S1JaqhLbd6ecCfcXIOWb95nYL1KxuybCUo8v777WuUEbBCM4sUVF86j0rEWlVUukghrtE4"
    "f9kdPhH5MMGVwjt9BrHujosjebf6pAxIobb8jK2H1Agtdr65Uy/zW+RIAwFtQRta6/Yv2I"
    "vzOx2j2ubLl/PPTaRtzj/hOf38+DF1e09BYukxEnh2aUpVRm7rOXr1RW7rkdt6jh/lF3Nu"
    "HmxTz81FV+XSVQuFfmR5MMvoPnLTjmgbT+SmHblp59jMH4L46SIaeYpOGNfYs3XDuKkgXx"
    "xkmOo9ugWJNMi7B+6t3xz0AFGDwQmW9h3cXU1EnwCz/5Me+FhN1ywhoEHuDci/OeWl9KwF"
    "Whj2yuGev/B9wKdHKU1DN8DD59GBc455ALHUV6W+KvXVF9FX46u0VFdfh7q6l+T8TPdcWG"
    "aGNrVDYfWJamdz2R/OhzULCCbNHwBkZ2nZbuH8q1Gq+kH9KQ/Sn7KB/vT6rC8ytlz82PKZ"
    "jaECemHRK0pWNwnsJI9Gf5Kt0p8kQhqo5mvcp0B8YVkm1kk6yluiGMBTSrWvF91H/bCmqI"
    "vBgKVMCraoXqjxbdc3VxcKRZ2BThsZbkRLk3U18oxy+gfnA2I+enw+ko3D3pDcmQZ4a5Mp"
    "HDGUIJXxQsUsJKE8CNZD8YitEJFEvqJILT8055kRWn4M0HFxIG9kVmjgZURkpc8wFQD7Ok"
    "LfEjOrUIFvYR5cmvodb7TT5+E3a+Z1fUwWlCKf/6ONoG1qJgY0xTrkXIAMY7CdaK4/Qk0j"
    "r4BRE03pNzLIzNzM8Ty1OFJ1PafuJkoEhnr/OuSUltuJhFk3mtKncSifhv8ilDHy+LRCG3"
    "l6Srs7CVt6YifAaHJ1rYzpYaRZ2lkw8nSV4ddhu3vTBttK5KdG1H5/8L0NGXcndOUYQJnY"
    "xCl6v29ttT+Bx2BmpdAvMUwuMrxHhve8FHZC7KwRzioigsL2sltrRGNJXfbWhNkAqTcbT+"
    "gXYy8JZ07lws/Z+bRy8QNk/zCtl5uNSv+zJZ6j6WNSbchJI2D4kvi+ciFk/ZWe5vUZrXTT"
    "zGSBT1Onmf/j6edPAfDwYxfUo6t2r5di+TRcMwXMHfl2fQKRxfsqxJC9JNydWvMUM1w22n"
    "57CXaZ7MbYXjlJtNu2rT9mDG6fIoa3aTjHOE88OfP+/Kc4Mdzt2czakFRRw7+0U8LQQ41y"
    "GC3hFnMvh9FvVELg1C1mTbQtk9JQKWJlOW4iEVKaofIZvbHQ7AfdcGlnty2ks6BspDu/oD"
    "YDZGhyIXvtHBELJgO01B1ExZgZXIa4bdb6EbvoTbvTeXfy9j26pf/cYSr3LRDS3tkJVjz+"
    "lolC1gLN8XrjslS3JjwRT4l78rbl9+m47Kbwy9TpDzCwssBwY7aEs4/0P8pEt0ctRkmTaa"
    "NKk6lDFd2JQYpHIMboarHU7z3vpQda0eDlOF3t4perh3puOGtTfyw8ruN0NRzX1QfXrnXH"
    "ebCoKEWX+WURtBOENYR7L2HjIJ2V9XT5tCJj3fiujtTxYNhC3kE4zHdyMwJnU+yERq4UCF"
    "psIf6tkZ7aVtlmU+9AIxfDwZ/Qgn/TPr+3ezdtdp/gUCOXar8NocjgKetD89gJP4x6Mhq3"
    "Ly/9YGr+SyOjm2tlSJ8aOt0e06cBV134YuwEb6F4F+Au7e6V2ldZgUxoH/lJr950OULegU"
    "a67XF7+9DhX2L44mRY7sHCcj3NrCDWIaoDgh2cOVq0A9W1iJc0QvSa3aRbPb8wfAHVa8ZP"
    "huBnr2j1DcEXIrhAsPdGxhaIxpG6hBZ4tvz2em1C7vGMhC0prZo5jP8TPUaQJ3rZM7fz2n"
    "A68Y33kLDzbPHhhH7iE13bfJrhL9rm/OTLTNt8Pv/4Udt8mS4+v/0DGa6DKP82K0xZxezr"
    "vn2eV1OGvCkG+ARA/E6Ncj7sEzCHA9yTWcGCZDJw5jeHeTLow3hZZFhf1mpNv+fvEcz/SA"
    "cXxNKrrIfoNEtnYscL0mZOC8PRyC+8dpsQke1i02QlItj/cy2LEroYMtmEB2rwEOCLYF2x"
    "vj0YHujj3NEnJzn9DT+pBg7SCj39s+E9YGAXsdb0tWcLNbtMRwuGWYO33dB5w44UkpB+C+"
    "m3qLffgs0ERY27ESKRzV8imRqDObcw0tW6K+qP9AumBxAb7eozBNDbuVSwKDyDxOlqCHb1"
    "7iEftPWyYNH2BGEN4a7e9cn2gfrFZwnMxDhN8ttlCM7qopxVWEyddM82YS7Mpw72p110Af"
    "EBM7sOrpXCmV2BpoXgUyPf2v2u0p2o9ERwCAmDLm9GSheyBLEDjbQ7Y/V7ewzngsMy/qnq"
    "U0FvlawE23bbUSOENTSjHonZ1Mdkp910qVMM5xBNU5zPcdoKWH08c+PRcdrGupOmcGfLG1"
    "uK+qXUO/mQS2WBZtlT5oek0jLHM2NeataMUsp3SeR3KW6PzPtGxelqKMB/OsujL51l60tn"
    "iTiZsEG3sG8vjVo694qZcZPTW4lMZwlSyYWyXJD55kTggud1KsyCKJ3Evyz+MuRDFE68SO"
    "ZF4cSgF4Hej5koLBZF6GRWg2PMfCnaG5A3ukmmvhQk9WWKNFMBxiOXUswvDfN4jRRPIhyV"
    "4XLAG41KkiDnATlNdc8BtYw43WvEabo5oAKgQwki6olxwgJSQUxvQhJMMmJA8NiiH5WzQS"
    "wBMPesEpF887DgWaHSI+w4GfHR/qXmrqBoJ9QoRyA07I3H83cGQVPbenCw7QX8Qiju6Fv7"
    "3en5J4j6hWBj1/qFCcTsQpxvWkjzs/qSGUUEVmGaSEbmHigyl70ZhR1FUaraJbio3kkkd/"
    "09tTDWwvHqYFwmUiVEJhksNINFsme+GoPyDotmplaxR/VONEZUoFl02qNOu6u81H7NEeWU"
    "Si51w9zYuJGmikQa7FZI/OxbocZPKibfrAe+Z5ApFRRsRLUK6MHLjwhbBtmmxaAYjBcq8w"
    "e6/YV5qfvonkX3wUrqLPu7zTPUGdpxEdHPay5lvgyZL1tzyZipMteMoH2dlovKFBfIGFpC"
    "1AqRSVFLOFErsdK/VP6ApYHvMWx1T1uNwpd3rkV6rOGT65C2+fz7/ETbfDr98gE+T+Dz8+"
    "8zSNlLoaVjBT0YrOrYfANDQTfRmi4VBvRl4zvDcbHNqg/Ea5n95iDT0A0nLbPwoW4qTW4C"
    "y9i7Fi5pcqt05ap9cfusEu/Xw8HflM6Y1ZeHA3qm1x5fDoZX9JR3FJ+dXmZvGUX/7jnbAe"
    "8OvR2wO2xfjhsF+cSIWoh9QSbMiyt1zHb6BYewI3B8M+zzLYH8CGrNTbz8myrk64z8ZFdH"
    "kCSzo7BL3rFGemybYQvxb418H6jsN/+GfKDDr/Cbf4sxDjIql+wwjNeqcskBsigwwAonrI"
    "hS7Qvrl1NGP+aC+uMOqD8moXY2q5VuFyoNEyKpxYDepR/tpTqMnZIlc3cRKY+kRtHeVZSQ"
    "0h0q+dxN1raRFgPYxTODgppheo+RxtV+Tvve6+P4UN4BZlfpqBTPNydnzdNYCoRwropYBi"
    "EL8kdM0uT97PyuEaLXnN7VsTZ22hDdUS4ioKjfNuY9FOXAMxvPMizWOWTzLbnIC1rj+uai"
    "p3aoWsS+QaimalS/3QORmh9ppNNrj0bqpQpC8/ZYDMF5Q2am7jgG7XBO/zX9YRdOa5PZh8"
    "x2XiCzzdxwXIPM3MkUz/SNU7S8SoK2fpPUeS5h+3yHsH2ekmjBhy490fyO+oAJynJ1AgWD"
    "/EmjJCsTGE0IAqZlm4d804l9iu0iYzeDvH7D9yRvppBdiUISFWsCu35BQTBB+JqFQSpqWK"
    "sVJnNQQOhfSPFW7hrAKcT1G777KbiEeSXuwmU+EoSve/h6YLhWKQw52WtGcEb/152VZnPL"
    "p66E6QV+9RsX7ZHamYy/KYPhP1oo/Esj7evrHtVLJmOl860/6A2+0hbJcxoZDS7pDTqq0g"
    "fPQfhXGZWm+npYlm3cGUSnknZpdsa6EJmjgyFIZaBw+keUkxejwfCCpYL0jsA/1FW+K73B"
    "NXcRBT/E4BmYpcoyy6cVmUvhdyr8Ll0PBx1lNGKeVjhgZ7o3nu8VDjRyRaeroQoc9o80ov"
    "zXjXp9pfRpu+BQIxfq4Erpqp12b0KxVpUxvOOJc6wdvX2iXewcvbPaV4bhRrETGhnQyWM4"
    "8WYJOgTDP+lMMW73u+0hOCq9IzFGm4nvcYq9P99wC4hFHm8/BsNedwIVD9X+1xaK/NQI/9"
    "nufofyi13/sv9bI33mIaZ8DjqInwm12XaTOEVb0Wf0fM6sRfinGGNhpbsb+xlLRZhe5BGh"
    "tIc9+gazL3izu92eAi80fLM55maosBmGfovBmVj5njLMiXUhMn/UfvcGdg1z07F/TOdQ8L"
    "NRAasN7Ar90IjX2GvXVUedQX+s9m/gRQv/4m9hMEeHfgjEZ5b/l4UtFgpyT6MVmMsiWY5+"
    "4UeoEe0UsnmGicqZO8uFTf3HYkNmACKabgzTNYjzHu73n43Da48QUJCwgUJZLNijY6fAua"
    "sQQ5iqfuN2Lwb7F60xIjTctSsxIjTa1bvMfdDwSk8r2vs02gFh/dA+Oc21BJ7uWAJP0wD3"
    "AuAnD/pjsZUwhVYuiFtoYX/P5FnFWqI9CDyiGz/a6pir2fyAmVKHg+/MAOcdJUu2lBG+q4"
    "//YCgX8xyGSF6zy4DBULwYRoxM4HFdXlnZS0UMG691wy6BeIJQYp4Xc5kNJ5sB9A/OIY2Z"
    "NzaOZEevN4x3J8fZTFeGW47vcdqD1J95gfSAovPZB2knoxeG7biTqe7OliVYnaSWxYZE5j"
    "aTPNa2ZS0KZ0VKkNZo18vBa65wS3WJiisRQsmBshxYYfuOuQzou1KUCUlayYeyfAhFoPLs"
    "FYW5kdWD5MnzeGLrJTLnJUjrlA3p4GxYWzYd2CWYECGULCjEgh35C7Od04UTGKqhro5rTs"
    "qbwDAmquQoAOCP2wrgLVhnQbTRnhfj2JueC2N/gq4A5fpn4UysZ7khDgkkFSA9DPocBl3W"
    "c9rIEudyAL9VUCtA/DXUxElo9DlADik/lcwgkZx79YQ5qS9WUKtlL/kTr3XbfWzsTqLI2z"
    "RzZlKcrIPmTxcciSYkRO5Sd9HSov+hifwoqTltgii5hby1bw55DEM3TKk9Ulm3KTkRf8bT"
    "RsYLRtkWxeSfMnWiKOJ9E8nUibuZUFnqRDb0E1jmC/zwaYXO+/Ft0Osqwxbi3xrpDK6uew"
    "oPA9kew/nJULkeDMfQOPQjPlW9TPRHeLYuXikhTiutDaUNPkLUoH69rNhh+Imt8QcVekVj"
    "SF6pNzk1pBexEKfa5rEinb/c5osrGJC8srFbv2BNcqsXrt/6Se3iB4j9IVIH6TZGPPkBS4"
    "ie1BzykQiYKT3P4JbyPh2x8xQBdXfGT5+mTotrFTk/M5IvZ2errVfy5UPnqp1a80K5gf32"
    "EuwyiYGxvSq2MSSgOOB2kJcBPJQPLiFAv4y4oa7AgjfckDRBY3txp4hhsGYTe5OzVvKAYM"
    "Rp0MIwMbIIq2T8oD8ig0BpFgdTSOeIdugXA3NY6TBofGdhByj0BR026BbKI0/mFsG3SYlk"
    "j/dJNW5u093yo4m/qQM65CVlpW3zKGQdadtsVGnbPHjmaNGWhAMkJ0hMOfm2psXInrk9TT"
    "Tci+1P207TBUZqhKiGg7X6guHBUlpgeo3QHG6C/XAkE6y3d6wAoCEKCWcczv+xDFIIzS2B"
    "BDMO5obMljq5K4RnhEZCmgx2XmycQoCGKCSccTgXBjGcZanNmzFSuZ1PtO18ophZiItNE8"
    "/cjW5e29YaZ4SOpbZr7jS+hCggPHFL8nQIGVrTcUhciOxaP9rG3dKFyC4LLBqI/5ziJR14"
    "sfAu9EbbfP6Mz7XNl+nsk7Y5w/pnqKt79vFtSkDZnm4ioCNJ2lakbUWW3K0+zed3pe+XY/"
    "UONXIzVnvq+B+Tq0FX6bVQ5KdGuspI/UoJ+DdPwP6jPfSSr8ORRjrqsHOjjie99j8GN+MW"
    "iv5mBXz7420i58hPSCXa7ipX7eGfkE7UO9TIn/3Bj8m3wY8W8o/i82Eelbv6hKHFa8w8s6"
    "yM4DaNytP+cbgKF3uNkdWv2mv1SB+4brFg4vgBCszICFcZVik6Q6oOq3wZpfB6Mw1yrafo"
    "guHLzV0q4DrWMF90n7WIa1wPuoNYX2DRaNKrc3CAPywtByOAmmllPfXi3ae3f6BfeE0plp"
    "ggV/9FP+fWA8kICtzXnZ5WAX82vN64411qg1IbrLc2eGDpSLR14QDiUe31bQWqMF8P1RHV"
    "lrfHrMzS3xSvzBIcMA15fDkYXjHlmB2V0Xar36PlbFYrPS3xSHbEZ4hEZOYIG/QZSkRQAv"
    "10asmIEoyQNUoqTMnu2ilFBXbvePBIapRPrYr9Dp4UXrjkcpzuVYenEesem1ll1zLsi1uS"
    "Wsymh8nhHWimJQIC4rSHyeMt0zmXS/DLDAoTMCiUYHWCWEZ/HAmvi1dESCWun0NhXzOq9C"
    "kIkjXDE6gKMyFKJxlQmgEymflLc2AroU2LcyGFWL4MpVkhkza/OAtCgk2J1yGNWs5M0uEv"
    "qsM/PUurzFQuM5ULhXHxTOV+mMPzIS6UyvlYAY6qMznwDct9lUzGdc8FnyIo54A5Ik8cFO"
    "cjnY3TBDCh0tmFgtiy0tnFmzRzxroVTWcXIs2bzu5JEgF3IeWZRGTgmUxnJ9PZHWuMh0xn"
    "J9PZCQG4eOnsEqV/UuSNtPJA2QJHaoGipyUObUNn0ilsXp5+0DafTk/g8/PvMz+sHdLP8f"
    "7Q9g6I3hw/UDmCdsii3nUoCEJlDZa3jqdqSkoq+7uVRjQy9rPi0Uv8NAvXp5MNtoluImPe"
    "ZH3FrsOWNnoXNtHnDtZnrfluOBmvL6bYJOP1GzIznsyM98pCD/3ZPtVBlD1WY2S1jJepfr"
    "zKPTzhXAi5EP64A+GPGQgX3qwfpZJY58M6EJUTSGcrrGGaWuAsd4Ec8S6QueHMjLVppCUs"
    "zZ4tolRy6cu19PkVhJl5v3jSmgxyCX4B8Jmlo9gunQThM2VlwaAvJip7RVJphxP6B9yUKT"
    "h7/KbR1nLw7iXI3C9Pa5fB3KOSaOdGmyeQLrFvJkp5mA1Sh2UA/YPzATEfvbFxJLtovGEs"
    "agrVuNk+K5wgtV2zkIm/aGRByKzOO8gbX5CTUEYZHKu5XEYZyCiDI7UhyCgDGWUgBODiRR"
    "l0Mb0UXWejV3aKG/NtmxxhBGeLDyeQ/fxEB9/+F+bbP11om98/f4Dj2dlpMyxGTB+RjkxD"
    "NxyLQJ51+hvq2i0MewWefWwu0gIIqr8JhA7crm3rngn6t8hweAo/iC7wVS5Er1sLlgzQ1B"
    "0XLSkstHeDNKFT6NGyjTsDogzm+qOfRnDNe9UI8PIdJq79iN78ea2+M962aPdojmcGRZHR"
    "P1JBil+cvkUWmWF2lt/WgAch8Mx4njtCIfhHDXrpJ13OXNjYIIMVxJS+ZLBCo9JgBZdOh+"
    "m2ladz3wXEh5MPGt1h+3Jc0I3AiVqIfWlkdHNxpY7HSreFgkONDJXxzbAPJ/0jjah92uXw"
    "u9pRIFG9f6yRXrvfhZb8WyPfByr7zb81cqUMv8Jv/h2fnHOZeCrPoCdd0PtOIymyC/rl0s"
    "XvxQO9soi7TBGun9DCA6oabWiuQg2nIhD9i6siqmGIpBbzwwu48ycuni2JZVp3hZTyJGUd"
    "PBwH1851m+oEKVPIDtvTlkQiLgNYXjSAZbqZ07GY4qajmjJdAzPMeQFR3EPHqd571LUay1"
    "2lo9JV783JWZOXV6ID1+Abaf1BfZYSX2xuWMTJg/5YbMAmKOWoDWflcDHYgyawMYUU9Oqn"
    "EtdhIo7Ky+e55OXzHfLyeUrE5nptGhS67LQo2bin0dYP9j1uUygC9jO3gggN8VkehM+yAU"
    "5O065t0nmWpJZJfzKnd4hSqoPxzDOuPnMn7HeBwRunq98Qrr72nY/ZmiJVCuyAsH5oVz9h"
    "+KDhlW6k1AF4Gu2AsH5on5zmWgFPd6yApwnA51T8NKhMOpnimb5xiobbJ2jrB/te5L0Auo"
    "VtpZj1dugvCcpy+otgkOcLRQgjyN3AbKtoinCRHTgfp3vNcfPMKV/WuRgQH9C52PcibIv4"
    "FoGmheBTIz/a6ljtf20h7yDdq9gZ9C/V4RWcDA7F8BFuQyFSR/yOEhlhQlkzQeSaCey9mv"
    "CImpKsTtBLjovP8eIFMuJ09ZO99rWRBsLYJnRdS8tOkW/1i/YgMPKN5JrXvr4eDr7D8uYf"
    "wTp4eTPiyyA7EGO9YygX2xgZInnNoh2DofiUEiMTeFwLNqPYeK0bdgnEE4QSc7kdUm6HzJ"
    "aWnM10Zbjl+B6nPYhcLAsFlhOL2VrEZdyiIf0J0ho5kA5crAY2axTGP0RUpx2Vsm7ZK+OA"
    "Zywuin+ETKJfFv0Vtu9YXAtdJIqyIEkr+VCWD1GLYpkKfukdSI6U5YifdKtEVdEEqVygn8"
    "EGWUvxpWspQhmewiUUt0RyDiqCfCIXQFRPSHJBVptLryEVUpDylOii47UCbMdeN8c1uvNC"
    "GnqpZf3JaqGV9Sf3j3Hx+pNbSa4ClOtfHTEh+OaA2Ms18nx4C1X4PNJZImL1yFPfM6YVHn"
    "QUHynGGZp0DrS3JnE5nHNBnfAh5AA5ZHWqAOVtYqt6Ipy00QlVRpXD37GGviyTmXss1Kb5"
    "dBYyCswkLB89nZGsDRm/tlIQcnkeU+jCQTri3aIpduiswLJ9UfXC8VtgG73RNl8+nJ9pm/"
    "OzD18g25h+rm1+/wD5x84/np9DLrKzeRN11VHn3dnbZLKyF7h/SmKwn6EsbuHH4anAXjIx"
    "q8wMJjODHTwzmDeZFB3TETJpeCxteAzPQIWZkEIsWVGVJXK7ShxK/hKNDXkFsMhcEJG9Ou"
    "1Rp91VGplDXhp28oKc8q4LKOZmZfYPXc0j2hZM4s+p8mbu39VapusXebbeJRbKdP0yXf+R"
    "ZkyT6fplun4hABc1Xf9oZmNM+J/KEC22TfLIF06k9dOGM982pTuIiqOLBeIdQMZ7F71Rvr"
    "d77z6//QN+GA4i+B7baLbUCf1LTaTTEw/0hEUwcvVf2GGmrbWpz3CKiWyfd8qTJd/TemRa"
    "fDGlHGn8alRp/MpMiHxhWSbWSWYcakZO5Cklq9mSMBj0ImvwhRpfZG+uLpThm5NY0s1MsM"
    "vtUI9R1kL0Ocz2xswMyDvHeHYSZDnGd4xxD7YSYzxJKcd47jG+oKAZU4PyJUWR2jnOY5Ry"
    "rOcf6yHoSoz3dGo55nOPeV8xKLN/OUpaw43rddrALD20L+qhDV6WEjvWkrSSEdI/K45/Nj"
    "38MDRqK4C3/iHhybdcKM+scq+bG+Y3bjsOZd0Kk1QfbWq75i5rKg4oJnqUJE8sokdt2V55"
    "UCporv7gpT5tPNs4YNJkIYIL2uTOsuapEYXFe2H1TRfGX9vypg52eYlTC+yiDlrq90Ctz1"
    "nNUWeJ6XUwyj7Sb/aLO4/1B53ebY70Ox0Kn3rpi2lLjWyfagm9WPQixDGCKTazYunPBjw7"
    "XAyoEzGJP+PXpI1W2mjrbaN9Vn7F56VWLIVroz0aqV/7Xu7DAhkWfboW8o80MuoMhqyAKf"
    "uG/IodP79iR5z8it5EWyb5ewqpzFyX2+zlLWJF9f8wnczpK7LuH6z2hVXPOKVUPEtbAEAs"
    "K548a0skoa9K5/cF5GeqpFtNR/U6PDJm5N5xvx2EOfT+rWrxfIjrr/XHJ1hBdf4L3Z0tGz"
    "vVfd6kmVPTnwatc8RNscZMM58tDXyPwUDgcH0cNGivWwwqMleE00KiinfCVHyqbROm3oMS"
    "Dz+QQcAKMMNc2XdmFtwDWWsw3rRYsBSL9UP/AwVUGRm7dZO2p/2zWCtrhR1RI8Wlei7V84"
    "Or5xmx4jsCHWoVKx5V9E5z6XmnO9S805QiX1ifm0Za1cDs8gVhmtdcv+DojEeDa6Vf1HAE"
    "NC0En9xgxMp0eAca6fQGzGLEv8UwGMmU+9nQ1zflPhe0SjA9QigNViIbrGam5ZR7scOEks"
    "ci8xh0qeLJm7dEMllqReYwwLQCW8017eb7Vsc5LkbkNdeExp+glhpmi9xpqPGtlbnsNL6t"
    "NFcsRsiyAlYSnRs+UgMuMpoyk4tumhOD+GEVzMoCVhRTd7zACW61edCdIHhiRv8s7ec9ui"
    "GuYUJzgogFW1yRgzFtR1hQxm+ORngPfBPcp7d/IChdzAksoPHuwLfDOe+RyvfIUbh5hAZ/"
    "Hj0cMrKkD8KCMzTiR2cgfQG5puA5swM1tjawLRgpsRqJq9IcJM1B9TYHWRsXbKRlVe4Q+Q"
    "GVbqo5d6muXFTv9shayDvQyHV7xHRt/q2Ry7bag9/8WyPt7pU6HrMQD+9II12l01NZ2Id/"
    "JIaOHszlRSX5CKGU5EWW5Od4BlbCUpE7abQydCdv6E5INCisSiVpZYRB6eAOJsqVqAy4pZ"
    "LgV6XPBmJ1ZfEdgWv7yNiRV6sNj8McER5hheT5MLejvdUU4uRsK6j9YATqb2OnAYE3aea0"
    "IDhB6ydNCAOCt2r1bw6LrWDK+5wHU/CQDWvBctPwLRq38HULuyKw7vIgje0mkt+cpO1hT/"
    "fIkxWH2VKkBi81+Fegwbt4tiSWad2lbP7LRDRKVCeJqDJcMe3fWhkzqi8RvDBSFuDsWO4U"
    "UolxCsa0e+/dnuDFwpgZmMyKDONMeol2WmFd3f6F3UnWRuydeVcStDLzSv7MKxHwSuReya"
    "KvYUTevuw3BiHWPReTQSRNsZztHP5p5PINyP8GxPEr8RLs6EK+B7nfg0A0od/0eaab9Kz+"
    "O1+GzD7kG5H/jUgFscRr8VQ/8t3I/278tcYzCFZN40B27HaM7FWHb4OJp1yGsxBhDaOE6+"
    "SElNtrX8z5tTWGFndCxkllJRO5x1nMPc5FHDNp70aSGwOCxxb9KMyLaGato3o5cvvL4hND"
    "Hq48ywX2TSdz6z69smpwrbnL6bUMt3o6Xpbvbdd59lqWWAyiSqm4/IjW9O/jOQ9NBT/UGt"
    "sOlDq1/EBW9GakDL+/O0mrj1pdv3mcWqxj6dWSXq3X4NUqrghLlbdMWFvxaFGpoomvopVI"
    "fSwzHj9fPWMrdPHMXyEqCX5p8EHUmuhcJCvMgxRiyYrSrKAzU1lGJEglG6oyVHD9IcGNwp"
    "aKEbbvjRlW/O6OjBe584WFpuUcobrhGaQCkOufjy1lys0B83Z+kCDnADkxneaAWFYRyBfK"
    "L2TxgMjknGJfi0/e2TY2h7ecBMtGro3pYN2FbeYsET/vAZnG1Nbtxz/QrYkXrr/bHB4cyq"
    "aaFrmDb14iFWhweuWACrvOY26LbAZvom2pVTjWfdMfxYqdoPx3sczx/7ISqLTOHco6Z23K"
    "p2kLiEW20zUga8VNm+39Dg5ZPv/B1ZXS73o5/f0fkMhtqCh9nvufH8XnsFx2vsq3hfOJaU"
    "K5MsUpiYKz7akJwlpuFs5nVN1lU80AfM4wSeCdHUYUp3vNcUTS+n8Y6/98Zbjl8jrGSKU/"
    "QGh/gCccF2VyiEzmBRGevztzgjwtlsX7EHi5b/TaXALj3xoZK8OrFoJPjQDa3WH7R7+Fgs"
    "N4Zh9RRDOKePGlLkYmMJ9EW+62SnuJHC5xWumYKB/G+vLJdER7AV6GD74QVyJeIEkrX4jS"
    "jHixkuHyNQgkn+KvQJRO4l8ef2b5KA5/iEyiXxZ9G8+sFV1O5yVYkKSVfCjLB16VnD5XYS"
    "7EKSvhwatxGiXq6fnJuMuW8IzRS25UEr30kqnwBJufKs+ElxRFK4C4G3RUT3QjwncOYENr"
    "ZQXoDuw7nRj/0v3UC/XEOClf5ADaC8V4PsYjFzalXxrm8Vq3n0Q4IkTnyki6DXypYhque5"
    "RY0m6YB+StbUWCnAfkhC0q1zTBtPeDAny0k0TY0FHpru2UAjhRbpTeup1zG71Qknbu2PRU"
    "TSPHoA9UxWcDzcW7Ubi/OiId1633vjneC9AdUsnHjkaQpjZo5gnhtbdtn4zh/eEXfJrDtv"
    "XInnYLqkfN9ccmy+E8fUQPS2vl7WM/Tdkf/7yu8m+Jh/vqjzwOdwHSmozClVG4ryAK95eR"
    "pqjni/bwaUWOlmt8V0fquIXYl0auFGXMyjd5B/RMe9z5xk95Rxq5VPvtfkdpIe9AI9eDnt"
    "r5Rwvxb410B52bK6VPO/aPNDIYf1OGLcS+4vPYywSHwIyW4O2OAuJ6Wt7jokGjgioAOaNG"
    "H5ZpIW5j/FfG5OK3F/kdqCScTfk7m6qDSDZ/3L25av+dDckgmq036H/1m4fGaac3uEhxG9"
    "nzUrGjMVIZOyp0bKHMJSFzSbw28EGLKJ5DwnhebKBgxiEhvH4yZ8FecxYYlVjxX4OfJPRy"
    "yy309d5C39PJnP+7hO3Nv9TcZXUzQ42e3jKPZqZurHiddd3b5A494HkTbcDxydJH0kYbB0"
    "OxNLb7nY6cOf2f8NtwHQTKfMqW+cq6ZrXiF/R/OLdIt6EmG7R9RA+Y/rgz7jFpIR2ZhuMC"
    "2S3Q3DbRLSvTcMtaUx2MWfpuLXL7Ht3yp5jQH7zuvO5qBO7O6sIhRzfm22L0/E+AGZGVpX"
    "+wwdVD/kC3+gpeD9YDtIPn4/8Vfq3pLdBMN00HOdYf9PHvsT03ZtvmQQk6TmNwSyVtZdBh"
    "MtfIg+Eum2CZDHozCLqFg4lnlKJ/hEJs2VSdAW6iN7Ab5d35W7iD7j22h6L1QJqsI0KBoA"
    "9j43uDdeHDDozwn+PW69O5/SN4niZccPVf2GH90ceY4SY7pIo/QxaOZ3QaNlzKrlt+hOce"
    "vtaK3cXE+hzN8Vq3XfbP7/R7HCJErkX7XCBicQwXhk0Bt/Hasl1IWPrntfoO5zfO7kygwO"
    "ABs7oVDmRgl+gQdL2sCv7fB02Rk3n/S5p4pYn3NZh4+eScbuRNh3NLUQuzVtTMepZnX9hZ"
    "9q6ws8SeMLaqJfH922jQz9DyfIK42YouLuj/sUVwXzA3/mOxIXytmW4M0zWI8x7u95+N/c"
    "pxaWADQLttinHzYTNqmoIO4jZFPvOnDvanPRoB8eHGfaM7bF+OC6LPiVqIfWlkdHNxpY5Z"
    "npHgEPKMjG+GfZ5khB9p5LsyVC9VOOcfaaQzGA6VDqMODsXwXwQiXhEvRoToNSfA4LJtCn"
    "R4Zqx0M2NLXkAUh45Tvfeo6wWe0lGv2r03J2fN01jRrfCCEFtWbayXy3sRpayh6wIyqcwH"
    "xHz0RsGRuDK8AbvTk+FspqXzncRpZT4MkX1WYb2xIKNjpJLPIvMZFjanXN3EFFKZSSNvJg"
    "3PmFZEbwqRPEtzEgzvQ6tIYOKePEtPivYg8Jhv/GirPODLO9BI+/p6OPgO2o5/BKrS5c2I"
    "a0rsQAz1h6FcTPkJkbxm1YfBUHw+j5EJPK4Fm8t9X0QBk22YRNpsEzbbwCVUYhinEsvBnH"
    "cwe/CVU+1jtFL0F1n0557AMm9YnFC+XbnfLs/7Ws5uFiaV75bI75bMzydGGCqTade2ZS2K"
    "h2DHSSUXynKBharoJV6FGKGMx34eC+LRQuX4kdGLZE555njhasX5ESWUM1RpDvjCVWEORA"
    "klB57NgRK7pZK0kg9l+SAT6b5oIlce+T5xrYfiq3MKseREWU6E49QLcyKFWIpHpVnhBRQU"
    "T64bI5QvQ0V7CmUmUZlJVCh0i2YSDc/PFcB7Tbv7vu3tyCb1vCCnLGp5kgSGhJIKoB573d"
    "RzHKdIcDkg9q1klczFdd8xGzMp5oU3sdHu+VgXTEB81IBn2AxzoO/LcAcd3Ec6fcTk3Tzb"
    "7AMnRwX4voYsBgmvUJ4JxLPSVgBxaPt8PfGNWbTzoOtvaD74jHysEEdN1gUglsmeiwEsdH"
    "YO5d6YY2BUdpaOoEkzR7aOCQ63zpG2Y23gGcuawaZTOPByPrSCvBnh7BG/OWhGb87z3T54"
    "mR4c/dHxUkRgc5GWwWMPd4FkHgP6R3nihyC5xpJtvUQGocTebQ2HpYKw8cq6p5d08ohW9H"
    "VpoumG9rpZU2UKU5rcCSH8xCj/lIl6M99SmcWhhhHBa8sx0tWu0Uo3zWxDfIiuThb4j6ef"
    "PwWYwo9dcI6u2r1ekeTH6VgeQ8LjkuGe1WfFcA03LTNcNroBQQ3hPc0VTHu6I5b2NBlKSz"
    "araZpZIBviLUUtA5bzxSvvCldOZtBO1at25dD2CF7z9qutXFdql3yMWMZ5ixznLdPcvnSk"
    "TNkgGRmVUW1MQChn58FsnKIxoqibL8U41GmPOu2uIrMM7y3L8MsY3a6wfZdqauMXmrsMbK"
    "ugyZNWtTGYsWyLLnO66aVyfbBQKPjEaSLLZid5zAT9DfloLRI2eU3xjD4kt3glbWp7usfT"
    "9i9p6pKmrvqbuorvx33mRlzRVtHD7MQ9ukyZ18PB9cDPzlIgB4xP10L+ESS97F+qwyue9N"
    "I7FDUPDF9qSinTMdIa5hqsky4N+cTKGU2ilNJiIjqXZcK5w693/B0pvociSiftVWXtVb/w"
    "2p08Jy1ERgeSI8/iSMntjklayYeyfGDmjfmz3o3MLiRXnsmVku9HGrXkRem9qFyPKb54xw"
    "ilt6Mqb0d8Ma7AOv8qtkFmCDE5YpCTU7zEPB/mmYtjDtRDck4FcNd9G2pSKsw/sCXIxYZz"
    "4S2/3lJYyaxR902SMbkh11Z1ZiY4KLpHOoCjFhWxvNS6O1u2ifPA/K9JX3XocnOnxxoaTv"
    "Rtyycd1z/AJww1PB2KDa9f6lqwj8Iz4SPW5R+I0CXMRrOlTu5wSsXW8t2kuJ9/Nnw3NzSA"
    "Hvl2C+mSFkE6b0qX9KFc0mzoJ7DM6Sr1aEV2TTe6ylW7320h/q2RweWlMmwh9lXGC/olhw"
    "X/S6b5/kvcdq/PZlSyTAvFvrAsE+skfUyHyWLwTymdOPhX4Qi7GAx6ER/YhRqbNvo3VxfK"
    "8M1JrMZdWgq8mWkQvNND9fTAT/YisLOqMRq3vyqT8WAwUdrD3j9aKHZCIxdKX7lUx5Obfq"
    "dHT7VQ7IRGhoObsbK9HvlJr6pfv41HocuR3xq5poKPAkEK9Esj8KyDm+HkUlV69MWM/ISr"
    "k077ut1Rx/+Aa8EP+uaOv7E3F77KvLnVxy8QKyvOJGOXiiV8XSHBXJtcziwVORAjlREiQs"
    "cOeNwqbgePEUo7+DNdEbpZ0hUREEoWVOWKCOuozzS9MP3+OtTfkfGjmHkrGIs5zFv+BCKt"
    "h3lyXUZnW/EsXMEQz7Jxhd+Bp6xc4fcvzwYN3UU6CW+XQCv9EXHMkO5tmWii9cYF09XUcp"
    "fMmOX4WUpmlIS2fNNV2r13J2/T9mdUfQtIeHLrzOhIv2UbOG7Xuu06t2xXBx3iDtvGAYRz"
    "ehvDZdlQfItby8ui4iCqqNr0URa2tWKZU/jzOPSSRrxrvJvVewR7TNiOeIfdhHWB6R/idj"
    "3amWuZc/+uFhjs5B4S0dewpjTYHcpg5znHCiehiNOJbLQrqYTuJRdF2LdeGPRUYol8PuTl"
    "bqnD7JaCxT9F+DUtPWN+DihiKC+A5Ahx3pUDZHBz0VPQ9VDpqCPVK1keGE7YxajJeUjlqr"
    "heDRJVEuDsavABwbNqwR8RynspBn90uwC9Qu6NYvinFYLvdJTrMSsE7x1ppKt0empfYY4w"
    "fqQRsOp1h+0f/RYKDsUwrMuNga/E7DszS7I5Qii3BYrM4wfDXc5t/YFMIDHExikkQacSS/"
    "9Zbv/ZyxcrFm36fGW19yT8IalAbrM5LAt2+LYOHxQvGhvyBxUXC4d/yX00x4pxqR00ct9B"
    "5fsOXsZz2F4bHdPA7NkTXsPtxeYuj6G+NiazbbscRRLAY4LA1kP5/Rvzqt3Z+uo9Gix4+Q"
    "L8iHS01J0lOMVg/xFPsQZusYVhOy7EuMM9wNHmWsjFpgkeuuljWq2E/d2MeRBpZ4QO2Vvm"
    "v6M07DfSHcSv0Md477AUhbfowTZc7EBqOHQbrhvFaB+Yy5E5KhmW9BzllqUR27hbumhhma"
    "b14PiORl5sweL1GuDpEWZ1GoAe/pG1xoSVaVjCA0gvouDSQlN6EQ/lRWTfCSx3RK567evp"
    "V8mneRdJrw7fEzpbFarCECGqBumXnTn2jzOd5SewahWBOUxTO5Q/neUA+dNZJsZwKQkxFV"
    "/tFGViN8YBUR0njdM8Y/k0eyifpsG80ue4hC08RipdHkKbw/Ffa4N2V4LPUUrJZqHZbON7"
    "61cp11aUUvq2xOYyhdRxncka25OVQTZpIQeZKkoGdZ2MzJVpLJ6FIYludhxNiERG0jwjkm"
    "ZmYwCnjJc+QlnDFQtCDucDYj560+yRzG3eirBzajN1x51sykVnxGnlIibyIua/pUFN4/xG"
    "zgRpndauA/uow8bwwoxIIZZJOStyVVux2vHP9PW9jlL0KQMyXzl6/QWq0Ys2AeUFOTH9Cu"
    "VWvQYnI3acEdHXztJK9a4m2jR3OVnXXuuJE26er3QWrwDv94AMwpKJPWLdBj+lv7VxM6VK"
    "wRLP0Zs/r9V3d2+fTEtWYd/Mk7ow7ja0E74DU2cqCoIgSHQLxetvm+iWuQn+tQwOMYFDOn"
    "Rd7yw75Gdd3b7D7m2TdkwR2uimt8sTtivYujnxT1oLvgeTjndjpruW3YQ/4W7/m2XPc2/E"
    "/NmAf87eS/8vgxwo69lL1+orcK36Yz8nlsGrUiPBuTIsvcmwiNEnRCKNPs/ZPoXt+zRzW+"
    "ZA3hLIoZyWaJHCY8wgZ9yMrqUpQ3onsDFKiXBajHdY2EjA+8SusRhtDU2VdbJYbdlVwmaV"
    "QixNJRWZSsLYHlSDF4wZuaOik2NRKBW+jW1jtmykhUXzK82dMdHbNk/p6NnIVhyy+1qUym"
    "cuqyXUxexosGx9sQ6xYKfn53mSn5yfZyc/gWuxjZv0pSqAsNe8hujuJWyU3tFN3R6VrVeG"
    "SKReWVCvTAgMh1zM/v3/AdPomgg="
)
