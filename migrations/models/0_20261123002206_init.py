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
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "registered_result_id" BIGINT REFERENCES "registered_result" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_achievement_title_f_994bfb" ON "achievement" ("title_fold");
CREATE INDEX "idx_achievement_submitt_c916ea" ON "achievement" ("submitted_at");
COMMENT ON COLUMN "achievement"."kind" IS 'ENTERPRISE: ENTERPRISE\nPROJECT: PROJECT\nPLATFORM: PLATFORM';
COMMENT ON COLUMN "achievement"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nIN_EVALUATION: IN_EVALUATION\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED';
COMMENT ON COLUMN "achievement"."secrecy" IS 'PUBLIC: PUBLIC\nINTERNAL: INTERNAL\nCLASSIFIED: CLASSIFIED';
COMMENT ON COLUMN "achievement"."category" IS 'BASIC_THEORY: BASIC_THEORY\nAPPLIED_TECHNOLOGY: APPLIED_TECHNOLOGY\nSOFT_SCIENCE: SOFT_SCIENCE';
COMMENT ON COLUMN "achievement"."originality" IS 'ORIGINAL: ORIGINAL\nABSORBED: ABSORBED\nREDEVELOPED: REDEVELOPED';
COMMENT ON COLUMN "achievement"."form" IS 'TECHNOLOGY: TECHNOLOGY\nPROCESS: PROCESS\nPRODUCT: PRODUCT\nMATERIAL: MATERIAL\nEQUIPMENT: EQUIPMENT\nBIOMEDICAL_VARIETY: BIOMEDICAL_VARIETY\nBIOLOGICAL_VARIETY: BIOLOGICAL_VARIETY\nMINERAL_VARIETY: MINERAL_VARIETY\nOTHER_APPLIED: OTHER_APPLIED\nSTANDARD: STANDARD';
COMMENT ON COLUMN "achievement"."level" IS 'WORLD_LEADING: WORLD_LEADING\nWORLD_ADVANCED: WORLD_ADVANCED\nNATIONAL_LEADING: NATIONAL_LEADING\nNATIONAL_ADVANCED: NATIONAL_ADVANCED\nNOT_EVALUATED: NOT_EVALUATED';
COMMENT ON COLUMN "achievement"."maturity" IS 'EARLY: EARLY\nMIDDLE: MIDDLE\nMATURE: MATURE';
COMMENT ON COLUMN "achievement"."application" IS 'INDUSTRIAL: INDUSTRIAL\nSMALL_SCALE: SMALL_SCALE\nTRIAL: TRIAL\nDISCONTINUED: DISCONTINUED\nNOT_APPLIED: NOT_APPLIED';
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
    "expected_on" DATE NOT NULL,
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
    "reason" VARCHAR(1000) NOT NULL,
    "admitted_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "accountable_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "admitted_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_ent_achieve_cca4cf" ON "service_entry" ("achievement_id");
CREATE INDEX "idx_service_ent_account_2a3ba9" ON "service_entry" ("accountable_id");
COMMENT ON COLUMN "service_entry"."route" IS 'EVALUATED: EVALUATED\nRECOMMENDED: RECOMMENDED';
COMMENT ON TABLE "service_entry" IS 'An achievement in the service library; `left_at` is null as long as it is served.';
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
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "claimant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "claiming_organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "landing_town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT,
    "plan_version_id" BIGINT NOT NULL REFERENCES "plan_version" ("id") ON DELETE RESTRICT,
    "verifier_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_landing_achieve_1bd442" ON "landing" ("achievement_id");
