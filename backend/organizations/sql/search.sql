SELECT search_index('organization_text', 'organization');