CREATE INDEX "idx_landing_claimin_7a32b8" ON "landing" ("claiming_organization_id");
CREATE INDEX "idx_landing_state_f4d525" ON "landing" ("state");
CREATE INDEX "idx_landing_verifie_e64ab2" ON "landing" ("verified_at");
COMMENT ON COLUMN "landing"."state" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nVERIFIED: VERIFIED';
COMMENT ON TABLE "landing" IS 'A claim that an achievement landed, under one clause of the standard of its kind.';
CREATE TABLE "landing_evidence" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "number" VARCHAR(100),
    "dated" DATE,
    "landing_id" BIGINT NOT NULL REFERENCES "landing" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_landing_evi_landing_f3f472" UNIQUE ("landing_id", "position")
);
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
    "eJztXetz4ji2/1dUfOmeKrqr8+ikh9naKgecbu8QyOWR2bnNlCOwSLxtZNY2nWH3zv9+de"
    "QHfhLbAdo4+oJtWUc2P8nSeemc/zYWpkYM+7200nRHpo61brTQfxsULwg7SbnbRA28XG7u"
    "QYGDpwavjqGeSoKKU9ux8Mxht+bYsAkr0og9s/Slo5sUCPqUIFYB6RQ5jwTNHrFOW+j+Ed"
    "uP90i3eeHwi/Tu9OMFMuf8kreOpmRuWuSNjaAqwlRj91j9qamt38OjNXPGnq3Th709ZUIn"
    "9B7Ogib+Mez3kEP+dNgVdtATdumI9gu/bbIfC81MY7WgNrLIkrBKS2w5NjxUZ1QmeyCyCb"
    "ZmjIj/jRXV/70iqmM+EKBmf+brH6xYpxr5k9hw+bVhr6b/IgxkVu6dqpb51GD1vjbYvzat"
    "xh9As/ymznViaJH+1TUg4+Wqs17ysiv9QaHONa8LSE5V95039Zdr59GkAYFO+cMfCCUWdo"
    "gW6m66MgxvcPhF7l9iBY61IsF/0TYFGpnjlQGDBqjdN9iUNVS11x+pQ3mkqo3EgPIpQr3v"
    "Fc1MCoORvavNEXiAV3j38+np2dnl6Yezi08fzy8vP3768InV5e+bvHX5l/syG7jcpjhoym"
    "elN4IXMtmId78GKPiL02AHu1S8yzbwYycJf4dB6OgLkt4BLkWsAzSP5L1/UqY7/IJNf2y+"
    "2QN0yBZsR8qNPBxJN7fQ/MK2/21wnKSRDHdOeek6Vvr24qdoZwSNoN+U0RcEl+h/+z2Zw2"
    "nazoPFn7ipN/rfBrwTXjmmSs0nFWthTPxiv4hVDXUr/+oKfVgBSalvy/tyqtKXh/y4Nqhb"
    "pkGSoLcfsZUOuV8/hjj7I0f4+TQW+E/VIPTBeWSXZ6db0LyTBu0v0uDt2WnsE+l5d075rS"
    "i45hLQgJcqgHCEqIYwX5zngPniPBNmuBWFObSW5wU5RCIgzg8x55EKTdExQjFRl52ogWlO"
    "Qj9ijHM68H79WgzvbXyO/M9RhMXxh/HbG+mfP0XYnG6/99mvHhr27W7/Kgb20iLfdXNlF5"
    "lSwjS1AH3fcwqIeUUA9usLcDPABYF1/i0kM0HBFM++PWFLUxN3zFMzq27y1uJ0ES/BFD9w"
    "4OAfwvt7eg+Fais7QycS3Gtu04jo4VrPqkMkinwCXxEx0531Gxtp+gwqYXbj7WR1TvAl/J"
    "7gn5LajrKNPK9rOLgawVsuhRZhqxbhO7HsVM48E/8QxW50OXmmoJP9dsLpyfnl+aezi/MA"
    "+6BkG+RJ9mTGvuIik7lffzeT+Y8dz5Gp/PxDjqn8/EPmVA63otDyYwFo/fo1XCc/fsiDLq"
    "uVCS+/l8RXJYVk9BCJQDkfyg+WuVqmYyzT1YLjrLCXwnRGEngHxFVGuzEcDaSR/Flpt1Bw"
    "OqHX49F4ILeQe5xQdqejjJR+T+q2UOhiQoe3cluBUu8kzqTk6buTixxddxLX8256Dm5FO+"
    "47NnTGPVrmIl3tnrFYRqi2qd6PTwGwBWHQpKfi55jF0XNpXjN2pqU/6Bkz8/Ozxob6cNNG"
    "47Yr9RoFJw6gaSH4ndBbeTDswxU/lpkCPuWYAT5lTgCfKiRJ3hqY3nlcd4owGb7d3CZPLl"
    "lFNcS+5zOxGybWGOogDmIETaC5bhDXTK3p8zmxiIZghnMN1YzCtXynm9Jf1JqQMo9UygQd"
    "QiGxyKtfZT6nMoKR/YhPP14UMvsEFDUEePcaWnDLKWJz8OvXAtxD2xxggSCaWty7JUIonF"
    "wq5+RSEWZqODOXJNNZMXR3KytlQ72izoobzbrFORvbXFkzj/dhjJBpPWCq/4c7PTShDkbf"
    "GImnh180WR37iXFviPFD6G1HGbbfnaWo8Pf2JHBa/AwaCNfn0H2ETmyELfaEJTEMxrqZK+"
    "c9GuEHt5SaDmKMGmG9YCKLzExLQzNscSp4EloTR3B2x8zZCftBY5f2g/CXqRY1JqQSl2JC"
    "KqYt2TcHDZNfWe2KT1thnBsd+VYajG7k3qiFNudsNh/0x7ctxA8T2mZl8qCF3OOEjvq/9V"
    "oIfieU0fzaQvA7oeOecicPhsro9xbanE/oQB7KgLGq9IYjZTQeyS2ULGNtDfp3Sg80u2pX"
    "umKtRq4ndNhW5F5bVq+lttLlT4mXsHftq1djpTsKPytZNqH8r9wOlCG7vzmf0P7oC/xVfi"
    "ijXNq9k2TY2J/3gw/TVHj8VeY7d9mgQpJyQCHwfR5foacu0Q310VOPsMXY90aKWOXd2SpS"
    "OZs6z0pTX8wnxF6D+yhh7rKkz7DDhBWdMllmTbDVCvkuNX0xKMwgvbHR219vlXdpXlC7bz"
    "5FvvnaCNqFGtCq28lxJu4PIQkJSejVSUKRj6MAQ7QhqoX6dd9Ltj/t5ByyfvXDjdf9zxtC"
    "eD/qEfwdG6sUpLNnXb++GMOpY1iw8K+ZhTefUn1MePl29t2v8fxGBQR1gWleYusb7Cb4mT"
    "Flk9WnTx8vm2iy+nhBNPZ7dpa6QaEgsTAsCHZasNNiY4LYmHAIcMXGhKNF+YfZwA62LWF8"
    "1VGGo4HSHrVQ6CLL0FWGERTbDqrmOi+2HYhtB0IWLCUL9kMaqUaKTBi539wmG5rxmrnc5c"
    "JU79E9cKRBuDzYOfDGRk/gXBYUIHhBG+lOE7E3IPz/pPvH7a5pIV8K+VLIlweWL+OrqhAv"
    "X4d4eZpL8DndIvicZoiXc9PIkH62CJg+Ue10JPvD+bBifMW47wOAbD+alqMWnTKiVPWD+i"
    "IP0hfZQF+8Pm2JcBmuvsvwzCIQMr0w6xUlqxsHdpJHAj/JFsFPPsVxZpKq/j0F4ivTNAim"
    "6ShviGIATxnVvj50H/XDqo6u+n0epCXYeXilxDd6jm+uZIY6B51V0p2IlBYZ0gBJie2fUc"
    "oa7v9ssD+o9amx9vr5SPaDekNya8xzMOmrRdUhISIRTreIViShXox2RLIXrk2L6A/0V7JO"
    "MDYx5GPeIsfVA3/5I8wv3byihZ8CBV544LG/zv4wcWczxrhwg1Ljrx+vr7028INbaava1q"
    "/WzKu9VeeMIp8KV0JQN3XPMZoSDLuLIcwLOM5reA0JTDDlaU6aaMqOSKczY6V5uUxiPkA7"
    "bDnVMz+usPb/dciuJrzyKzOhNYWa91BqXv9DKCP3+rSVlnu7stRRw8JvrADkyJtbecROI9"
    "XSSkHu7ciDzwOpM5ZA3IxcTqjS6/XvJAh7qLKVo9/73EKJIva8L5LSU+E1uKQduqqGFCo8"
    "FISHwo/CLsKaFF1oU4jrtCXgx0oSCQ7qZRJF3NfgyLokr2iRMiQrJWJIs5m5oqlbfP1bW0"
    "UJHKqUQ4CAR2hoyRgyvqHWo25xzh4ycDURkwAWpu0ktt+mCQ0vbE14elR4JhIiwHOdsDMR"
    "wGYTt6rT4kbGGF2VxYDKOH/4oBX1T4jT1c5FYfdQa7q9NPC68LiO09VwXO/efr7Etv1kMn"
    "akaParBGEN4d6LZ0h2htPnNTfHkO20cacMlVF/0ELeSdiSr46HoDyJFUzojQx2yRZyjxPa"
    "VSSF+397JxN6Nej/CjXcI2vzTuqOJf6c4HRCr5WeBN4GoPnpQfVYge8poQ5H0vW17y/hXk"
    "3ocHwrD9hbQ6Obc/Y2oHoK34wVuDVk7wY8RercKD2FZ92A+pFLdnfccRHyTiaUidTS5qXD"
    "V9XQLQnLu7C8V2B2rq/lvRIKtIqpIIX+rGo9Uhf12ZDYWUlc/FvNrVHHQ5VyqM9ACCTaO5"
    "2iqWU+2cR6j2AW45uahl+kd6cfL3gkb8dGjvmNUNgB9Y0snTTl2YvaEqqzCk9CTaE6O5Tq"
    "jH8ZhUXeKFXtNDm7z9ciWNnnVtKqs64+Jlt5V5uwz6J4H4fIRAdXuoM9C11huSRKJ2z6u5"
    "JJQtbbF4ojIWPxkXVEXlEkOgYjUkhbGraljvzDhBDWUwq9xrqxskgjTRSJVNgukPhmplDl"
    "XMG7zbnDZAQgh2SQTKqAFiDzoxdKG15p48XL5gw2rdi/oPtvZM0DNWAE/JCXsAg5T2Z6EO"
    "/9POYF4gxruAjr51UXPF8Gz7cl42T6TJW5ZgT167Rc7ExwMbDtlEnJtyETrFblWK2KhBmS"
    "Zo86+U4WJMuvbHN761qEYxWfXYcmq8uftZPJ6uL00wf4PYHfy59nLTbtM2jZWEFPOt8u4m"
    "a6wwZasqVCh7Ys8qDbDk9WPF3HN6G8sZGhY91Oc0M71EOFyq3CPPa2hUuo3Ha6ctU+UENW"
    "uILbQf8fMoS69E5YSVcaXfcHNzzWHT8rY+TffYhLhv5DadeUgPiAQQY7A+l61CjYT5yohf"
    "gBXD6ubpTRSO7wUKTuKWwIUj2nEgWcUCKX/O4QPD/aMr/lnU9oV+p1oCH3WI0+dXQny90o"
    "Q8ntE1T5Y6uSPxcHrLBfaJRqX1j/OMHyLBfUZ1ugPksJqrRaLHBaZsbsFPAhkloM6G2yzj"
    "6ywDuWkYR7uMCGkR0PwiWpkQfK2enlRcD/wMU21md4I3W7Sf4H24yLeVCXlp6W+LJDZjoD"
    "NUONHiONi/Au7XuvjeNDedtWQ7mtMDzfnpw3T2Oec2Hf8tjeaNNaECYMp/Du2Ts5I0SveS"
    "unyM26550kZGaRWYb2OQefvSGv8oLWuB1fdZU2E3H4EZhmJhL1pC6wzO7ZhLa70nCoXCvA"
    "NG/Oq8E4r+jMwLatswY19q/ZhUXS9DHbHKAz2zigP3RQcrQO0ZpuOzqdOeqUzPDKLronKE"
    "Fbv0lqL3lIXCWn5fpwsmlpSgplAM0grx/4J7nAP9kC/kkW+KBhLsjGJAhfMyvDFkpzsSBU"
    "A/aZ/YUUu9m2AZxCXL/hu589bsQm2Jo9Fo5GkyB83cPXA6NYTJoY2WtGcMb+14OZpjHKx2"
    "yH6Sv86TeupKHSVkdf5P7g9xYKX02odHvbZVy1OpLbX3r9bv8zq5Esm9Bh/5o9wI3W3ELh"
    "qzIM+e63ILppjDDjE0t3Z6yJKvdofwBGSxCX/DPWk1fD/uAKhCX/DAJ3d+Q7udu/heLQRT"
    "X6DJQqZTvLp61yL4W/qfC3dDvot+XhkNv84ISXdMaeFRBOJvSGTVcDBXrYP5tQ+X/Gyq0b"
    "xy44ndArpX8jd5S21FUZ1ooMYdWTZbwee3yiXqyMPVnpyYNwpViBF2Jd9WYJL9S6f8lmip"
    "HU60gDMJl5Z9UYbQb5TlK01fmGW0Bc5fH2W3/Q7fCggwoEKYxcTqh7KXXuYMd7x7/tX09o"
    "j9svIVS/30C8JFRn00yiiNVi7+hZRHmN8GU1xsICOyvrBUtFmL7KI0KWBl32BfMDfNmdTl"
    "eGDxqOfI4ZD2Q+w7BjNXoGL5eGPsvYT5uvc2JNVLl/lF5nDHtdXcWnf87mULASMQZLgu4K"
    "XUyoV9mr11GG7X5vpPTG8KGFr9yvMJijQxcV6meiqZ4DXSF36zTaCvdylTRH38gawvLYSb"
    "gly8LrTPf2gCiGs6Hbe/Nda/xtvqIzN1z4Sjccndrv4Xl/bxxeegRz+Nc/Esn0FkvYLWKl"
    "wLktpV6Yqn7jdi/qZvZEB8+Kp8yK09UP7t0H/fIxWzKkSoEdENYP7d0bfH3QyALrGeLJdr"
    "QDwvqhfXKaawk83bIEnqYB7rliq094XWwlTKEVC6LY0f+6g1PZq+lCd8r1e5x2Bz3//Ix2"
    "SL/XI+nnzN1n4Y725a3CO/1jhDXy/TzILqRUw7+7C61wV2S1IPrkZX1i4RIRMBKkddrVfP"
    "BuWJoWG9glOiFCKLqgUBdsiUOSrdorHIhECTV1XHNS3kAksSUyIx5i2oDfAbyvJG1L7EvP"
    "hbE/Qe8A5fpH00msZ7khDjEkO0B6ELQ5CJqs57SRxc5VKp5qKDbELbacdWN7/Ai3TjNnEA"
    "l1GVR/PtZqLAspT036aLL/0ES+Wl5jVRAjN5E3XWgQwiH0wJSwqztrNjXLaSxiRjzkMI/6"
    "L9KcVoYjaiIRNeJAUSNqnyzjS7/LE0e4RzepaVcece+czTmUqwP5tj8Y8dyjm4v4VPVjNk"
    "uFZ+viQSLjtEJAKy0jVyKNwOvtiq0xOyNr/IsljUhrR9Yh+WN3xqeG9PidWV+AEJzzIl31"
    "hA3KAljqwSo1ZcPm5laRQufVVGuVM29DnxLk0qC5bhDE+H7IqvCE10inECbOJgxXDbEG/c"
    "CkNg9jCpUfTGIDBZ4z2Q3dQ6oGVTMpuU8KF3t8Tqq0sdmu756p/k4gaNANby+EjcosKULY"
    "eK4TdpdQ9dCRL6q2WhzAPTUx5eTb0xgje+GexqrhXmxT42aaLjBSI0Q1HKy7T14SLKUFpt"
    "cIzeEm2A9HMsF6PmAFAA1RCDjjcP7L1GkhNDcEAsw4mCs6e8T0oRCeERoBadJhY76yCwEa"
    "ohBwxuGc61S3H0s5YcZID+KDWRUO6iicMBOKwx+kZqEOMQwyc1bYuLXMJcmw5abWa25Vvo"
    "Qo1GWYJEf+zCUbh9QBU+tybekPjw6YWk3QaCD3ckoe2cCL2VvR28nq8pJ8nKw+TWcXk9U5"
    "wZcQ4//87Ke0xJr7eYgI/y90K0K38grC/yu9O7nnh4v3Tid0PFK6yuh39abfkbstFLmc0I"
    "48VD4zAvfohuD5TRp44XfgbELbyqA9VkZqV/q9Px61UPSaJxPojTahPCKXsJlc6sg30uBX"
    "2FDunU7or73+b+qX/m8t5J+VMSPvfst48SiDLwwsWHGdxs43frpwFQ5WHyOrX7T63SN94L"
    "wLFWPHDxBiULicCD+HqnfIrv0cfoxQmPC1ThEI0/yxs4XBVI/wXHniLi6nIGlNIynb0Nuu"
    "cvXu4qdQ6rZQhjb2cPLERC/W4DeydBAGd2LI2wZGdteulJodbk+PmlDGlfkmfHbLLWZSJS"
    "P/kzVDsYF0rcnbit2H9Zc9ha8UOYXLr+FEM38IUVOImvUXNYUZX5jxq6aETjHj+7N9Kvea"
    "PVZjZPWTFvYyXkUavH3nZqtyGry6YR2wygmksxPhhWlqgfMzoYsi1r5dZMITgRV3GEdK0+"
    "2ZvjT0YuHnolRi6SuQSkbk8fmB4Is8Pi9M4+FusfYT8ZQJxhqhreXgzTl6tw7flFCKIgDu"
    "AdEW0RUzO6Be0RUr4u8lf8fGii/tkm3rD5TbWVLU+6n1mttU/CSgUHGUJE8MD48aHLDm4H"
    "ClO2TxCzLpjCCLzMBFtOnG4JizKg+mqaWG7CjXSuqeOSCFm0GTiS1yX+P3hKJdKNprrmh3"
    "UtW/OfMYO+lK4D0qIxqQYfhzz0uQUcC3y6drIf9sQoft/gBK3CMk4mqPh24SLn4Sn5By8R"
    "U7D8zhzXNlUuemkApOLi8nF6wFhX1T4pTCM6Xg9B9abNmiXTyS8YZIQL8rpyCffXqhN9CG"
    "DVW8Bo+sM/I6BIUGYY4AixvG8+UQ1z+EZXyCrVSck80Iv8LO7LGxVRZzqzRzimHToHaOHT"
    "e8MhebNq5ptissYYv4khU4I3liUtqOmuKNgHPU/dLA9B7pNo90AhdIpyCiMbHt6ZFQZM9M"
    "eAYyl2yAai3uXOUQa2Gjf620B8LJ+KObrD5rn/HwEKSR2GJDTtWXkKYQ3g4lvAmPiH17qG"
    "sEa+kWzmyzT5jmNVt8jk610L+Ve0XVCkDTQvDrqhN40E/vZELb3T7XJ7jHaqgThIEiG/p6"
    "GSgiIRU5o1Wi0yOEIuhA1YIORL5sw7TLfdhhQtHHVe5jkKUK68NCRCKD1I7UYYDpDnQ1t6"
    "yZu42Mc1wdkVddExp/FdXUcF3kVkWNr63MpafxdaW5DOXhSCQ6u3QVH6nW8IyqXOWCDUPV"
    "KZvEud6Fa1lAi2Jg20H2IyGOq7V5wjbCT1gHnc0M9q/p9D0aU0c3oDpF1Jya2hrZhLB6lM"
    "dOeWNPqNvCW/lO6r67+OkXNLfMhUtgAo33BDeUVqaS5mtjo8AKbQpNmuETd4UuR+hy6q3L"
    "MVcOKDjLyssh8gNKzEzs7TBBt6jQ7JG1kHcyobfSkAvK7nFCryWlC9fucUKlzo0yGnHrvX"
    "cGkVfaXYVb9P2zagjYwURclA2PEAo2vMpsuEZmoOIr5ZSRRiu8MvJ6ZYiYIRXxzOCsXOEu"
    "CFMJ8HcljAZs9c6cMwK79JF1R16RNDwOc7hniIg4O4+IUx3hfwiya2Or9O9WaeYU/+2gdq"
    "4ENYE3yxubO0ZwyVtzPSFcfwtzzsRs4jm/38PhHjJUEuy4HhYb9/w3dnpymj08I0/kGq4I"
    "ERK8kOBfgQTvkNkjNQ3zISWXeiaiUaI6cUQ7wxUyZ5kLfcbkJUrmesoCnO2InUIqME7L6m"
    "FS79tWyXyuz3RCZ0WGcSa9QDsF7QW2vhGHvSdjTtJWQNM0CKbpSCdoYwhPGfERQrxtcev3"
    "uxG90JUSD/UxvrmSB29PuCKBVdKdDJk1Ap5qEWynLX/Zqpss+hq60+1Lf6NTan532WRgSV"
    "M0Z1uHfxq5+ALyfwFx/Ep8BFuaEN9B/t1lPmvCjux9pqv0ZLdbP4bMNsQXkf+LSAWxxGfx"
    "XDvi28j/bfy5JDOncLydGNmrjkzJdTxlfAEjhDX08a2TFVJsjv1h1q+NNrS4FTJOuptueC"
    "UKTbFD+YA7lItYZtK+jWRv9CkZmeyncF9EgxYd1ceR22AWnxjy9MqLbGBfMNXM79x2kzB+"
    "Bfea26xej+Faz3u7ujvT8VRn/Piax2zCFLE/bK3Rkv19ormOpWCIWhKLcc7IMX03VPR2KA"
    "/u3p2kZf7bXbt5rFq8YWHWEmat12DWKi4JC5m3jF9bcXdRIaJVX0Sbrou7yK2FeFZuTQhp"
    "kGCFLh63K0QlwC8NPrBaKnZZssJ9kEIsuqJ0V7CZqWxHJEhFN+xKUeHKD4neKKypGBLruz"
    "4jst/ckfVF7mhfoWk5h69ueAbZAcj1j6aWMuXmgHkzPwiQc4CcmE5zQDzdxSRRf2inz0wO"
    "P8a/PDI5p+jX4pN3to7NdmuqwbJRZls5uHB7DSFDn1rYWv+C7g0yd/wt4/D+CNvIMOkDHH"
    "UHSoGGpMdm3/0T8ijfInvDmwgKPOUfQ0vo5IRO7jXo5MxV+dBqAXGVtXMNiDQxlviW7+CU"
    "R2jv39zIvY4Xpd2/iE9PuTR5e4jULlSlh1CVagvdKRfCLkYqlKeVVp56vEPRTg6RiSgKVe"
    "7fEOdWYi9/nFbop8p7M4mgChXpCH99KmE3StKKjihvQIoGcyubAiZGv5Poi69EnNyiPxfR"
    "GPYYjSFjgRaayFwgx5mSPCBv5m0Bch6QE+vcTr1XU8J47siFNac7caXm+9w2utT1bu8OrF"
    "1MNff1E/p1/1Zzm2rdCFXKkVJnZmB94WW/ieq/oSHIRbpiB4v7mbK6K5tAWBWuGGejRGN/"
    "F64h2c031p1p+XZ2/AQeGXbO/pV9z/P1YB7LZY2eCLt40L8T2kIYGbrtANk90Nw30T3f13"
    "nPa5M/HR4p5t6k9+/RvfsWqkm9KLPYmVB4upu2x8a6tgk96/4XCDjLg9A+WfDZ0l9Y88TS"
    "9JkTJAgKotC4f1x3o9SyWjobBtqEPunOYxNN15FsQjzHkOqpie/Lmw/4W0JqcdN6wFT/Dx"
    "/E7i03CQU/9V8G9ArCyCCMDK/AyOBOL0W02RuKGmqzz/Poss+zNdnnCT02n5eT+P5j2O9l"
    "+Mb5BHG1JptM0f/xaXxfMDf+Nl/RGSCIpivdcHRqv4fn/b2xX8YjDWwAKKLi9EF+eyP9M4"
    "5/u9u/iusuoYGrY89W1BlI16OC6LtELcQPEzocX/lhlYNTsLGNxoOea2Bzzyb0Th4o1wqU"
    "+WfVsLgF7Ei6jSDDPhAmes0ZukQqqOyBW99UUPZqWtp+GqcV9rUq29fCQkvBjo6Rin6ucj"
    "9rZKbb5aLWpJCKWPR5HVE8PUYRFj5E8iImvmJ4H5pbFwbrithJufYMl+iFGKHogpd1QVyB"
    "Wa4/MloRnVO6czwDg+qYT8X7JIVY5G8s2xNhc0G5DJpRYvFRlO4KT7iwCndDjFB8DMKh5r"
    "gcasLzyA6QLpY99liRTpl8c0AdXjx3APXIa+a4Zpe8EKdwGjkg9nn4ncwZdXdbigk8eeFN"
    "eCa8HOt+rLk6A54h0eRA3+c1Djq4j3T6iPFlldqH7fmByd91jUAvZbuKBVWaOVzGVBKunc"
    "N3bKmTGXfWWlom5NqaI+x6SLUCd62wi9MbG83Yw5vc+erJc4uy8dr2/LuIMU/zH9vTU1KT"
    "eYec55amrbt+UzGHK+EqJVyl6u8qFQz/BJ7DBTaMbLVCiK5O+oSz08uLAFO42Abn8Ebqdp"
    "OYwlRVxJLl1xeuZzlczxzdSdvSkY1uQFBDeE9zWQdPtxgHT5O2QbpaTNOYx2yINxS1tMDm"
    "M8Bus7/GIdY4GAmEsx2/AoLX7PTl869ljRFC+71b3WuIi36hmBna8XJkHVFUTZUiZralYV"
    "vqyD9KypSYBDx7bKQIl96d5jaZEm/qPCdJZmP6/O6XQsLYa5HEXigElJCxslmAbCGrFnzW"
    "x495+KyPH7P5LLgX8wRiH1UBhL3qNUR3LywW5LJLNQpme7iFSA6/TeXIXdwSbMIhF7O//h"
    "99GaYu"
)
